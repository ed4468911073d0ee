import { useId } from 'react';
import './action.css';

interface Choice<K extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: K; readonly label: string }[];
  readonly value: K | undefined;
  /** Marks the option that the words suggest. */
  readonly suggested?: K;
  readonly mark?: string;
  readonly onChange: (value: K) => void;
}

/** One of a few, side by side: an arrow key corrects it. */
export function Choice<K extends string>({ legend, options, value, suggested, mark, onChange }: Choice<K>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div>
        {options.map((one) => (
          <label key={one.value} className={one.value === value ? 'chosen' : ''}>
            <input
              type="radio"
              name={name}
              value={one.value}
              checked={one.value === value}
              onChange={() => onChange(one.value)}
            />
            {one.label}
            {one.value === suggested && one.value !== value && <small> {mark}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
