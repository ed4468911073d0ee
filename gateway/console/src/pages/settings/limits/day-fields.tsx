import { CloseOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { Field, problemAt, wrong } from '../../../action/field.js';
import type { Problem } from '../../../graph/problem.js';
import type { Refusal } from '../../../graph/refusal.js';
import { useWords } from '../../../words/language.js';
import { limitsWords } from './words.js';

interface Day {
  readonly date: string;
  readonly off: string;
}
interface Of {
  readonly at: number;
  readonly day: Day;
  readonly refused: Refusal | Problem | undefined;
  readonly enter: (change: Partial<Day>) => void;
  readonly remove: () => void;
}

/** A day on which the company differs from the country's calendar. */
export function DayFields({ at, day, refused, enter, remove }: Of) {
  const say = useWords(limitsWords);
  const field = (name: keyof Day, type: string) => {
    const [id, problem] = [`day-${at}-${name}`, problemAt(refused, `days.${at}.${name}`)];
    return (
      <Field id={id} label={say(name)} problem={problem}>
        <Input
          {...wrong(id, problem)}
          type={type}
          value={day[name]}
          onChange={({ target }) => enter({ [name]: target.value })}
        />
      </Field>
    );
  };
  return (
    <div className="own-day">
      {field('date', 'date')}
      {field('off', 'text')}
      <Button type="text" icon={<CloseOutlined />} aria-label={say('removeDay', { day: day.date })} onClick={remove} />
    </div>
  );
}
