import { beforeAll, describe, expect, it } from '@jest/globals';
import { Metrics } from '@hearback/messaging';
import { parser } from '@prometheus-io/lezer-promql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const monitoring = join(root, 'helm/hearback/monitoring');
interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { severity: string };
  readonly annotations: { summary: string; runbook: string };
}
const read = (file: string) => parse(readFileSync(join(monitoring, file), 'utf8'));
// The second file is the chart's alone: it asks the kubelet.
const groups: { rules: Rule[] }[] = [...read('rules.yaml').groups, ...read('volume-rules.yaml')];
const rules = groups.flatMap((group) => group.rules);
const boards = readdirSync(join(monitoring, 'dashboards')).map((file) =>
  JSON.parse(readFileSync(join(monitoring, 'dashboards', file), 'utf8')),
);
const queries: (readonly [string, string])[] = [
  ...rules.map(({ alert, expr }) => [alert, expr] as const),
  ...boards.flatMap((board) =>
    board.panels.flatMap((panel: { title: string; targets: { expr: string }[] }) =>
      panel.targets.map(({ expr }) => [panel.title, expr]),
    ),
  ),
];

// Of Kubernetes' pkg/kubelet/metrics, VolumeStats…Key; told for every claim that is mounted somewhere.
const KUBELET = ['kubelet_volume_stats_used_bytes', 'kubelet_volume_stats_capacity_bytes'];

/** What a query asks for: metrics and labels by name; throws where it is no PromQL. */
function namesIn(query: string): { metrics: string[]; labels: string[] } {
  const found = { metrics: [] as string[], labels: [] as string[] };
  parser.parse(query).iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError) throw new SyntaxError(`no PromQL at ${from}: ${query}`);
      if (type.name === 'Identifier' && node.parent?.name === 'VectorSelector')
        found.metrics.push(query.slice(from, to));
      if (type.name === 'LabelName') found.labels.push(query.slice(from, to));
    },
  });
  return found;
}

describe('F7 dashboards and alerts', () => {
  let told: string;
  beforeAll(async () => {
    const metrics = new Metrics('intake');
    metrics.watch({ stores: [] } as never, { lags: async () => new Map() });
    told = await metrics.read();
  });
  const exists = (name: string) =>
    KUBELET.includes(name) || new RegExp(`^# TYPE ${name.replace(/_(bucket|count|sum)$/, '')} `, 'm').test(told);

  it.each(queries)('%s asks for metrics that exist', (_, query) => {
    const { metrics } = namesIn(query);
    expect(metrics.length).toBeGreaterThan(0);
    expect(metrics.filter((name) => !exists(name))).toEqual([]);
  });

  it('a metric nobody tells, and what is no PromQL, would be found', () => {
    expect(namesIn('rate(hearback_wishes_total{process="x"}[5m]) > 1')).toEqual({
      metrics: ['hearback_wishes_total'],
      labels: ['process'],
    });
    expect(exists('hearback_wishes_total')).toBe(false);
    expect(() => namesIn('sum by (process (x)')).toThrow(SyntaxError);
  });

  it('each alert has a severity, a sentence and a page that says what to do; and every page of an alert is one of theirs', () => {
    for (const { labels, annotations } of rules) {
      expect(['critical', 'warning']).toContain(labels.severity);
      expect(annotations.summary).toMatch(/\.$/);
      expect([annotations.runbook, existsSync(join(root, annotations.runbook))]).toEqual([annotations.runbook, true]);
    }
    const pages = rules.map(({ annotations }) => annotations.runbook.replace('docs/runbooks/', ''));
    const alertPages = readdirSync(join(root, 'docs/runbooks')).filter((page) =>
      /^Alert:/m.test(readFileSync(join(root, 'docs/runbooks', page), 'utf8')),
    );
    expect(alertPages.sort()).toEqual([...new Set(pages)].sort());
  });
});
