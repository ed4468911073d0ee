/** How long something may take. The measure says what counts: all time, working time, or whole working days. */
export type Limit =
  | { measure: 'ELAPSED'; minutes: number }
  | { measure: 'WORKING_MINUTES'; minutes: number }
  | { measure: 'WORKING_DAYS'; days: number };

const resized = (limit: Limit, resize: (amount: number) => number): Limit =>
  limit.measure === 'WORKING_DAYS'
    ? { ...limit, days: resize(limit.days) }
    : { ...limit, minutes: resize(limit.minutes) };

/** Half of a limit, rounded up to whole minutes or days (RULES, Limits). */
export const halve = (limit: Limit): Limit => resized(limit, (amount) => Math.ceil(amount / 2));

/**
 * The limit of a round: the given one in round 1, half of it in every later one (RULES, Callback). Round 3 is not halved again:
 * what changes there is who is accountable.
 */
export const limitOfRound = (limit: Limit, round: number): Limit => (round > 1 ? halve(limit) : limit);

/**
 * `percent` of a limit in its own measure: 80 % of 3 working days are 2.4 working days, never 80 % of the hours between.
 * Not rounded. For the instant at which a share is used see `dueAtShare`: a limit in days ends at a close of business, its
 * share in the middle of a day.
 */
export const portion = (limit: Limit, percent: number): Limit => resized(limit, (amount) => (amount * percent) / 100);
