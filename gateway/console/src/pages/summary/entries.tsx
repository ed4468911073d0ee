import { useGradeName } from '../../case/use-grade-name.js';
import { Link } from 'wouter';
import { clockTime } from '../../format/times.js';
import { useLanguage, useWords } from '../../words/language.js';
import { categoryNames, closedByNames, kindNames, statusNames, verdictNames } from '../../words/names.js';
import type { SummaryEntryFragment } from './summary.generated.js';
import { summaryWords } from './words.js';

/** Every case of the month, as the paper has it: who said what to whom, what was done, what came of it. */
export function Entries({ entries, whole }: { entries: readonly SummaryEntryFragment[]; whole: boolean }) {
  const say = useWords(summaryWords);
  if (!entries.length) return null;
  return (
    <section className="panel sheet entries">
      <h2>
        {say('entries')} <small className="quiet">{say(whole ? 'all' : 'shown', { n: entries.length })}</small>
      </h2>
      <p className="quiet small">{say('entriesNote')}</p>
      <table>
        <thead>
          <tr>
            {(['at', 'by', 'who', 'kind', 'content', 'handling', 'outcome'] as const).map((name) => (
              <th key={name} scope="col">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Entry key={entry.id} of={entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Entry({ of }: { of: SummaryEntryFragment }) {
  const say = useWords(summaryWords);
  const sayKind = useWords(kindNames);
  const sayCategory = useWords(categoryNames);
  const sayGrade = useGradeName();
  const { language } = useLanguage();
  const [order] = of.workOrders;
  const handled = order?.handler?.name ?? order?.team?.name;
  return (
    <tr>
      <td data-name={say('at')}>
        <Link href={`/cases/${of.id}`} className="nowrap">
          {of.number}
        </Link>
        <small>{clockTime(of.receivedAt, language)}</small>
      </td>
      <td data-name={say('by')}>{of.registeredBy?.name ?? <span className="quiet">{say('self')}</span>}</td>
      <td data-name={say('who')}>
        {of.complainant.display}
        <small>{[of.property?.name, of.unit?.name].filter(Boolean).join(' ')}</small>
      </td>
      <td data-name={say('kind')}>
        {sayKind(of.kind)}
        <small>
          {sayCategory(of.category)}
          {of.grade !== null && ` · ${sayGrade(of.grade)}`}
        </small>
      </td>
      <td data-name={say('content')} className="text">
        {of.description}
      </td>
      <td data-name={say('handling')} className="text">
        {of.result ?? '—'}
        {handled && <small>{handled}</small>}
      </td>
      <td data-name={say('outcome')}>
        <Outcome of={of} />
      </td>
    </tr>
  );
}

function Outcome({ of: { status, endedAt, closedBy, callbacks } }: { of: SummaryEntryFragment }) {
  const sayStatus = useWords(statusNames);
  const sayEnd = useWords(closedByNames);
  const sayVerdict = useWords(verdictNames);
  const { language } = useLanguage();
  const verdict = callbacks.find((one) => one.verdict)?.verdict;
  const how = closedBy ? sayEnd(closedBy) : sayStatus(status);
  const details = [endedAt && clockTime(endedAt, language), verdict && how].filter(Boolean);
  return (
    <>
      {verdict ? sayVerdict(verdict) : how}
      {details.length > 0 && <small>{details.join(' ')}</small>}
    </>
  );
}
