import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { addressOf } from './address.js';

const from = (forwarded: string | undefined, proxies: number) =>
  addressOf(
    { socket: { remoteAddress: '10.0.0.9' }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage,
    proxies,
  );

describe('F1 the address of a caller', () => {
  it.each<[string, string | undefined, number, string]>([
    ['is that of the connection when no proxy is believed, whatever is said', '1.2.3.4', 0, '10.0.0.9'],
    ['is whom the proxy heard', '203.0.113.7', 1, '203.0.113.7'],
    ['is not what the caller wrote before that', '1.2.3.4, 203.0.113.7', 1, '203.0.113.7'],
    ['is whom the first of two proxies heard', '1.2.3.4, 203.0.113.7, 10.0.0.8', 2, '203.0.113.7'],
    ['is that of the connection when a proxy says nothing', undefined, 1, '10.0.0.9'],
    ['is as far as anybody says', '203.0.113.7', 3, '203.0.113.7'],
    ['is read without blanks', ' , 203.0.113.7 ,', 1, '203.0.113.7'],
  ])('%s', (_what, forwarded, proxies, address) => {
    expect(from(forwarded, proxies)).toBe(address);
  });
});
