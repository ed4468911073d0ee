import type { ContactMethod } from '@hearback/contracts';
import { describe, expect, it } from '@jest/globals';
import {
  inPersonFor,
  messageFor,
  methodFor,
  type Weight,
} from './important-cases-are-called-and-complex-ones-visited.js';

const light: Weight = {
  grade: 3,
  important: false,
  complex: false,
  round: 1,
  feedbackBy: 'PHONE',
  reachableBy: ['PHONE', 'SMS', 'VISIT'],
};

describe('C2–C4 the method of a callback', () => {
  it.each<[string, Partial<Weight>, ContactMethod]>([
    ['a light case', {}, 'SMS'],
    ['a light case of grade 2', { grade: 2 }, 'SMS'],
    ['a light case, wants mail', { feedbackBy: 'EMAIL', reachableBy: ['PHONE', 'EMAIL', 'SMS'] }, 'EMAIL'],
    ['a light case, wants a visit', { feedbackBy: 'VISIT' }, 'SMS'],
    ['grade 1', { grade: 1 }, 'PHONE'],
    ['an important customer', { important: true, feedbackBy: 'WECHAT', reachableBy: ['PHONE', 'WECHAT'] }, 'PHONE'],
    ['a reopened case', { round: 2 }, 'PHONE'],
    ['grade 1, wants a visit', { grade: 1, feedbackBy: 'VISIT' }, 'VISIT'],
    ['a complex case', { complex: true }, 'VISIT'],
    ['a complex case of grade 1', { complex: true, grade: 1 }, 'VISIT'],
    ['a light case, only a land line', { reachableBy: ['PHONE'] }, 'PHONE'],
    ['a light case, only a door', { reachableBy: ['VISIT'] }, 'VISIT'],
    ['a reopened case without a phone', { round: 2, reachableBy: ['EMAIL', 'VISIT'] }, 'VISIT'],
    ['a reopened case with nothing but mail', { round: 2, reachableBy: ['EMAIL'] }, 'EMAIL'],
  ])('%s: %#', (_, change, method) => expect(methodFor({ ...light, ...change })).toBe(method));

  it.each<[ContactMethod, ContactMethod[], string | undefined]>([
    ['EMAIL', ['EMAIL', 'SMS'], 'EMAIL'],
    ['EMAIL', ['SMS'], 'SMS'],
    ['PHONE', ['WECHAT', 'EMAIL'], 'WECHAT'],
    ['SMS', ['PHONE', 'VISIT'], undefined],
  ])('wants %s, has %s: a message goes by %s', (feedbackBy, reachableBy, message) =>
    expect(messageFor({ feedbackBy, reachableBy })).toBe(message),
  );

  it('is in person by phone before a visit, if at all', () => {
    expect(inPersonFor({ reachableBy: ['VISIT', 'PHONE'] })).toBe('PHONE');
    expect(inPersonFor({ reachableBy: ['EMAIL'] })).toBeUndefined();
  });
});
