import type { ContactMethod } from '@hearback/contracts';
import { describe, expect, it } from '@jest/globals';
import { belowPlan } from './a-call-may-replace-a-message.js';

describe('C4 the planned method is a minimum', () => {
  it.each<[ContactMethod, ContactMethod]>([
    ['PHONE', 'SMS'],
    ['VISIT', 'EMAIL'],
    ['VISIT', 'PHONE'],
    ['EMAIL', 'WECHAT'],
    ['PHONE', 'PHONE'],
  ])('%s will do where %s was planned', (method, planned) => expect(belowPlan(method, planned)).toBeUndefined());

  it.each<[ContactMethod, ContactMethod]>([
    ['SMS', 'PHONE'],
    ['EMAIL', 'VISIT'],
    ['PHONE', 'VISIT'],
  ])('%s is too little where %s was planned', (method, planned) =>
    expect(belowPlan(method, planned)).toMatchObject({ refusal: { code: 'METHOD_BELOW_PLAN' } }),
  );
});
