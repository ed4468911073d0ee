import { describe, expect, it } from '@jest/globals';
import { SigningKeys } from './signing-keys.js';
import { SignInUnavailable } from './unauthenticated.js';

/** A realm whose keys, and the clock, the test turns. */
function realm(...kids: string[]) {
  const world = { kids, now: 0, fetches: 0, down: false };
  const rotation = {
    jwks: [],
    retrieveJWKs: async () => {
      world.fetches += 1;
      if (world.down) throw new Error('ECONNREFUSED');
      return { keys: world.kids.map((kid) => ({ kid })) };
    },
  };
  return { world, keys: new SigningKeys(rotation, () => world.now) };
}

describe('F6 the signing keys of the realm', () => {
  it('are fetched once for many that wait', async () => {
    const { world, keys } = realm('k1');
    expect(await Promise.all(Array.from({ length: 50 }, () => keys.include('k1')))).not.toContain(false);
    expect(world.fetches).toBe(1);
  });

  it('are fetched again for an unknown one, but not at every try', async () => {
    const { world, keys } = realm('k1');
    await keys.include('k1');
    world.kids = ['k1', 'k2'];
    world.now = 10_000;
    expect(await keys.include('k2')).toBe(false);
    world.now = 10_001;
    expect(await keys.include('k2')).toBe(true);
    expect(await keys.include('made up')).toBe(false);
    expect(world.fetches).toBe(2);
  });

  it('do not include for long one that was removed', async () => {
    const { world, keys } = realm('k1');
    await keys.include('k1');
    world.kids = ['k2'];
    world.now = 600_000;
    expect(await keys.include('k1')).toBe(true);
    world.now = 600_001;
    expect(await keys.include('k1')).toBe(false);
  });

  it('are tried for again after a failure', async () => {
    const { world, keys } = realm('k1');
    world.down = true;
    await expect(keys.include('k1')).rejects.toBeInstanceOf(SignInUnavailable);
    world.down = false;
    expect(await keys.include('k1')).toBe(true);
  });
});
