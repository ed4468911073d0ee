import { MovableClock } from '@hearback/store';
import type { Background, Rest } from './background.js';
import type { Process } from './process.js';

const SERVICES = ['intake', 'dispatch', 'callback', 'survey', 'reporting'] as const;
const SUBJECT = 'hb.dev.settle-';

/** Demo only: takes over a moved clock, does what is due by it, and answers how far it is to rest. */
export async function listenForDemo(
  { settings, service, nats, clock }: Process,
  background: Background,
): Promise<void> {
  if (settings.HEARBACK_PROFILE !== 'demo' || !(clock instanceof MovableClock)) return;
  nats.subscribe(`${SUBJECT}${service}`, {
    callback: (_error, message) => {
      clock.reread();
      void background.settle().then(
        (rest) => message.respond(JSON.stringify(rest)),
        () => message.respond(JSON.stringify({ open: 1, done: 0 } satisfies Rest)),
      );
    },
  });
  await nats.flush();
}

/**
 * Demo only, in the gateway: has every process take over the clock and returns when nothing is due, unsent or undelivered any more: two
 * rounds in which nothing was open and nothing was done. Throws after `timeoutMs`.
 */
export async function settleAll({ nats }: Process, own: Background, timeoutMs = 120_000): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (let before = '', quiet = ''; Date.now() < until; before = quiet) {
    const replies = await Promise.all(
      SERVICES.map((service) =>
        nats.request(`${SUBJECT}${service}`, '', { timeout: 30_000 }).then(
          (reply) => reply.json<Rest>(),
          () => ({ open: 1, done: 0 }),
        ),
      ),
    );
    const rests = [...replies, await own.settle()];
    quiet = rests.every((rest) => rest.open === 0) ? JSON.stringify(rests) : '';
    if (quiet && quiet === before) return;
    if (!quiet) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the platform did not come to rest');
}
