import { rmSync } from 'node:fs';
import { startPlatform } from '@hearback/testing';
import { describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { homeOfClocks, SERVICES, setClock } from './clocks.js';
import { runLoops } from './loops.js';
import { expectWhole } from './recount.js';

const LOOPS = 48;
const MINUTES = 4 * 60_000;

// When so many loops are done: minutes by which a service's clock differs from then on. Limits of grade 1 are over after the first.
const JUMPS: Readonly<Record<number, readonly [of: readonly (typeof SERVICES)[number][], minutes: number]>> = {
  4: [SERVICES, 90],
  12: [['dispatch', 'survey'], -30],
  20: [['intake', 'callback'], -60],
  28: [['dispatch'], 45],
  36: [SERVICES, 0],
};

describe('E1 F5 clocks of services that jump forwards and back and differ while loops run', () => {
  it(
    'lose nothing that was acknowledged, and nothing happens twice',
    async () => {
      const home = homeOfClocks();
      const platform = await startPlatform({ home });
      try {
        const desk = new Desk('qinglan', platform);
        let jumping = Promise.resolve();
        let jumped = 0;
        const acknowledged = await runLoops(desk, LOOPS, (done) => {
          const [of, minutes] = JUMPS[done] ?? [[], 0];
          for (const one of of)
            jumping = jumping.then(() => setClock(platform, one, minutes)).then(() => void jumped++);
        });
        await jumping;
        expect(jumped).toBe(15);
        await expectWhole(platform, desk, acknowledged);
      } finally {
        await platform.stop();
        rmSync(home, { recursive: true, force: true });
      }
    },
    MINUTES,
  );
});
