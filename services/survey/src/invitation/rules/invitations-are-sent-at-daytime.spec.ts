import { describe, expect, it } from '@jest/globals';
import { closure, fold, form, shanghai } from '../invitation.examples.js';
import { due, wakeAt } from '../what-falls-due.js';
import { daytimeFrom } from './invitations-are-sent-at-daytime.js';

const evening = shanghai('2026-03-02T20:30');
const morning = shanghai('2026-03-03T09:00');

describe('D1 invitations are sent at daytime', () => {
  it('in the zone of the property, Shanghai where none is said', () => {
    expect(daytimeFrom(evening)).toBe(morning);
    expect(daytimeFrom(evening, 'Asia/Urumqi')).toBe(evening);
  });

  it.each([
    ['after closing', closure],
    ['to a form', form],
  ])('%s: at once by day, in the morning by night', (_, invited) => {
    expect(invited()).toMatchObject({ status: 'SENT', sentAt: shanghai('2026-03-02T10:00') });
    const waiting = invited(evening);
    expect(waiting).toMatchObject({ status: 'SCHEDULED', sendAt: morning });
    expect(wakeAt(waiting)).toBe(morning);
    expect(fold(due(waiting, morning), waiting)).toMatchObject({ status: 'SENT', sentAt: morning });
  });
});
