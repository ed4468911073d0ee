import { describe, expect, it } from '@jest/globals';
import { crew } from '../work-order.examples.js';
import { mayAccept } from './accepted-by-the-assignee-or-a-member.js';

describe('accepted by the assignee or a member', () => {
  it.each([
    ['ada', { teamId: 'eng', handlerId: 'ada' }, true],
    ['bo', { teamId: 'eng', handlerId: 'ada' }, false],
    ['bo', { teamId: 'eng' }, true],
    ['sun', { teamId: 'eng' }, true],
    ['cai', { teamId: 'eng' }, false],
    ['ada', { handlerId: 'ada' }, true],
    ['ada', { teamId: 'gone' }, false],
  ])('%s of %j: %s', (staffId, to, may) => expect(mayAccept(staffId, to, crew())).toBe(may));
});
