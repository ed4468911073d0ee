import { useGradeName } from '../../../case/use-grade-name.js';
import { Button } from 'antd';
import { useState } from 'react';
import { useAsk } from '../../../shell/asking.js';
import { Loaded } from '../../../shell/loaded.js';
import { useWords } from '../../../words/language.js';
import { clockNames } from '../../../words/names.js';
import '../../../case/case.css';
import { CalendarForm } from './calendar-form.js';
import { Calendar } from './calendar.js';
import { History } from './history.js';
import { LimitsForm } from './limits-form.js';
import { OwnLimits, type OwnLimitsQuery } from './limits.generated.js';
import { Preview } from './preview.js';
import { useSayLimit } from './use-say-limit.js';
import { limitsWords } from './words.js';

/** By which limits and days the company's cases are promised, and what a case would get by them. */
export function Limits() {
  const say = useWords(limitsWords);
  const asked = useAsk(OwnLimits, {});
  const [open, setOpen] = useState<'LIMITS' | 'CALENDAR'>();
  return (
    <>
      <p className="lead">{say('lead')}</p>
      <div className="limits">
        <Loaded asked={asked}>
          {({ limits }) => (
            <div>
              <Table of={limits} change={() => setOpen('LIMITS')} />
              <Calendar of={limits} change={() => setOpen('CALENDAR')} />
              <History of={limits.history} />
              {open === 'LIMITS' && <LimitsForm limits={limits} close={() => setOpen(undefined)} />}
              {open === 'CALENDAR' && <CalendarForm limits={limits} close={() => setOpen(undefined)} />}
            </div>
          )}
        </Loaded>
        <Preview />
      </div>
    </>
  );
}

function Table({ of: { grades, version }, change }: { of: OwnLimitsQuery['limits']; change: () => void }) {
  const say = useWords(limitsWords);
  const sayGrade = useGradeName();
  const sayClock = useWords(clockNames);
  const sayLimit = useSayLimit();
  return (
    <section>
      <div className="section-head first">
        <h2>{say('limits')}</h2>
        <span className="row-actions">
          <span className="quiet small">{say('version', { n: version })}</span>
          <Button onClick={change}>{say('changeLimits')}</Button>
        </span>
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
                <strong>{sayGrade(grade)}</strong>
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
