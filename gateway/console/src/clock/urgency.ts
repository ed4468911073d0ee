/** A limit as the pages show it. */
export interface ShownClock {
  readonly name: 'FIRST_CONTACT' | 'ARRIVAL' | 'RESOLUTION' | 'CALLBACK';
  readonly round: number;
  readonly state: 'RUNNING' | 'PAUSED' | 'MET' | 'BREACHED' | 'CANCELLED';
  readonly startedAt: string;
  readonly dueAt: string;
  readonly metAt?: string | null;
}

export type Urgency = 'calm' | 'soon' | 'late' | 'paused' | 'over';

/** Calm; soon in the last fifth; late from the due time on until it is done; over once nothing is waited for. */
export function urgencyOf({ state, startedAt, dueAt, metAt }: ShownClock, now: number): Urgency {
  if (state === 'PAUSED') return 'paused';
  if (state === 'MET' || state === 'CANCELLED' || metAt) return 'over';
  const [start, due] = [Date.parse(startedAt), Date.parse(dueAt)];
  if (state === 'BREACHED' || now >= due) return 'late';
  return due - now <= (due - start) / 5 ? 'soon' : 'calm';
}

/** The limit that presses most: the earliest still waited for. Undefined when nothing is. */
export function mostPressing<C extends ShownClock>(clocks: readonly C[], now: number): C | undefined {
  const open = clocks.filter((clock) => urgencyOf(clock, now) !== 'over');
  return [...open].sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))[0];
}
