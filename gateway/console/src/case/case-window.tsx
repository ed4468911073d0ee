import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CaseRowFragment } from '../pages/cases/cases.generated.js';
import { CaseHead, CaseRow } from './case-table.js';

// Before a row has been seen. They are measured then: on a phone a row is a card.
const USUAL_HEIGHT = 66;
// Between cards (case.css).
const BETWEEN = () => (window.matchMedia('(max-width: 800px)').matches ? 10 : 0);
const AROUND = 8;
const NEAR = 15;

/** Any number of cases in rows, of which only those near the window are in the page. Calls when the last come near. */
export function CaseWindow({ cases, nearEnd }: { cases: readonly CaseRowFragment[]; nearEnd: () => void }) {
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  const onPaper = usePrinting();
  useLayoutEffect(() => setTop(Math.round(table.current!.getBoundingClientRect().top + window.scrollY)));
  const rows = useWindowVirtualizer({
    count: cases.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: AROUND,
    scrollMargin: top,
    gap: BETWEEN(),
  });
  const near = rows.getVirtualItems();
  const last = near.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= cases.length - NEAR) nearEnd();
  }, [last, cases.length, nearEnd]);
  const before = near.length ? near[0]!.start - top : 0;
  const behind = near.length ? rows.getTotalSize() - (near.at(-1)!.end - top) : 0;
  // By place: behind a figure that counts rounds, a case may stand twice. One of the rows is the head.
  const row = (index: number) => (
    <CaseRow key={index} ref={rows.measureElement} data-index={index} aria-rowindex={index + 2} of={cases[index]!} />
  );
  return (
    <table className="case-table" ref={table} aria-rowcount={cases.length + 1}>
      <CaseHead />
      <tbody>
        {!onPaper && <Gap height={before} />}
        {onPaper ? cases.map((_, index) => row(index)) : near.map(({ index }) => row(index))}
        {!onPaper && <Gap height={behind} />}
      </tbody>
    </table>
  );
}

const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr className="gap" aria-hidden style={{ height }}>
      <td style={{ height }} colSpan={6} />
    </tr>
  ) : null;

/** Paper takes all that has been read, not what is in the window. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
