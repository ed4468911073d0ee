import type { CaseState } from '@hearback/contracts';
import { describe, expect, it } from '@jest/globals';
import { aCase, ID, NOW } from '../invitation.examples.js';
import { inviteAfterClosing } from '../invite-after-closing/invite-after-closing.js';

describe('D1 a closing by call or visit is surveyed', () => {
  it.each<[Partial<CaseState>, boolean]>([
    [{}, true],
    [{ kind: 'CONSULTATION', followUp: true }, true],
    [{ anonymous: true }, false],
    [{ closedBy: 'FORM' }, false],
    [{ closedBy: 'NOT_REACHED' }, false],
    [{ closedBy: 'SUPERVISOR' }, false],
    [{ closedBy: 'ANSWERED' }, false],
    [{ closedBy: 'THANKED' }, false],
    [{ end: 'OPEN', closedBy: undefined }, false],
    [{ end: 'WITHDRAWN', closedBy: undefined }, false],
  ])('%j: %s', (about, surveyed) =>
    expect(inviteAfterClosing(undefined, { id: ID, round: 1 }, aCase(about), NOW).length > 0).toBe(surveyed),
  );
});
