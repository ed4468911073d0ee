import { useAsk } from '../../../shell/asking.js';
import { Loaded } from '../../../shell/loaded.js';
import { useWords } from '../../../words/language.js';
import { clockNames, gradeNames } from '../../../words/names.js';
import '../../../case/case.css';
import { Calendar } from './calendar.js';
import { OwnLimits, type OwnLimitsQuery } from './limits.generated.js';
import { Preview } from './preview.js';
import { useSayLimit } from './use-say-limit.js';
import { limitsWords } from './words.js';

/** By which limits and days the company's cases are promised, and what a case would get by them. */
export function Limits() {
  const say = useWords(limitsWords);
  const asked = useAsk(OwnLimits, {});
  return (
    <>
      <p className="lead">{say('lead')}</p>
      <div className="limits">
        <Loaded asked={asked}>
          {({ limits }) => (
            <div>
              <Table of={limits} />
              <Calendar of={limits} />
            </div>
          )}
        </Loaded>
        <Preview />
      </div>
    </>
  );
}

function Table({ of: { grades, version } }: { of: OwnLimitsQuery['limits'] }) {
  const say = useWords(limitsWords);
  const sayGrade = useWords(gradeNames);
  const sayClock = useWords(clockNames);
  const sayLimit = useSayLimit();
  return (
    <section>
      <div className="section-head first">
        <h2>{say('limits')}</h2>
        <span className="quiet small">{say('version', { n: version })}</span>
      </div>
      <table className="case-table">
        <thead>
          <tr>
            <th scope="col">{say('grade')}</th>
            <th scope="col">{sayClock('FIRST_CONTACT')}</th>
            <th scope="col">{sayClock('ARRIVAL')}</th>
            <th scope="col">{sayClock('RESOLUTION')}</th>
            <th scope="col">{say('callback')}</th>
          </tr>
        </thead>
        <tbody>
          {grades.map(({ grade, contact, arrival, resolution, callbackHours }) => (
            <tr key={grade}>
              <td className="what">
                <strong>{sayGrade(`${grade}` as keyof typeof gradeNames)}</strong>
              </td>
              <td data-label={sayClock('FIRST_CONTACT')}>{sayLimit(contact)}</td>
              <td data-label={sayClock('ARRIVAL')}>{sayLimit(arrival)}</td>
              <td data-label={sayClock('RESOLUTION')}>{sayLimit(resolution)}</td>
              <td data-label={say('callback')}>{say('hours', { n: callbackHours })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">{say('arrivalNote')}</p>
    </section>
  );
}
