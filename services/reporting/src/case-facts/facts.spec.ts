import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts.js';
import { learn, NOTHING_KNOWN, type KnownCase } from './known.js';
import { aCase, day } from '../examples/story.js';

const factsOfCase = (is: Partial<KnownCase>) =>
  factsOf(learn(NOTHING_KNOWN, { part: 'case', id: 'c', version: 1, state: aCase(is) }));

describe('E2 the months of a case', () => {
  it('are those of Shanghai', () => {
    expect(factsOfCase({ registeredAt: '2026-03-31T15:59:59.999Z' })).toMatchObject({ registeredIn: '2026-03' });
    expect(factsOfCase({ registeredAt: '2026-03-31T16:00:00.000Z' })).toMatchObject({ registeredIn: '2026-04' });
  });

  it('both count when it is closed in another month', () => {
    const facts = factsOfCase({ end: 'CLOSED', closedAt: '2026-04-02T02:00:00.000Z' });
    expect(facts).toMatchObject({ registeredIn: '2026-03', closedIn: '2026-04', sheets: ['2026-03', '2026-04'] });
  });

  it.each(['WITHDRAWN', 'REDIRECTED'] as const)('%s is an end, but not a closing', (end) => {
    const facts = factsOfCase({ end, closedAt: '2026-04-02T02:00:00.000Z' });
    expect(facts).toMatchObject({ sheets: ['2026-03'], end });
    expect(facts?.closedIn).toBeUndefined();
  });

  it('a reopened case is closed in no month', () => {
    expect(factsOfCase({ end: 'OPEN' })).toMatchObject({ sheets: ['2026-03', 'OPEN'], closedIn: undefined });
  });

  it('a letter entered later counts in the month in which it was entered', () => {
    expect(factsOfCase({ receivedAt: day(1), registeredAt: day(40) })).toMatchObject({ registeredIn: '2026-04' });
  });
});
