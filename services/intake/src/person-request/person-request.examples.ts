import {
  decidePersonRequest,
  filePersonRequest,
  getContacts,
  type ContactView,
  type Outcome,
  type PersonRequestKind,
  type PersonRequestView,
} from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import { answer } from '@hearback/testing';
import { agent, as, type Intake } from '../intake.examples.js';

// For the tests of what persons may ask about their data.
export const quality = as('quality');
export const identityCheck = '当面查验身份证';
/** Whoever follows a case by its code, in its company. */
export const link: TenantContext = { ...agent, actor: { kind: 'link', id: 'tracking' }, roles: [] };

export const codeOf = (outcome: object) => (outcome as { refusal?: { code: string } }).refusal?.code;

export const fileRequest = async (intake: Intake, caseId: string, kind: PersonRequestKind, more: object = {}) =>
  answer(await intake.ask(filePersonRequest, agent, { caseId, kind, ...more }));

export const decide = (
  intake: Intake,
  requestId: string,
  more: object = {},
  context = quality,
): Promise<Outcome<PersonRequestView>> =>
  intake.ask(decidePersonRequest, context, { requestId, grant: true, identityCheck, ...more });

export const contactOf = async (intake: Intake, caseId: string): Promise<ContactView | undefined> =>
  answer(await intake.ask(getContacts, agent, { caseIds: [caseId] }))[0]?.contact;
