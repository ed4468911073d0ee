import { describe, expect, it } from '@jest/globals';
import type { FileCaseInput } from '@hearback/contracts';
import type { CaseEvent } from '../case.events.js';
import { caseAfter, WEDNESDAY } from '../case.examples.js';
import { publicState } from '../public-state.js';
import { filingOf, type Filing, type FilingFacts } from './filing.js';
import { register } from './register.js';

const unit = { id: 'unit-1', name: '301', building: '3号楼' };
const property = { id: 'property-1', name: '青岚雅苑', zone: 'Asia/Shanghai', units: new Map([[unit.id, unit]]) };
const facts: FilingFacts = {
  now: new Date(WEDNESDAY),
  property,
  proposed: { kind: 'SERVICE_REQUEST', category: 'FACILITIES', grade: 2, confidence: 0.7, reasons: ['文中有“电梯”'] },
  wordsAreAboutStaff: () => false,
  objectsToRecording: false,
};
const input: FileCaseInput = {
  channel: 'PHONE',
  description: '三号楼电梯停运',
  propertyId: 'property-1',
  unitId: 'unit-1',
  complainant: { name: '王芳', phone: '13900001111' },
};
const filing = (change: Partial<FileCaseInput> = {}, more: Partial<FilingFacts> = {}): Filing => {
  const made = filingOf({ ...input, ...change }, { ...facts, ...more });
  if ('refusal' in made) throw new Error(JSON.stringify(made.refusal.fields));
  return made;
};
const given = {
  id: 'case-1',
  number: 'QL-20261118-0001',
  trackingDigest: 'digest',
  now: WEDNESDAY,
  importantCustomer: false,
};
const registering = (change: Partial<FileCaseInput>, more: Partial<FilingFacts> = {}): CaseEvent[] =>
  register(filing(change, more), given);
const wrong = (change: Partial<FileCaseInput>, more: Partial<FilingFacts> = {}) => {
  const made = filingOf({ ...input, ...change }, { ...facts, ...more });
  return 'refusal' in made ? made.refusal.fields?.map(({ path }) => path) : [];
};

describe('A7 the record', () => {
  it('holds what was entered and what follows from it', () =>
    expect(filing()).toMatchObject({
      kind: 'SERVICE_REQUEST',
      category: 'FACILITIES',
      grade: 2,
      decidedBy: 'RULE',
      property: { id: 'property-1', name: '青岚雅苑' },
      unit: { id: 'unit-1', name: '3号楼 301' },
      anonymous: false,
      concealed: false,
      feedbackBy: 'PHONE',
      reachableBy: ['PHONE', 'SMS', 'VISIT'],
      receivedAt: WEDNESDAY,
    }));

  it('keeps what the words say beside what a person decided', () =>
    expect(filing({ kind: 'COMPLAINT', grade: 1 })).toMatchObject({
      kind: 'COMPLAINT',
      grade: 1,
      decidedBy: 'PERSON',
      proposed: { kind: 'SERVICE_REQUEST', grade: 2, confidence: 0.7 },
    }));

  it('takes a clock that runs a little ahead for now', () =>
    expect(filing({ receivedAt: '2026-11-18T02:01:00.000Z' }).receivedAt).toBe(WEDNESDAY));

  it('names every field that is wrong, at once', () => {
    expect(wrong({ receivedAt: '2026-11-18T09:00:00.000Z', unitId: 'unit-9' })).toEqual(['receivedAt', 'unitId']);
    expect(wrong({}, { property: undefined })).toEqual(['propertyId']);
    expect(wrong({ propertyId: undefined }, { property: undefined })).toEqual(['unitId']);
    expect(wrong({ feedbackBy: 'EMAIL', kind: 'PRAISE', grade: 1 })).toEqual(['feedbackBy', 'grade']);
  });

  it('of an anonymous complainant keeps nobody', () =>
    expect(filing({ complainant: undefined })).toMatchObject({
      anonymous: true,
      concealed: false,
      reachableBy: [],
      organization: undefined,
    }));

  it('conceals who complains about staff', () => {
    expect(filing({ kind: 'COMPLAINT', accusedStaffIds: ['staff-1'] }).concealed).toBe(true);
    expect(filing({ kind: 'COMPLAINT' }, { wordsAreAboutStaff: () => true }).concealed).toBe(true);
  });
});

describe('A8 A11 taking in', () => {
  it('what needs handling is promised, from when it was received', () => {
    const [registered] = registering({ kind: 'COMPLAINT', grade: 1, receivedAt: '2026-11-18T01:00:00.000Z' });
    expect(registered).toMatchObject({ promise: { contactBy: '2026-11-18T01:10:00.000Z' }, registeredAt: WEDNESDAY });
  });

  it('a suggestion is acknowledged and stays open', () => {
    const [first, ...rest] = registering({ kind: 'SUGGESTION' });
    expect(first).toMatchObject({ type: 'case-registered', grade: null, promise: undefined });
    expect(rest).toEqual([{ type: 'case-acknowledged' }]);
  });

  it('praise is thanked for and closed', () => {
    const [first, ...rest] = registering({ kind: 'PRAISE' });
    expect(publicState(caseAfter(first as never, ...rest))).toMatchObject({
      end: 'CLOSED',
      closedBy: 'THANKED',
      closedAt: WEDNESDAY,
      grade: null,
      needsHandling: false,
    });
  });
});
