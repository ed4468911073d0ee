import { Button } from 'antd';
import { dayText, shortDay, weekdayName } from '../../../format/times.js';
import { useLanguage, useWords } from '../../../words/language.js';
import type { OwnLimitsQuery } from './limits.generated.js';
import { limitsWords } from './words.js';

type Calendar = OwnLimitsQuery['limits'];

/** When is worked: the week, and this year's and the next year's holidays. A year of which nothing is known says so. */
export function Calendar({
  of: { weekdays, opens, closes, years, days: own },
  change,
}: {
  of: Calendar;
  change: () => void;
}) {
  const say = useWords(limitsWords);
  const { language } = useLanguage();
  const names = weekdays.map((day) => weekdayName(day, language));
  const inARow = names.length > 2 && weekdays.every((day, at) => day === weekdays[0]! + at);
  const days = inARow
    ? say('span', { from: names[0]!, to: names.at(-1)! })
    : names.join(language === 'zh' ? '、' : ', ');
  return (
    <section>
      <div className="section-head">
        <h2>{say('calendar')}</h2>
        <span className="row-actions">
          {say('week', { days, opens, closes })}
          <Button onClick={change}>{say('changeCalendar')}</Button>
        </span>
      </div>
      {years.map((year) => (
        <Year key={year.year} of={year} />
      ))}
      {own.length > 0 && (
        <dl className="year" aria-label={say('days')}>
          <dt>{say('days')}</dt>
          <dd>
            <b>{say('own')}</b>
            <ul>
              {own.map(({ date, off }) => (
                <li key={date}>
                  {dayText(date, language)} {off ?? say('worksOn')}
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      )}
    </section>
  );
}

function Year({ of: { year, known, holidays, workdays } }: { of: Calendar['years'][number] }) {
  const say = useWords(limitsWords);
  const { language } = useLanguage();
  if (!known)
    return (
      <p className="hole-check holes" role="status">
        {say('unknown', { year })}
      </p>
    );
  const span = (from: string, to: string) =>
    from === to ? shortDay(from, language) : `${shortDay(from, language)}–${shortDay(to, language)}`;
  return (
    <dl className="year" aria-label={say('year', { year })}>
      <dt>{say('year', { year })}</dt>
      <dd>
        <b>{say('holiday')}</b>
        <ul>
          {holidays.map(({ name, from, to }) => (
            <li key={from} title={`${dayText(from, language)} – ${dayText(to, language)}`}>
              {name} {span(from, to)}
            </li>
          ))}
        </ul>
      </dd>
      <dd>
        <b>{say('worked')}</b>
        <ul>
          {workdays.map((day) => (
            <li key={day} title={dayText(day, language)}>
              {shortDay(day, language)}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
