import { describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';

const desk = new Desk('songhe');
const PREVIEW = `query($grade: Int!, $at: DateTime) {
  limitPreview(grade: $grade, receivedAt: $at) { name startedAt dueAt ledger { from to counted why } }
}`;

describe('B2 G1 what a case would get', () => {
  it.each([1, 2, 3])('of grade %s is what a case gets, limit by limit and line by line', async (grade) => {
    const { case: filed } = await desk.file({ grade, category: 'FACILITIES' });
    const { clocks } = await desk.becomes(filed.id, 'its clocks', (now) => now.clocks.length === 3);
    const { limitPreview } = await desk.platform.ask<{ limitPreview: { name: string }[] }>(desk.who('admin'), PREVIEW, {
      grade,
      at: filed.receivedAt,
    });
    expect(limitPreview).toEqual(
      limitPreview.map(({ name }) => {
        const { startedAt, dueAt, ledger } = clocks.find((clock) => clock.name === name)!;
        return { name, startedAt, dueAt, ledger };
      }),
    );
    expect(limitPreview.map(({ name }) => name).sort()).toEqual(clocks.map(({ name }) => name).sort());
  });

  it('without a time is seen from now; what is no grade and no time is refused', async () => {
    const ask = (variables: object) => desk.platform.ask<object>(desk.who('admin'), PREVIEW, variables);
    const now = await desk.platform.advance('PT0S');
    const { limitPreview } = (await ask({ grade: 1 })) as { limitPreview: { startedAt: string }[] };
    expect(limitPreview[0]!.startedAt >= now).toBe(true);
    await expect(ask({ grade: 4 })).rejects.toThrow();
    await expect(ask({ grade: 1, at: 'tomorrow' })).rejects.toThrow();
  });
});
