import { invalid, type Instant, type Refusal } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { PersonRequest } from '../person-request.js';
import type { PersonRequestEvent, SealedText } from '../person-request.events.js';
import { decidedAlready } from '../rules/a-request-is-decided-once.js';
import { openCases } from '../rules/erasure-waits-until-the-cases-are-over.js';
import { notAllSeen } from '../rules/whoever-grants-sees-all-properties.js';
import { identityUnchecked } from '../rules/identity-is-checked-before-granting.js';

export interface Deciding {
  readonly grant: boolean;
  readonly identityCheck?: string | null;
  readonly reason?: string | null;
  readonly alsoPersonIds?: readonly string[] | null;
}
export interface DecidingFacts {
  readonly now: Instant;
  readonly by: string;
  readonly seal: (text: string) => SealedText | undefined;
  /** Those who may be the same human being. */
  readonly related: readonly string[];
  /** Numbers of open cases of everybody the decision is about. */
  readonly open: readonly string[];
  /** Whether they may see all of the company's properties. */
  readonly seesAll: boolean;
}

/** Grants a person's request, or declines it with a reason that the person is told. */
export function decide(request: PersonRequest, said: Deciding, facts: DecidingFacts): Decision<PersonRequestEvent> {
  const { now: at, by, seal } = facts;
  const decided = decidedAlready(request);
  if (decided) return decided;
  if (!said.grant) {
    if (!said.reason) return NO_REASON;
    return [{ type: 'person-request-declined', at, by, reason: seal(said.reason) }];
  }
  const also = said.alsoPersonIds ?? [];
  const refused =
    notAllSeen(facts.seesAll) ??
    identityUnchecked(request.kind, said.identityCheck) ??
    unrelated(also, facts.related) ??
    (request.kind === 'ERASURE' ? openCases(facts.open) : undefined);
  if (refused) return refused;
  const personIds = [...new Set([request.personId, ...also])];
  const identityCheck = said.identityCheck ? seal(said.identityCheck) : undefined;
  return [{ type: 'person-request-granted', at, by, personIds, identityCheck }];
}

function unrelated(also: readonly string[], related: readonly string[]): { readonly refusal: Refusal } | undefined {
  const path = also.findIndex((id) => !related.includes(id));
  if (path < 0) return undefined;
  return invalid({
    path: `alsoPersonIds.${path}`,
    message: {
      zh: '只能加上与请求人电话或邮箱相同的客户档案（related）。',
      en: 'Only entries with the same phone or mail address may be added (related).',
    },
  });
}

const NO_REASON = invalid({
  path: 'reason',
  message: { zh: '不同意时请写明理由，会告知请求人。', en: 'Say why it is declined: the person is told.' },
});
