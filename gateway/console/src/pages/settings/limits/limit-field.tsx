import { Input } from 'antd';
import { Field, wrong } from '../../../action/field.js';
import { useWords } from '../../../words/language.js';
import { UNITS, type Entered, type Unit } from './units.js';
import { limitsWords } from './words.js';

interface Of {
  readonly id: string;
  readonly label: string;
  readonly entered: Entered;
  readonly problem: string | undefined;
  readonly enter: (change: Partial<Entered>) => void;
}

/** A limit: how many of what. */
export function LimitField({ id, label, entered, problem, enter }: Of) {
  const say = useWords(limitsWords);
  return (
    <Field id={id} label={label} problem={problem}>
      <div className="limit-field">
        <Input
          {...wrong(id, problem)}
          type="number"
          min={1}
          value={entered.amount}
          onChange={({ target }) => enter({ amount: target.value })}
        />
        <select
          aria-label={say('unit', { clock: label })}
          value={entered.unit}
          onChange={({ target }) => enter({ unit: target.value as Unit })}
        >
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {say(unit)}
            </option>
          ))}
        </select>
      </div>
    </Field>
  );
}
