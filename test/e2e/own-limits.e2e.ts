import { eventually, sharedPlatform } from '@hearback/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OwnCompany } from '../web/own-company.js';

interface Clock {
  readonly name: string;
  readonly dueAt: string;
  readonly policyVersion: number;
  readonly ledger: readonly { readonly why: string }[];
}
interface Seen {
  readonly receivedAt: string;
  readonly grade: number;
  readonly promise: { readonly resolveBy: string };
  readonly clocks: readonly Clock[];
}

const SEEN = 'receivedAt grade promise { resolveBy } clocks { name dueAt policyVersion ledger { why } }';
const days = (amount: number) => ({ measure: 'WORKING_DAYS', amount });
const LIMITS = [1, 2, 3].map((grade) => ({
  ...{ grade, contact: days(1), arrival: days(2), resolution: days(2 + grade), callbackHours: 24 },
}));

let company: OwnCompany;
const ABOUT = { id: 'shixian', name: '时限物业', code: 'SX' };
beforeAll(async () => {
  company = await OwnCompany.open(sharedPlatform(), ABOUT, 'cleaner@songhe');
}, 60_000);
// Whoever is in two companies has to say in which they act: other tests do not.
afterAll(async () => {
  const { id, name } = ABOUT;
  await company.must('operator', 'suspendTenant', 'TenantInput', { id }, '... on Company { id }');
  await company.must('operator', 'eraseTenant', 'EraseTenantInput', { id, name }, '... on TenantErasure { complete }');
});

const change = <T>(name: string, type: string, input: object, wanted: string) =>
  company.must<T>(company.who, name, `${type}Input`, input, wanted);
const file = async (): Promise<string> => {
  const input = { channel: 'DESK', kind: 'COMPLAINT', category: 'FACILITIES', grade: 2, description: '走廊灯不亮' };
  const made = await change<{ case: { id: string } }>(
    'fileCase',
    'FileCase',
    input,
    '... on FiledCase { case { id } }',
  );
  return made.case.id;
};
/** The case as soon as its order's clocks are those of its grade's promise. */
const counted = async (id: string): Promise<Seen> =>
  (await eventually('clocks as promised', async () => {
    const { case: seen } = await company.ask<{ case: Seen }>(`query($id: ID!) { case(id: $id) { ${SEEN} } }`, { id });
    const resolution = seen.clocks.find(({ name }) => name === 'RESOLUTION');
    return resolution?.dueAt === seen.promise.resolveBy ? seen : undefined;
  }))!;
const versions = ({ clocks }: Seen) => [...new Set(clocks.map(({ policyVersion }) => policyVersion))];
const why = ({ clocks }: Seen) => clocks.flatMap(({ ledger }) => ledger.map((line) => line.why));

describe('B2 a company that changes its limits and its calendar', () => {
  it('promises new cases by them, to the minute where they are counted; a case under way keeps its own through a regrading', async () => {
    const before = await file();
    expect(versions(await counted(before))).toEqual([1]);

    const version = '... on Limits { version }';
    expect(await change('saveLimits', 'SaveLimits', { grades: LIMITS, ifVersion: 1 }, version)).toMatchObject({
      version: 2,
    });
    const { receivedAt } = await counted(before);
    const off = [1, 2].map((day) => new Date(Date.parse(receivedAt) + day * 86_400_000 + 8 * 3_600_000));
    const week = { weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '20:00' };
    const own = off.map((day) => ({ date: day.toISOString().slice(0, 10), off: '公司日' }));
    expect(await change('saveCalendar', 'SaveCalendar', { ...week, days: own }, version)).toMatchObject({ version: 3 });

    const after = await counted(await file());
    expect([versions(after), why(after).includes('公司日')]).toEqual([[3], true]);
    const { limitPreview } = await company.ask<{ limitPreview: { name: string; dueAt: string }[] }>(
      'query($at: DateTime) { limitPreview(grade: 2, receivedAt: $at) { name dueAt } }',
      { at: after.receivedAt },
    );
    const due = after.clocks.map(({ name, dueAt }) => ({ name, dueAt }));
    expect(due).toEqual(limitPreview.filter(({ name }) => due.some((clock) => clock.name === name)));

    await change(
      'reclassifyCase',
      'ReclassifyCase',
      { caseId: before, grade: 3, reason: '核对' },
      '... on Case { id }',
    );
    const regraded = await counted(before);
    expect([regraded.grade, versions(regraded), why(regraded).includes('公司日')]).toEqual([3, [1], false]);
  });

  it('says who changed what, and refuses whoever has seen older ones', async () => {
    const { limits } = await company.ask<{ limits: { history: object[] } }>(
      '{ limits { history { version about by } } }',
    );
    expect(limits.history).toEqual([
      { version: 3, about: 'CALENDAR', by: '郑一人' },
      { version: 2, about: 'LIMITS', by: '郑一人' },
    ]);
    const outdated = change('saveLimits', 'SaveLimits', { grades: LIMITS, ifVersion: 2 }, '... on Limits { version }');
    await expect(outdated).rejects.toThrow('OUTDATED_VIEW');
  });
});
