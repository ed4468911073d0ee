import { Input } from 'antd';
import { Link } from 'wouter';
import { useWords } from '../words/language.js';
import './figures.css';
import { addressed, PRESETS, presets, type Period } from './period.js';
import { periodWords } from './words.js';

interface Choosing {
  /** The page's own address. */
  readonly at: string;
  readonly period: Period;
  readonly today: string;
  /** What else stands in the address and stays. */
  readonly kept: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly go: (address: string) => void;
}

/** The period of a page: those asked for most by a click, any by two days. Each choice is an address. */
export function PeriodChoice({ at, period, today, kept, go }: Choosing) {
  const say = useWords(periodWords);
  const known = presets(today);
  const address = (chosen: Period) => at + addressed({ ...kept, ...chosen });
  const day = (name: 'from' | 'to') => (
    <Input
      type="date"
      aria-label={say(name)}
      value={period[name]}
      onChange={({ target }) => target.value && go(address({ ...period, [name]: target.value }))}
    />
  );
  return (
    <div className="period" role="group" aria-label={say('period')}>
      {PRESETS.map((name) => (
        <Link
          key={name}
          href={address(known[name])}
          aria-current={known[name].from === period.from && known[name].to === period.to ? 'true' : undefined}
        >
          {say(name)}
        </Link>
      ))}
      <span className="days">
        {day('from')}
        <span aria-hidden>–</span>
        {day('to')}
      </span>
    </div>
  );
}
