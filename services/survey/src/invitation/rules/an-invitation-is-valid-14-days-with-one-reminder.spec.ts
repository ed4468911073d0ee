import { describe, expect, it } from '@jest/globals';
import type { Invitation } from '../invitation.js';
import { answered, closure, fold, form, shanghai } from '../invitation.examples.js';
import { due, wakeAt } from '../what-falls-due.js';

/** All that falls due, with its instant, until nothing more does. */
function allThatFallsDue(invitation: Invitation): string[] {
  const at = wakeAt(invitation);
  if (!at) return [];
  const events = due(invitation, at);
  return [`${at} ${events.map(({ type }) => type).join()}`, ...allThatFallsDue(fold(events, invitation))];
}

describe('D1 an invitation is valid for 14 days, with one reminder', () => {
  it('sent by day', () =>
    expect(allThatFallsDue(closure())).toEqual([
      `${shanghai('2026-03-09T10:00')} invitation-reminded`,
      `${shanghai('2026-03-16T10:00')} invitation-expired`,
    ]));

  it('planned by night: from the morning on which it is sent', () =>
    expect(allThatFallsDue(closure(shanghai('2026-03-02T23:00')))).toEqual([
      `${shanghai('2026-03-03T09:00')} invitation-sent`,
      `${shanghai('2026-03-10T09:00')} invitation-reminded`,
      `${shanghai('2026-03-17T09:00')} invitation-expired`,
    ]));

  it('nobody is reminded who has answered', () => expect(allThatFallsDue(fold([answered], closure()))).toEqual([]));

  it('a form of a callback ends when the callback says, without a reminder: a call follows', () =>
    expect(allThatFallsDue(form())).toEqual([`${shanghai('2026-03-04T10:00')} invitation-expired`]));

  it('a form heard of too late is not sent any more', () =>
    expect(allThatFallsDue(form(shanghai('2026-03-04T20:30')))).toEqual([
      `${shanghai('2026-03-04T10:00')} invitation-expired`,
    ]));
});
