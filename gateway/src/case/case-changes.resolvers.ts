import {
  answerConsultation,
  closeCase,
  fileCase,
  reclassifyCase,
  redirectCase,
  reopenCase,
  revealContact,
  supplementCase,
  urgeCase,
  withdrawCase,
  type FileCaseInput,
  type FiledCaseView,
} from '@hearback/contracts';
import { newKeyOnce } from '@hearback/store';
import { change, type Change, type Graph } from '../graph/graph.js';
import { asItsCustomerSeesIt } from './as-its-customer-sees-it.js';

export const caseChangeResolvers = {
  Mutation: {
    fileCase: file,
    reclassifyCase: change(reclassifyCase, 'Case'),
    supplementCase: change(supplementCase, 'Case'),
    urgeCase: change(urgeCase, 'Case'),
    revealContact: change(revealContact, 'Contact'),
    answerConsultation: change(answerConsultation, 'Case'),
    withdrawCase: change(withdrawCase, 'Case'),
    redirectCase: change(redirectCase, 'Case'),
    reopenCase: change(reopenCase, 'Case'),
    closeCase: change(closeCase, 'Case'),
  },
  FiledCase: {
    case: (filed: FiledCaseView, _: unknown, graph: Graph) =>
      graph.may('case') ? filed.case : asItsCustomerSeesIt(filed.case),
    trackingUrl: ({ trackingCode }: FiledCaseView, _: unknown, graph: Graph) =>
      `${graph.platform.publicUrl}/track/${trackingCode}`,
    acknowledgement: (filed: FiledCaseView, _: unknown, graph: Graph) => graph.say(filed.acknowledgement),
  },
};

// Intake knows no names of staff: the gateway says which of the persons involved are members of the company.
async function file(_: unknown, { input, idempotencyKey }: Change<FileCaseInput>, graph: Graph) {
  const persons = (input.personsInvolved ?? []).slice(0, 20).map((name) => name.trim());
  const accusedStaffIds = await graph.platform.memberships.named(graph.context, persons);
  const key = idempotencyKey ?? newKeyOnce();
  return graph.result('FiledCase', await graph.attempt(fileCase, { ...input, accusedStaffIds, key }));
}
