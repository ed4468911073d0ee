import type { Instant, RetentionKind } from '@hearback/contracts';

export type Months = Readonly<Record<RetentionKind, number>>;

export type PrivacyRulesEvent =
  | {
      readonly type: 'privacy-rules-set';
      readonly at: Instant;
      readonly requestWorkingDays: number;
      readonly months: Months;
    }
  /** What was too old is gone; the next time it is looked at. */
  | { readonly type: 'retention-applied'; readonly at: Instant; readonly nextAt: Instant; readonly gone: Months };

/** How long a company keeps what, and how fast it answers whoever asks about their data. One a company. */
export interface PrivacyRules {
  readonly requestWorkingDays: number;
  readonly months: Months;
  readonly nextAt: Instant;
  readonly lastRunAt?: Instant;
}

export function evolve(rules: PrivacyRules | undefined, event: PrivacyRulesEvent): PrivacyRules {
  switch (event.type) {
    case 'privacy-rules-set': {
      const { requestWorkingDays, months, at } = event;
      return { nextAt: at, ...rules, requestWorkingDays, months };
    }
    case 'retention-applied':
      if (!rules) throw new TypeError(`${event.type} without rules`);
      return { ...rules, nextAt: event.nextAt, lastRunAt: event.at };
    default:
      return event satisfies never;
  }
}
