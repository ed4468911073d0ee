import { computeDeadline, type DeadlineInput } from './compute-deadline.js';
import { defaultCalendar } from './default-calendar.js';
import type { Limit } from './limit.js';

// What the specs of deadlines say it with: local times of Shanghai, limits and holds in their shortest form.
export const calendar = defaultCalendar();
export const at = (local: string) => new Date(`${local}+08:00`);
export const days = (days: number): Limit => ({ measure: 'WORKING_DAYS', days });
export const hours = (hours: number): Limit => ({ measure: 'WORKING_MINUTES', minutes: hours * 60 });
export const pause = (from: string, to?: string) => ({ from: at(from), to: to === undefined ? undefined : at(to) });

export const deadline = (limit: Limit, startedAt: string, rest: Partial<DeadlineInput> = {}) =>
  computeDeadline({ limit, calendar, startedAt: at(startedAt), pauses: [], ...rest });
