import { describe, expect, it } from '@jest/globals';
import { mintLink, openLink } from './capability-link.js';
import { tenantIdFrom } from './tenant-id.js';

const key = ['a link key that is longer than thirty-two letters'] as const;
const capability = {
  tenantId: tenantIdFrom('token', 'qinglan'),
  purpose: 'survey',
  subject: 'invitation-1',
  expires: '2026-03-16T02:00:00.000Z',
} as const;
const token = mintLink(key, capability);
const [body, signature] = token.split('.') as [string, string];
const bodyOf = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('a link without a login', () => {
  it('opens to what it was made for, and is the same when made again', () => {
    expect(openLink(key, 'survey', token)).toEqual(capability);
    expect(mintLink(key, { ...capability })).toBe(token);
  });

  it('opens by a key of before, until that is taken out', () => {
    const changed = ['another key that is longer than thirty-two letters', ...key] as const;
    expect(openLink(changed, 'survey', token)).toEqual(capability);
    expect(openLink(changed, 'survey', mintLink(changed, capability))).toEqual(capability);
    expect(openLink([changed[0]], 'survey', token)).toBeUndefined();
  });

  it('goes into an address as it is', () => expect(encodeURIComponent(token)).toBe(token));

  it('does not open for another purpose', () => expect(openLink(key, 'tracking' as never, token)).toBeUndefined());

  it.each([
    ['another key’s', mintLink([`${key[0]}.`], capability)],
    ['for another company', `${bodyOf('songhe', 'survey', 'invitation-1', capability.expires)}.${signature}`],
    ['for longer', `${bodyOf('qinglan', 'survey', 'invitation-1', '2099-01-01T00:00:00.000Z')}.${signature}`],
    ['unsigned', body],
    ['with an empty signature', `${body}.`],
    ['cut off', token.slice(0, -1)],
    ['with something behind it', `${token}.x`],
    ['no link', 'survey'],
    ['nothing', ''],
  ])('%s does not open', (_, forged) => expect(openLink(key, 'survey', forged)).toBeUndefined());
});
