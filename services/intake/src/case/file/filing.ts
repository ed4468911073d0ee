import { invalid, type FieldProblem, type FileCaseInput, type Refusal } from '@hearback/contracts';
import { COMPANY_ZONE } from '../../company/company-zone.js';
import type { Property } from '../../property/properties.js';
import type { Registration } from '../case.events.js';
import { isAnonymous } from '../rules/anonymous-means-neither-name-nor-contact.js';
import { isConcealed } from '../rules/complaint-about-staff-is-concealed.js';
import { feedbackBy, feedbackProblems, reachableBy } from '../rules/how-the-customer-hears-back.js';
import { settleClass } from '../rules/praise-and-suggestions-have-no-grade.js';
import { recordingProblems } from '../rules/nobody-is-recorded-against-their-will.js';
import { timeProblems } from '../rules/times-lie-in-the-past.js';

/** A checked and complete record, before anything is given to it: number, tracking code, promise, person. */
export type Filing = Omit<
  Registration,
  | 'id'
  | 'number'
  | 'trackingDigest'
  | 'registeredAt'
  | 'complainantId'
  | 'importantCustomer'
  | 'policyVersion'
  | 'promisedBy'
  | 'promise'
  | 'followsId'
>;

export interface FilingFacts {
  readonly now: Date;
  /** The one named by `propertyId`, if the actor may see it. */
  readonly property: Property | undefined;
  readonly proposed: Registration['proposed'];
  readonly wordsAreAboutStaff: () => boolean;
  /** They do not want their calls recorded. */
  readonly objectsToRecording: boolean;
}

/** Checks what was entered and fills in what follows from it (标准化记录). A refusal names every field that is wrong. */
export function filingOf(
  input: FileCaseInput,
  { now, property, proposed, wordsAreAboutStaff, objectsToRecording }: FilingFacts,
): Filing | { readonly refusal: Refusal } {
  const unit = property?.units.get(input.unitId ?? '');
  const anonymous = isAnonymous(input.complainant);
  const { name, phone, email } = (!anonymous && input.complainant) || {};
  const contact = { name: name ?? undefined, phone: phone ?? undefined, email: email ?? undefined };
  const ways = { channel: input.channel, contact, hasUnit: unit !== undefined, asked: input.feedbackBy };
  const settled = settleClass(input, proposed);
  const problems = [
    ...timeProblems(input, now),
    ...placeProblems(input, property),
    ...recordingProblems(input, objectsToRecording),
    ...(anonymous ? [] : feedbackProblems(ways)),
    ...('problem' in settled ? [settled.problem] : []),
  ];
  if (problems.length || 'problem' in settled) return invalid(...problems);
  const accusedStaffIds = input.accusedStaffIds ?? [];
  const asked = input.complainant?.concealed;
  const received = input.receivedAt ?? now.toISOString();
  return {
    ...settled,
    channel: input.channel,
    description: input.description,
    demand: input.demand ?? undefined,
    place: input.place ?? undefined,
    personsInvolved: input.personsInvolved ?? [],
    recordingUrl: input.recordingUrl ?? undefined,
    property: property && { id: property.id, name: property.name },
    unit: unit && { id: unit.id, name: `${unit.building} ${unit.name}` },
    zone: property?.zone ?? COMPANY_ZONE,
    organization: (!anonymous && input.complainant?.organization) || undefined,
    anonymous,
    concealed: !anonymous && isConcealed({ kind: settled.kind, asked, accusedStaffIds }, wordsAreAboutStaff),
    accusedStaffIds,
    feedbackBy: feedbackBy(ways),
    reachableBy: anonymous ? [] : reachableBy(ways),
    proposed,
    decidedBy: (input.kind ?? input.category ?? input.grade) ? 'PERSON' : 'RULE',
    occurredAt: input.occurredAt ?? undefined,
    // A clock that runs a little ahead has not received it in the future.
    receivedAt: received < now.toISOString() ? received : now.toISOString(),
  };
}

function placeProblems({ propertyId, unitId }: FileCaseInput, property: Property | undefined): FieldProblem[] {
  if (propertyId && !property)
    return [problem('propertyId', '没有这个项目，请核对。', 'There is no such property: check it.')];
  if (unitId && !property)
    return [
      problem('unitId', '填写房号时请同时填写项目 propertyId。', 'With a unit, name its property in propertyId.'),
    ];
  if (unitId && !property?.units.has(unitId))
    return [problem('unitId', '该项目没有这个房号，请核对。', 'This property has no such unit: check it.')];
  return [];
}

const problem = (path: string, zh: string, en: string): FieldProblem => ({ path, message: { zh, en } });
