import type { Clock } from '@hearback/store';
import type { Instant } from '@hearback/contracts';

const MS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1_000 } as const;

/** A clock that a test moves. It starts on Monday, 2 March 2026, at 10:00 in Shanghai unless told otherwise. */
export class TestClock implements Clock {
  private at: number;

  constructor(start: Instant = '2026-03-02T02:00:00.000Z') {
    this.at = Date.parse(start);
  }

  now = (): Date => new Date(this.at);

  /** Moves it to an instant, back as well. */
  set(instant: Instant): void {
    this.at = Date.parse(instant);
  }

  /** Moves it on: `advance({ hours: 25 })`. */
  advance(by: Partial<Record<keyof typeof MS, number>>): void {
    for (const unit of Object.keys(MS) as (keyof typeof MS)[]) this.at += (by[unit] ?? 0) * MS[unit];
  }

  /** The instant it shows, as states and events hold it. */
  get instant(): Instant {
    return this.now().toISOString();
  }
}
