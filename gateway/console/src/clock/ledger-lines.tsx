import { clockTime } from '../format/times.js';
import { useLanguage, useWords } from '../words/language.js';
import './clock.css';
import { clockWords } from './words.js';

interface Line {
  readonly from: string;
  readonly to: string;
  readonly counted: boolean;
  readonly why: string;
}

/** The account of a limit as a table: from when to when, whether it counted, and why. */
export function LedgerLines({ lines }: { lines: readonly Line[] | undefined }) {
  const say = useWords(clockWords);
  const { language } = useLanguage();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('from')}</th>
          <th scope="col">{say('to')}</th>
          <th scope="col">{say('counted')}</th>
          <th scope="col">{say('why')}</th>
        </tr>
      </thead>
      <tbody>
        {lines?.map((line) => (
          <tr key={line.from} className={line.counted ? '' : 'off'}>
            <td>{clockTime(line.from, language)}</td>
            <td>{clockTime(line.to, language)}</td>
            <td>{line.counted ? say('counted') : say('notCounted')}</td>
            <td>{line.why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
