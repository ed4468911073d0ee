import { setTimeout as wait } from 'node:timers/promises';
import type { Daemon } from '@hearback/testing/servers';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 30_000;
const GOOD_LIFE_MS = 60_000;

/**
 * Starts the daemon again whenever it dies, waiting longer each time; a minute of life makes good for earlier deaths.
 * @param say told of every death
 * @param back called when it serves again, under another pid
 */
export function keepAlive(daemon: Daemon, say: (line: string) => void, back: () => void): void {
  let deaths = 0;
  let upSince = performance.now();
  daemon.onDeath = async (how) => {
    if (performance.now() - upSince > GOOD_LIFE_MS) deaths = 0;
    say(`${daemon.name} has ended (${how}); it is started again`);
    do {
      await wait(Math.min(FIRST_WAIT_MS * 2 ** deaths++, LONGEST_WAIT_MS));
    } while (daemon.wanted && !(await startsAgain(daemon, say)));
    upSince = performance.now();
    if (daemon.wanted) back();
  };
}

async function startsAgain(daemon: Daemon, say: (line: string) => void): Promise<boolean> {
  try {
    await daemon.start();
    return true;
  } catch (error) {
    if (daemon.wanted) say(error instanceof Error ? error.message : String(error));
    return false;
  }
}
