import { useGradeName } from '../../../case/use-grade-name.js';
import { Input } from 'antd';
import { useState } from 'react';
import { Field, problemAt, wrong } from '../../../action/field.js';
import { FormDialog } from '../../../action/form-dialog.js';
import { useSaving } from '../../../action/use-saving.js';
import { useWords } from '../../../words/language.js';
import { clockNames } from '../../../words/names.js';
import { settingsWords } from '../words.js';
import { LimitField } from './limit-field.js';
import { SaveLimits, type OwnLimitsQuery } from './limits.generated.js';
import { enteredOf, limitOf } from './units.js';
import { limitsWords } from './words.js';

const CLOCKS = [
  ['contact', 'FIRST_CONTACT'],
  ['arrival', 'ARRIVAL'],
  ['resolution', 'RESOLUTION'],
] as const;

/** The limits of every grade, for cases that come in from now on. */
export function LimitsForm({ limits, close }: { limits: OwnLimitsQuery['limits']; close: () => void }) {
  const say = useWords(limitsWords);
  const sayAll = useWords(settingsWords);
  const sayGrade = useGradeName();
  const sayClock = useWords(clockNames);
  const { save, refused, busy } = useSaving(SaveLimits);
  const [grades, setGrades] = useState(() =>
    limits.grades.map(({ grade, callbackHours, ...of }) => ({
      ...{ grade, callbackHours: `${callbackHours}` },
      ...{ contact: enteredOf(of.contact), arrival: enteredOf(of.arrival), resolution: enteredOf(of.resolution) },
    })),
  );
  type Entry = (typeof grades)[number];
  const enter = (at: number, change: Partial<Entry>) =>
    setGrades((before) => before.map((one, i) => (i === at ? { ...one, ...change } : one)));
  const saveIt = async () => {
    const said = grades.map(({ grade, callbackHours, contact, arrival, resolution }) => ({
      ...{ grade, callbackHours: Math.round(Number(callbackHours)) },
      ...{ contact: limitOf(contact), arrival: limitOf(arrival), resolution: limitOf(resolution) },
    }));
    if (await save({ input: { grades: said, ifVersion: limits.version } })) close();
  };
  return (
    <FormDialog
      title={say('changeLimits')}
      ok={sayAll('save')}
      fields={grades.flatMap((_, at) =>
        [...CLOCKS.map(([which]) => which), 'callbackHours'].map((of) => `grades.${at}.${of}`),
      )}
      {...{ refused, busy, close }}
      save={() => void saveIt()}
    >
      <p className="quiet small">{say('formNote')}</p>
      {grades.map((entered, at) => {
        const [path, id] = [`grades.${at}`, `limit-${entered.grade}`];
        const problem = problemAt(refused, `${path}.callbackHours`);
        return (
          <fieldset key={entered.grade} className="limits-of-grade">
            <legend>{sayGrade(entered.grade)}</legend>
            {CLOCKS.map(([which, clock]) => (
              <LimitField
                key={which}
                id={`${id}-${which}`}
                label={sayClock(clock)}
                entered={entered[which]}
                problem={problemAt(refused, `${path}.${which}`)}
                enter={(change) => enter(at, { [which]: { ...entered[which], ...change } })}
              />
            ))}
            <Field id={`${id}-callback`} label={say('callbackHours')} problem={problem}>
              <Input
                {...wrong(`${id}-callback`, problem)}
                type="number"
                min={1}
                value={entered.callbackHours}
                onChange={({ target }) => enter(at, { callbackHours: target.value })}
              />
            </Field>
          </fieldset>
        );
      })}
    </FormDialog>
  );
}
