import { sharedPlatform } from '@hearback/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { allowed, attempt, isPublic, people } from './attack.js';
import { dismissLimited, employLimited } from './limited.js';
import { operations } from './operations.js';
import { CommandWatch } from './watched.js';
import { makeWorld } from './world.js';

const platform = sharedPlatform();
let watch: CommandWatch;
beforeAll(async () => void (watch = await CommandWatch.begin(platform)), 60_000);
afterAll(() => watch.end());

// With so few documents mongod would use an index all the same: it looks through everything only where there is none to use.
it('F2 nothing that a case goes through, nobody’s question and nothing that goes on by itself looks through a whole collection', async () => {
  const world = await makeWorld('songhe');
  await employLimited(platform, 'songhe', world.elsewhere.property);
  await dismissLimited(platform, 'songhe');
  const everybody = people('songhe');
  for (const operation of operations.filter(({ changes }) => !changes)) {
    const who = everybody.find((one) => isPublic(operation) || allowed(operation, one))!;
    await attempt(operation, await who.headers(), world.ids);
  }
  await platform.advance('PT1H');
  const { seen, scans } = await watch.plans();
  expect(seen).toContain('IXSCAN');
  expect(scans).toEqual([]);
});
