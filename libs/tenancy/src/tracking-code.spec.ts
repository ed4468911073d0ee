import { describe, expect, it } from '@jest/globals';
import { readTrackingCode, trackingCode, trackingDigest } from './tracking-code.js';

const code = trackingCode('link key', 'QL', 'case-1');

describe('a tracking code', () => {
  it('is the company’s short code and four groups of letters that are not mistaken for one another', () => {
    expect(code).toMatch(/^QL(-[2-9A-HJ-KM-NP-TV-Z]{4}){4}$/);
  });

  it('is the same for the same case, and another for another case, company or key', () => {
    expect(trackingCode('link key', 'QL', 'case-1')).toBe(code);
    const others = [
      ['link key', 'QL', 'case-2'],
      ['link key', 'SH', 'case-1'],
      ['other key', 'QL', 'case-1'],
    ] as const;
    for (const [key, company, id] of others) expect(trackingCode(key, company, id).slice(3)).not.toBe(code.slice(3));
  });

  const fullWidth = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  it.each([
    ['as printed', code],
    ['in lower case', code.toLowerCase()],
    ['without dashes', code.replaceAll('-', '')],
    ['with spaces', ` ${code.replaceAll('-', ' ')} `],
    ['with other dashes', code.replaceAll('-', '—')],
    ['full-width', fullWidth(code)],
    ['full-width in lower case', fullWidth(code.toLowerCase())],
  ])('is read %s', (_, typed) => expect(readTrackingCode(typed)).toEqual({ companyCode: 'QL', code }));

  it.each([
    '',
    'QL',
    `${code}AAA`,
    code.slice(0, -1),
    code.slice(3),
    '青岚-2345-2345-2345-2345',
    `TOOLONG${code.slice(2)}`,
  ])('%j cannot be one', (typed) => expect(readTrackingCode(typed)).toBeUndefined());

  it('is kept as a digest that does not show it', () => {
    expect(trackingDigest(code)).toMatch(/^[\w-]{43}$/);
    expect(trackingDigest(code)).toBe(trackingDigest(readTrackingCode(code.toLowerCase())!.code));
  });
});
