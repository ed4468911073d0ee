import { Input } from 'antd';
import { Link } from 'wouter';
import './figures.css';

interface Steps {
  readonly type: 'month' | 'date';
  readonly value: string;
  readonly names: { readonly value: string; readonly before: string; readonly after: string };
  /** The one so many later. */
  readonly later: (value: string, by: number) => string;
  /** Where the page of one is. */
  readonly at: (value: string) => string;
  readonly go: (value: string) => void;
}

/** The month or day that a page is about, and the way to those beside it. */
export function Stepping({ type, value, names, later, at, go }: Steps) {
  return (
    <div className="period">
      <Link href={at(later(value, -1))} replace aria-label={names.before}>
        ‹
      </Link>
      <Input
        type={type}
        aria-label={names.value}
        value={value}
        onChange={({ target }) => target.value && go(target.value)}
      />
      <Link href={at(later(value, 1))} replace aria-label={names.after}>
        ›
      </Link>
    </div>
  );
}
