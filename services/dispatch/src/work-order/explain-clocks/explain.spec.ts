import { describe, expect, it } from '@jest/globals';
import { hold } from '../hold/hold.js';
import { resume } from '../resume/resume.js';
import { acceptedBy, after, clock, DAY, HOUR, opened, START, then } from '../work-order.examples.js';
import { explain } from './explain.js';

const by = (minutes: number) => ({ actor: 'ada', isSupervisor: false, now: after(minutes) });

describe('G1 explaining clocks', () => {
  it('every clock from its start to its due time, without a gap', () => {
    const order = opened({ grade: 2 });
    const explained = explain(order, after(HOUR));
    expect(explained.map(({ clock: name }) => name)).toEqual(['FIRST_CONTACT', 'ARRIVAL', 'RESOLUTION']);
    for (const { clock: name, ledger } of explained) {
      expect(ledger[0]?.from).toBe(START);
      expect(ledger.at(-1)?.to).toBe(clock(order, name)?.dueAt);
      expect(ledger.slice(1).every(({ from }, i) => from === ledger[i]!.to)).toBe(true);
    }
  });

  it('says in Chinese what counted and what did not', () => {
    const [, , resolution] = explain(opened({ grade: 2 }), START);
    expect(resolution?.ledger.map(({ counted, why }) => [counted, why])).toEqual([
      [false, '收件当日，不计'],
      [true, '工作日'],
    ]);
  });

  it('a hold is in the ledger of the resolution alone', () => {
    const order = acceptedBy('ada', opened({ grade: 1 }));
    const held = then(hold(order, { reason: 'CUSTOMER_ASKED', until: after(DAY) }, by(HOUR)), order);
    const why = (ledgers: ReturnType<typeof explain>) =>
      ledgers.filter(({ ledger }) => ledger.some((line) => line.why === '暂停计时')).map(({ clock: name }) => name);
    expect(why(explain(held, after(2 * HOUR)))).toEqual(['RESOLUTION']);
    const resumed = then(resume(held, by(3 * HOUR)), held);
    const resolution = explain(resumed, after(3 * HOUR)).find(({ clock: name }) => name === 'RESOLUTION');
    expect(resolution?.ledger).toContainEqual({
      from: after(HOUR),
      to: after(3 * HOUR),
      counted: false,
      why: '暂停计时',
    });
    expect(resolution?.ledger.at(-1)?.to).toBe(clock(resumed, 'RESOLUTION')?.dueAt);
  });

  it('a later round by half of the limit', () => {
    const [contact] = explain(opened({ grade: 1, round: 2 }), START);
    expect(contact?.ledger).toEqual([{ from: START, to: after(5), counted: true, why: '全天计时' }]);
  });
});
