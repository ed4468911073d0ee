import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { Field, problemAt, wrong } from '../../../action/field.js';
import { FormDialog } from '../../../action/form-dialog.js';
import { useSaving } from '../../../action/use-saving.js';
import { weekdayName } from '../../../format/times.js';
import { useLanguage, useWords } from '../../../words/language.js';
import { settingsWords } from '../words.js';
import { DayFields } from './day-fields.js';
import { SaveCalendar, type OwnLimitsQuery } from './limits.generated.js';
import { limitsWords } from './words.js';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** When the company works, for cases that come in from now on. */
export function CalendarForm({ limits, close }: { limits: OwnLimitsQuery['limits']; close: () => void }) {
  const say = useWords(limitsWords);
  const sayAll = useWords(settingsWords);
  const { language } = useLanguage();
  const { save, refused, busy } = useSaving(SaveCalendar);
  const [entered, setEntered] = useState(() => ({
    ...{ weekdays: limits.weekdays, opens: limits.opens, closes: limits.closes },
    days: limits.days.map(({ date, off }) => ({ date, off: off ?? '' })),
  }));
  const enter = (change: Partial<typeof entered>) => setEntered((before) => ({ ...before, ...change }));
  const { days } = entered;
  const saveIt = async () => {
    const said = { ...entered, days: days.map(({ date, off }) => ({ date, off: off.trim() || null })) };
    if (await save({ input: { ...said, ifVersion: limits.version } })) close();
  };
  const hour = (name: 'opens' | 'closes') => {
    const [id, problem] = [`calendar-${name}`, problemAt(refused, name)];
    return (
      <Field id={id} label={say(name)} problem={problem}>
        <Input
          {...wrong(id, problem)}
          type="time"
          value={entered[name]}
          onChange={({ target }) => enter({ [name]: target.value })}
        />
      </Field>
    );
  };
  return (
    <FormDialog
      title={say('changeCalendar')}
      ok={sayAll('save')}
      fields={['weekdays', 'opens', 'closes', ...days.map((_, at) => `days.${at}`)]}
      {...{ refused, busy, close }}
      save={() => void saveIt()}
    >
      <p className="quiet small">{say('formNote')}</p>
      <Field id="calendar-weekdays" label={say('weekdays')} problem={problemAt(refused, 'weekdays')}>
        <Checkbox.Group
          options={WEEK.map((day) => ({ value: day, label: weekdayName(day, language) }))}
          value={entered.weekdays}
          onChange={(weekdays) => enter({ weekdays: [...weekdays].sort() })}
        />
      </Field>
      <div className="limit-field">
        {hour('opens')}
        {hour('closes')}
      </div>
      <fieldset className="limits-of-grade">
        <legend>{say('days')}</legend>
        <p className="quiet small">{say('offHint')}</p>
        {days.map((day, at) => (
          <DayFields
            key={at}
            at={at}
            day={day}
            refused={refused}
            enter={(change) => enter({ days: days.map((one, i) => (i === at ? { ...one, ...change } : one)) })}
            remove={() => enter({ days: days.filter((_, i) => i !== at) })}
          />
        ))}
        <Button icon={<PlusOutlined />} onClick={() => enter({ days: [...days, { date: '', off: '' }] })}>
          {say('addDay')}
        </Button>
      </fieldset>
    </FormDialog>
  );
}
