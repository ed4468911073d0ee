import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { dayOf } from '../../../format/times.js';
import { Problem } from '../../../graph/problem.js';
import { useSend } from '../../../shell/asking.js';
import { useLanguage, useWords } from '../../../words/language.js';
import type { CaseListQueryVariables } from '../cases.generated.js';
import { csvOf } from './csv.js';
import { ExportCases } from './export.generated.js';
import { headOf, rowOf } from './export-rows.js';
import { exportWords } from './words.js';

const PAGE = 100;
// So that an export never takes all that its user may ask for in a minute: other pages go on.
const PAUSE_MS = 800;
const MOST_WAITS = 20;

type Listed = Pick<CaseListQueryVariables, 'filter' | 'order'>;

/** Writes all that the filter leaves into a file, page by page, and says how far it is. */
export function ExportButton({ filter, order, total }: Listed & { total: number }) {
  const say = useWords(exportWords);
  const { language } = useLanguage();
  const send = useSend();
  const [said, setSaid] = useState('');
  const [running, setRunning] = useState<AbortController>();
  const latest = useRef(0);

  const patiently = async (after: string | null, signal: AbortSignal) => {
    for (let waits = 0; ; waits++)
      try {
        return (await send(ExportCases, { filter, order, first: PAGE, after })).cases;
      } catch (problem) {
        const seconds = problem instanceof Problem ? problem.retryAfter : undefined;
        if (!seconds || waits === MOST_WAITS) throw problem;
        setSaid(say('waiting', { n: latest.current, total, seconds }));
        await pause(seconds * 1000, signal);
      }
  };

  const run = async () => {
    const cancelling = new AbortController();
    const rows = [headOf(language)];
    setRunning(cancelling);
    try {
      for (let after: string | null = null; ;) {
        latest.current = rows.length - 1;
        setSaid(say('progress', { n: latest.current, total }));
        const { edges, pageInfo } = await patiently(after, cancelling.signal);
        if (cancelling.signal.aborted) return setSaid('');
        rows.push(...edges.map(({ node }) => rowOf(node, language)));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
        await pause(PAUSE_MS, cancelling.signal);
      }
      save(csvOf(rows), `${say('file')}-${dayOf(new Date())}.csv`);
      setSaid(say('done', { n: rows.length - 1 }));
    } catch (problem) {
      const why = problem instanceof Problem && problem.message ? problem.message : say('offline');
      setSaid(say('failed', { why }));
    } finally {
      setRunning(undefined);
    }
  };

  return (
    <span className="export no-print">
      {running ? (
        <Button onClick={() => running.abort()}>{say('cancel')}</Button>
      ) : (
        <Button icon={<DownloadOutlined />} title={say('hint')} disabled={total === 0} onClick={() => void run()}>
          {say('export')}
        </Button>
      )}
      <span aria-live="polite">{said}</span>
    </span>
  );
}

/** Waits, or until it is cancelled. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
