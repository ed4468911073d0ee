import { describe, expect, it } from '@jest/globals';
import { recordContact } from '../contact/contact.js';
import { acceptedBy, after, clock, HOUR, opened, passed, then } from '../work-order.examples.js';

const late = passed(acceptedBy('ada', opened({ grade: 1 })), after(HOUR));
const enter = (minutes: number, order = late) =>
  then(recordContact(order, { at: after(minutes) }, { actor: 'ada', now: after(HOUR) }), order);

describe('B3 an entry in time corrects a breach', () => {
  it('met, and the breach stays on record', () => {
    expect(clock(enter(9), 'FIRST_CONTACT')).toMatchObject({
      state: 'MET',
      metAt: after(9),
      breachedAt: after(10),
      corrected: true,
    });
  });

  it('to the minute of the limit', () => expect(clock(enter(10), 'FIRST_CONTACT')?.corrected).toBe(true));

  it('late as well: breached, with when it was met', () => {
    const entered = clock(enter(11), 'FIRST_CONTACT');
    expect(entered).toMatchObject({ state: 'BREACHED', metAt: after(11), breachedAt: after(10) });
    expect(entered?.corrected).toBeUndefined();
  });

  it('an earlier contact that comes to light after a late one', () => {
    expect(clock(enter(8, enter(40)), 'FIRST_CONTACT')).toMatchObject({
      state: 'MET',
      metAt: after(8),
      corrected: true,
    });
  });

  it('a later contact takes nothing back', () => {
    expect(clock(enter(40, enter(8)), 'FIRST_CONTACT')).toMatchObject({ state: 'MET', metAt: after(8) });
  });

  it('nor does one that was earlier still', () => {
    expect(clock(enter(5, enter(8)), 'FIRST_CONTACT')).toMatchObject({
      state: 'MET',
      metAt: after(5),
      corrected: true,
    });
  });

  it('reminds nobody any more', () => {
    expect(enter(9).reminders.some((one) => one.clock === 'FIRST_CONTACT')).toBe(false);
  });
});
