import { describe, expect, it } from '@jest/globals';
import { reportsInACircle } from './nobody-reports-in-a-circle.js';

const lines: Record<string, string> = { ada: 'bo', bo: 'cai', x: 'y', y: 'x' };
const check = (id: string, reportsTo?: string) => reportsInACircle(id, reportsTo, async (one) => lines[one]);

describe('F6 nobody reports in a circle', () => {
  it('not to themselves', async () => {
    expect(await check('ada', 'ada')).toMatchObject({ refusal: { code: 'OWN_SUPERIOR' } });
  });

  it('not to somebody below them, over any number of steps', async () => {
    for (const below of ['ada', 'bo'])
      expect(await check('cai', below)).toMatchObject({ refusal: { code: 'SUPERIORS_IN_A_CIRCLE' } });
  });

  it('but to nobody, to anybody above or beside, and past a circle that is there', async () => {
    expect(await check('cai')).toBeUndefined();
    expect(await check('ada', 'cai')).toBeUndefined();
    expect(await check('dan', 'x')).toBeUndefined();
  });
});
