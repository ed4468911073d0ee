import { actionOf, type ActionView, type Instant } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import { answerConsultation } from '../answer/answer.js';
import type { Case } from '../case.js';
import { close } from '../close/close.js';
import { reclassify } from '../reclassify/reclassify.js';
import { redirect } from '../redirect/redirect.js';
import { reopen } from '../reopen/reopen.js';
import { revealContact } from '../reveal-contact/reveal-contact.js';
import { supplement } from '../supplement/supplement.js';
import { urge } from '../urge/urge.js';
import { withdraw } from '../withdraw/withdraw.js';

const reason = '-';

/** What somebody may do with a case now, as each operation itself decides it, in the order in which it is usually done. */
export function actionsOn(state: Case, viewer: Pick<TenantContext, 'actor' | 'roles'>, now: Instant): ActionView[] {
  const { roles, actor } = viewer;
  return [
    actionOf('answerConsultation', answerConsultation(state, { answer: '-' }, { by: actor.id, now })),
    actionOf('urgeCase', urge(state, {}, now)),
    actionOf('supplementCase', supplement(state, { text: '-' }, { now, objectsToRecording: false })),
    actionOf('reclassifyCase', reclassify(state, { reason }, { roles, now })),
    actionOf('revealContact', revealContact(state, { reason }, viewer)),
    actionOf('redirectCase', redirect(state, { to: '-', reason }, now)),
    actionOf('withdrawCase', withdraw(state, { reason }, now)),
    actionOf('closeCase', close(state, { reason }, now)),
    // A customer who comes back is never refused: the case itself opens again, or a new one follows it.
    actionOf('reopenCase', state.ending.end === 'OPEN' ? reopen(state, { reason }, now) : []),
  ];
}
