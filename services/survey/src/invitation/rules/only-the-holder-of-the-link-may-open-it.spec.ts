import type { Actor } from '@hearback/tenancy';
import { describe, expect, it } from '@jest/globals';
import { notTheHolder } from './only-the-holder-of-the-link-may-open-it.js';

describe('D1 only the holder of the link may open a form', () => {
  it('the link of this very invitation', () =>
    expect(notTheHolder({ actor: { kind: 'link', id: 'survey:i1' } }, 'i1')).toBeUndefined());

  it.each<Actor>([
    { kind: 'link', id: 'survey:i2' },
    { kind: 'link', id: 'tracking:i1' },
    { kind: 'person', id: 'survey:i1' },
    { kind: 'client', id: 'survey:i1' },
  ])('not %j', (actor) =>
    expect(notTheHolder({ actor }, 'i1')).toMatchObject({
      refusal: { kind: 'NOT_FOUND', fields: [{ path: 'token' }] },
    }),
  );
});
