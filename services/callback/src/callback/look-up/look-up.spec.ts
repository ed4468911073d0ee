import { describe, expect, it } from '@jest/globals';
import { RESOLVED_AT } from '../callback.examples.js';
import { filterFor } from './look-up.js';

describe('C2 the list of callbacks', () => {
  it('never shows the place of one that was ruled out', () => {
    expect(filterFor(null, 'quality', RESOLVED_AT)).toEqual({
      'state.status': { $in: ['PENDING', 'SCHEDULED', 'CONCLUDED', 'NOT_REACHED', 'CANCELLED'] },
    });
  });

  it('due: open, and its time has come', () => {
    expect(filterFor({ due: true, statuses: ['SCHEDULED', 'CONCLUDED'] }, 'quality', RESOLVED_AT)).toEqual({
      'state.status': { $in: ['SCHEDULED'] },
      'state.scheduledFor': { $lte: RESOLVED_AT },
    });
  });

  it('mine: none that the actor had a hand in', () => {
    expect(filterFor({ mine: true }, 'handler', RESOLVED_AT)).toMatchObject({ 'state.barred': { $ne: 'handler' } });
  });
});
