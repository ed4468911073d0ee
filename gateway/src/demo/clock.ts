import { settleAll } from '@hearback/messaging';
import { MovableClock } from '@hearback/store';
import type { RequestHandler } from 'express';
import { wrong } from '../http/problem.js';
import { durationMs } from './duration.js';
import type { Demo } from './serve-demo.js';

/**
 * `POST /dev/clock {"advance":"PT25H"}` moves the domain clock of every process and answers when nothing is due, unsent or undelivered
 * any more; `{}` only tells the time.
 */
export const moveClock =
  ({ process_, background }: Pick<Demo, 'process_' | 'background'>): RequestHandler =>
  async ({ body }, response) => {
    const { clock } = process_;
    const advance: unknown = body?.advance;
    if (advance != null) {
      const milliseconds = typeof advance === 'string' ? durationMs(advance) : undefined;
      if (milliseconds === undefined) throw NO_DURATION;
      if (!(clock instanceof MovableClock)) throw STANDS;
      clock.advance(milliseconds);
      await settleAll(process_, background);
    }
    const now = clock.now();
    response.json({ now: now.toISOString(), offsetMs: now.getTime() - Date.now() });
  };

const NO_DURATION = wrong(
  'advance',
  { zh: '不是 ISO 8601 时长，时钟只能向前。', en: 'Not an ISO 8601 duration; the clock only moves forward.' },
  {
    zh: '例如 {"advance":"PT25H"} 或 "P2DT3H"；不支持年和月。',
    en: 'For example {"advance":"PT25H"} or "P2DT3H"; no years or months.',
  },
);
const STANDS = wrong(
  'advance',
  { zh: '这个平台的时钟不能移动。', en: 'The clock of this platform cannot be moved.' },
  { zh: '启动时设置 HEARBACK_CLOCK_FILE。', en: 'Start it with HEARBACK_CLOCK_FILE.' },
);
