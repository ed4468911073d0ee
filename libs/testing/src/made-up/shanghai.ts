import type { Instant } from '@hearback/contracts';

/** An instant by the clock in Shanghai: `shanghai('2026-03-02T10:00')`. */
export const shanghai = (local: string): Instant => new Date(`${local}+08:00`).toISOString();
