import { Chance } from '@hearback/testing/made-up';
import { describe, expect, it } from '@jest/globals';
import { computeDeadline, dueAtShare, type DeadlineInput } from './compute-deadline.js';
import { defaultCalendar } from './default-calendar.js';
import type { Limit } from './limit.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const CASES = 300;
const calendar = defaultCalendar();

// The notice of the State Council for 2026, written down apart from the package, for an independent count.
const OFF_2026 = [
  ['01-01', 3],
  ['02-15', 9],
  ['04-04', 3],
  ['05-01', 5],
  ['06-19', 3],
  ['09-25', 3],
  ['10-01', 7],
] as const;
const WORKED_2026 = ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'];

const dayNumber = (date: string) => Date.parse(`2026-${date}T00:00:00Z`) / DAY;
const off = new Set(OFF_2026.flatMap(([date, days]) => Array.from({ length: days }, (_, i) => dayNumber(date) + i)));
const worked = new Set(WORKED_2026.map(dayNumber));

/** Shanghai has been eight hours ahead all year round since 1991. */
const shanghai = (instant: number) => ({
  day: Math.floor((instant + 8 * HOUR) / DAY),
  time: (instant + 8 * HOUR) % DAY,
});
const isWorkday = (day: number) => worked.has(day) || (!off.has(day) && (day + 3) % 7 < 5);
const isOpen = (instant: number) => {
  const { day, time } = shanghai(instant);
  return isWorkday(day) && time >= 9 * HOUR && time < 18 * HOUR;
};
const isPaused = (instant: number, { pauses }: DeadlineInput) =>
  pauses.some(({ from, to }) => from.getTime() <= instant && instant < to!.getTime());

/** The rules once more, minute by minute and in no hurry. */
function counted(input: DeadlineInput): number {
  const { limit, startedAt } = input;
  const start = startedAt.getTime();
  const spends = limit.measure === 'ELAPSED' ? () => true : isOpen;
  let minute = start;
  if (limit.measure === 'WORKING_DAYS') {
    while (!isOpen(minute)) minute += MINUTE;
    const receipt = shanghai(minute).day;
    while (shanghai(minute).day === receipt) minute += MINUTE;
  }
  let left = limit.measure === 'WORKING_DAYS' ? limit.days * 540 : limit.minutes;
  for (; left > 0; minute += MINUTE) if (spends(minute) && !isPaused(minute, input)) left -= 1;
  if (limit.measure !== 'WORKING_DAYS') return minute;
  const closesRunning = () => isOpen(minute - MINUTE) && !isOpen(minute) && !isPaused(minute - MINUTE, input);
  while (!closesRunning()) minute += MINUTE;
  return minute;
}

function someInput(seed: number): DeadlineInput {
  const { below } = new Chance(seed);
  const upTo = (most: number) => 1 + below(most);
  const start = Date.parse('2026-01-01T00:00:00+08:00') + upTo(300 * 24 * 60) * MINUTE;
  const limits: Limit[] = [
    { measure: 'ELAPSED', minutes: upTo(3_000) },
    { measure: 'WORKING_MINUTES', minutes: upTo(2_000) },
    { measure: 'WORKING_DAYS', days: upTo(7) },
  ];
  const pauses = Array.from({ length: upTo(4) - 1 }, () => {
    const from = start + (upTo(10 * 24 * 60) - 24 * 60) * MINUTE;
    return { from: new Date(from), to: new Date(from + upTo(3 * 24 * 60) * MINUTE) };
  });
  return { limit: limits[seed % 3]!, calendar, startedAt: new Date(start), pauses };
}

const inputs = Array.from({ length: CASES }, (_, seed) => someInput(seed));
const due = (input: DeadlineInput) => computeDeadline(input).dueAt.getTime();

describe('B2, G1 any deadline', () => {
  it('is what counting minute by minute gives', () => {
    for (const input of inputs) expect({ input, due: due(input) }).toEqual({ input, due: counted(input) });
  });

  it('has a ledger from start to due time, without gap or overlap, neighbours differing', () => {
    for (const input of inputs) {
      const { ledger, dueAt } = computeDeadline(input);
      const edges = ledger.map(({ from }) => from).concat(dueAt);
      expect([input.startedAt, ...ledger.map(({ to }) => to)]).toEqual(edges);
      expect(ledger.filter(({ from, to }) => from >= to)).toEqual([]);
      const said = ledger.map(({ counted, why }) => `${counted} ${why}`);
      expect(said.filter((text, line) => text === said[line - 1])).toEqual([]);
    }
  });

  it('has a ledger whose counted lines add up to the limit, in its own measure', () => {
    for (const { limit, ...input } of inputs) {
      const { ledger } = computeDeadline({ limit, ...input });
      let minutes = 0;
      for (const { from, to } of ledger.filter((line) => line.counted)) {
        for (let at = from.getTime(); at < to.getTime(); at += MINUTE) {
          if (limit.measure !== 'WORKING_DAYS' || isOpen(at)) minutes += 1;
        }
      }
      expect(minutes).toBe(limit.measure === 'WORKING_DAYS' ? limit.days * 540 : limit.minutes);
    }
  });

  it('is never earlier for a later start', () => {
    for (const input of inputs) {
      for (const later of [1, 45, 600, 1_440, 5_000]) {
        const startedAt = new Date(input.startedAt.getTime() + later * MINUTE);
        expect(due({ ...input, startedAt })).toBeGreaterThanOrEqual(due(input));
      }
    }
  });

  it('is never earlier for a pause more, or a longer one', () => {
    for (const input of inputs) {
      const pauses = input.pauses.map(({ from, to }) => ({ from, to: new Date(to!.getTime() + 200 * MINUTE) }));
      expect(due({ ...input, pauses })).toBeGreaterThanOrEqual(due(input));
      expect(due({ ...input, pauses: input.pauses.slice(1) })).toBeLessThanOrEqual(due(input));
    }
  });

  it('comes after its warnings and before its escalations', () => {
    for (const input of inputs) {
      const shares = [10, 50, 80, 99, 100, 101, 150, 200].map((percent) => dueAtShare(input, percent).getTime());
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
      expect(shares[4]).toBe(due(input));
    }
  });

  it('is the same for the same input, read back from JSON years later', () => {
    for (const input of inputs.slice(0, 20)) {
      const readBack = JSON.parse(JSON.stringify(input.calendar)) as DeadlineInput['calendar'];
      expect(computeDeadline({ ...input, calendar: readBack })).toEqual(computeDeadline(input));
    }
  });
});
