import { describe, expect, it } from '@jest/globals';
import { strangePropertiesIn } from './only-our-own-properties-are-named.js';

const ours = {
  load: async (id: string) => (id === 'ours' ? { id, name: '青岚雅苑', zone: 'Asia/Shanghai' } : undefined),
};
const named = (...ids: (string | null)[]) => ids.map((id, i) => ({ id, path: `routes.${i}.propertyId` }));

describe('F6 only our own properties are named', () => {
  it('ours, or none', async () => {
    expect(await strangePropertiesIn(named('ours', null), ours)).toBeUndefined();
    expect(await strangePropertiesIn([], ours)).toBeUndefined();
  });

  it('each that is another company’s, or nowhere, is refused by its place', async () => {
    const refused = await strangePropertiesIn(named('theirs', 'ours', 'nowhere'), ours);
    expect(refused?.refusal.fields?.map(({ path }) => path)).toEqual(['routes.0.propertyId', 'routes.2.propertyId']);
  });
});
