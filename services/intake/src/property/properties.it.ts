import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getBuildings, getUnits, importProperties, listProperties } from '@hearback/contracts';
import { answer } from '@hearback/testing';
import { as, elsewhere, startIntake, type Intake } from '../intake.examples.js';

const administrator = as('administrator');
let intake: Intake;
beforeAll(async () => void (intake = await startIntake()), 60_000);
afterAll(() => intake.close());

const importing = async (csv: string, dryRun = false, context = administrator) =>
  answer(await intake.ask(importProperties, context, { csv, dryRun }));
const codes = async (context = administrator) =>
  answer(await intake.ask(listProperties, context, { first: 10 })).items.map(({ code }) => code);

const LIST = 'yayuan,青岚雅苑,3号楼,301\nyayuan,青岚雅苑,3号楼,303\nqinyuan,沁园,1号楼,101\n坏,行,在,此\n';

describe('B1 importing properties', () => {
  it('tells what it would add, adds it, keeps the ids of what is there, and adds nothing twice', async () => {
    const before = answer(await intake.ask(getUnits, administrator, { propertyId: intake.propertyId }));
    expect(await importing(LIST, true)).toMatchObject({
      ...{ properties: 1, buildings: 1, units: 2, known: 1 },
      problems: [{ line: 4 }],
    });
    expect(await codes()).toEqual(['yayuan']);

    expect((await importing(LIST)).units).toBe(2);
    expect(await codes()).toEqual(['qinyuan', 'yayuan']);
    const units = answer(await intake.ask(getUnits, administrator, { propertyId: intake.propertyId }));
    expect(units).toEqual([...before, expect.objectContaining({ name: '303' })]);
    expect(answer(await intake.ask(getBuildings, administrator, { propertyId: intake.propertyId }))).toEqual([
      { name: '3号楼', units: ['301', '302', '303'] },
    ]);

    expect(await importing(LIST)).toMatchObject({ properties: 0, buildings: 0, units: 0, known: 3 });
  });

  it('is of one company only', async () => {
    expect(await codes(elsewhere)).toEqual([]);
    expect(await importing(LIST, true, elsewhere)).toMatchObject({ properties: 2, units: 3 });
    expect(await intake.ask(getBuildings, elsewhere, { propertyId: intake.propertyId })).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });
});
