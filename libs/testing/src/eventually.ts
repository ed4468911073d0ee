import { setTimeout as wait } from 'node:timers/promises';

/** Asks every 25 ms until `check` answers something true, which it returns; fails when `seconds` have passed. */
export async function eventually<T>(what: string, check: () => T | Promise<T>, seconds = 20): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await check();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`never happened within ${seconds} s: ${what}`);
    await wait(25);
  }
}
