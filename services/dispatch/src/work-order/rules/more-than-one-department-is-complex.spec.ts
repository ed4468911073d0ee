import { describe, expect, it } from '@jest/globals';
import { publicState } from '../public-state.js';
import { transfer } from '../transfer/transfer.js';
import { acceptedBy, crew, opened, then } from '../work-order.examples.js';

describe('more than one department is complex', () => {
  const order = acceptedBy();
  const by = { actor: 'ada', givesOutWork: false, isSuperior: false };
  const passedOn = then(transfer(order, { handlerId: 'cai', reason: '属保洁' }, by, crew()), order);

  it('when the second has taken it, not when it was only offered', () => {
    expect(publicState(order).complex).toBe(false);
    expect(publicState(passedOn).complex).toBe(false);
    expect(publicState(acceptedBy('cai', passedOn)).complex).toBe(true);
  });

  it('over the rounds as well', () => {
    const earlier = acceptedBy('cai', passedOn);
    expect(publicState(opened({ round: 2 }, { earlier })).complex).toBe(true);
  });
});
