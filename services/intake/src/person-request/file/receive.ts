import { invalid, refuse, type FieldProblem, type Instant, type PersonRequestKind } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Case } from '../../case/case.js';
import type { PersonRequestEvent } from '../person-request.events.js';

export interface Asking {
  readonly kind: PersonRequestKind;
  readonly note?: string | null;
  readonly correction?: {
    readonly name?: string | null;
    readonly phone?: string | null;
    readonly email?: string | null;
  } | null;
}
export interface Receiving {
  readonly id: string;
  readonly askedBy: string;
  readonly at: Instant;
  readonly dueAt: Instant;
  /** Absent when the person's key is destroyed. */
  readonly seal: ((text: string) => string) | undefined;
}

/** Takes a person's request in. What is asked about is the complainant of a case. */
export function receive(
  { id: caseId, number: caseNumber, complainantId: personId, property }: Case,
  { kind, note, correction }: Asking,
  { id, askedBy, at, dueAt, seal }: Receiving,
): Decision<PersonRequestEvent> {
  if (!personId) return ANONYMOUS;
  if (!seal) return ERASED;
  const right = Object.fromEntries(Object.entries(correction ?? {}).filter(([, value]) => value));
  const problem = correctionProblem(kind, Object.keys(right).length > 0);
  if (problem) return invalid(problem);
  return [
    {
      type: 'person-request-received',
      ...{ id, kind, personId, caseId, caseNumber, askedBy, at, dueAt },
      propertyId: property?.id,
      note: note ? seal(note) : undefined,
      correction: kind === 'CORRECTION' ? seal(JSON.stringify(right)) : undefined,
    },
  ];
}

function correctionProblem(kind: PersonRequestKind, given: boolean): FieldProblem | undefined {
  if (kind === 'CORRECTION' && !given)
    return {
      path: 'correction',
      message: { zh: '请填写正确的姓名、电话或邮箱。', en: 'Give the right name, phone or mail address.' },
    };
  if (kind !== 'CORRECTION' && given)
    return {
      path: 'correction',
      message: { zh: '只有更正请求才填写更正内容。', en: 'Only a request for correction says what is right.' },
    };
  return undefined;
}

const ANONYMOUS = refuse(
  'CASE_IS_ANONYMOUS',
  { zh: '该案件为匿名，没有保存个人信息。', en: 'The case is anonymous: nothing is kept of who filed it.' },
  { zh: '请换一个留有姓名或联系方式的案件。', en: 'Name a case in which they left a name or contact.' },
);
const ERASED = refuse(
  'PERSON_IS_ERASED',
  { zh: '该客户的个人信息已经删除。', en: 'The data of this person are erased already.' },
  { zh: '没有需要再处理的个人信息。', en: 'There is nothing left that could be asked for.' },
);
