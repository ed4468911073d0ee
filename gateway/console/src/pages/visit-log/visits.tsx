import { useGradeName } from '../../case/use-grade-name.js';
import { Link } from 'wouter';
import { Status } from '../../case/marks.js';
import { timeOfDay } from '../../format/times.js';
import { useWords } from '../../words/language.js';
import { categoryNames, kindNames } from '../../words/names.js';
import type { VisitFragment } from './visit-log.generated.js';
import { visitLogWords } from './words.js';

/** The visits in the order in which they came; on paper each has room for a signature. */
export function Visits({ of }: { of: readonly VisitFragment[] }) {
  const say = useWords(visitLogWords);
  return (
    <section className="panel entries">
      <table>
        <thead>
          <tr>
            {(['time', 'visitor', 'where', 'kind', 'matter', 'by', 'outcome'] as const).map((name) => (
              <th key={name} scope="col">
                {say(name)}
              </th>
            ))}
            <th scope="col" className="print-only">
              {say('signature')}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.map((visit) => (
            <Visit key={visit.id} of={visit} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Visit({ of }: { of: VisitFragment }) {
  const say = useWords(visitLogWords);
  const sayKind = useWords(kindNames);
  const sayCategory = useWords(categoryNames);
  const sayGrade = useGradeName();
  const { contact, display } = of.complainant;
  return (
    <tr>
      <td data-name={say('time')}>
        {timeOfDay(of.registeredAt)}
        <small>
          <Link href={`/cases/${of.id}`} className="nowrap">
            {of.number}
          </Link>
        </small>
      </td>
      <td data-name={say('visitor')}>
        {contact?.name ?? display}
        <small>{contact?.phone}</small>
      </td>
      <td data-name={say('where')}>{[of.property?.name, of.unit?.name].filter(Boolean).join(' ') || '—'}</td>
      <td data-name={say('kind')}>
        {sayKind(of.kind)}
        <small>{[sayCategory(of.category), of.grade && sayGrade(of.grade)].filter(Boolean).join(' · ')}</small>
      </td>
      <td data-name={say('matter')} className="text">
        {of.description}
      </td>
      <td data-name={say('by')}>{of.registeredBy?.name}</td>
      <td data-name={say('outcome')} className="text">
        <Status of={of.status} />
        <small>{of.result}</small>
      </td>
      <td className="print-only" />
    </tr>
  );
}
