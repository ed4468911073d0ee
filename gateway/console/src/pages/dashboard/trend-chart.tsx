import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { percent } from '../../format/percent.js';

use([LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

const INK = '#4b5a55';
const LINE = '#12664f';

interface Course {
  readonly name: string;
  readonly target: number;
  /** No share where nothing was counted: a gap in the line. */
  readonly points: readonly { readonly label: string; readonly short: string; readonly share: number | null }[];
}

/** The course of one rate, with its target as a dashed line. */
export default function TrendChart({ name, target, points }: Course) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = init(place.current!, undefined, { renderer: 'svg' });
    chart.setOption(optionOf({ name, target, points }));
    const watching = new ResizeObserver(() => chart.resize());
    watching.observe(place.current!);
    return () => {
      watching.disconnect();
      chart.dispose();
    };
  }, [name, target, points]);
  return <div ref={place} className="drawn" />;
}

function optionOf({ name, target, points }: Course) {
  const [min, interval] = scaleFor(Math.min(target, ...points.flatMap(({ share }) => share ?? [])));
  return {
    animation: false,
    grid: { left: 40, right: 12, top: 10, bottom: 24 },
    xAxis: {
      type: 'category' as const,
      data: points.map(({ label }) => label),
      axisLabel: { color: INK, hideOverlap: true, formatter: (_: string, at: number) => points[at]?.short ?? '' },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value' as const,
      ...{ min, max: 1, interval },
      axisLabel: { color: INK, formatter: (share: number) => `${Math.round(share * 100)}%` },
    },
    tooltip: {
      trigger: 'axis' as const,
      valueFormatter: (share: unknown) => (typeof share === 'number' ? percent(share) : '—'),
    },
    series: [
      {
        name,
        type: 'line' as const,
        data: points.map(({ share }) => share),
        color: LINE,
        symbol: 'circle',
        symbolSize: 7,
        connectNulls: false,
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { type: 'dashed' as const, color: '#9a5b00' },
          label: { show: false },
          data: [{ yAxis: target }],
        },
      },
    ],
  };
}

// High shares are looked at from near, so that differences can be seen; no line is cut off.
function scaleFor(lowest: number): readonly [min: number, interval: number] {
  if (lowest >= 0.85) return [0.8, 0.05];
  return lowest >= 0.5 ? [0.4, 0.2] : [0, 0.25];
}
