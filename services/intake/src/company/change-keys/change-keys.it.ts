import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contextOf, TestKeeping } from '@hearback/testing';
import { SYSTEM_SCOPE } from '@hearback/store';
import { envMasterKey, type MasterKey } from '@hearback/tenancy';
import { Persons } from '../../person/persons.js';
import { Companies } from '../companies.js';
import { ChangeCompanyKey } from './change-company-key.js';
import { KeyOrders } from './key-orders.js';

const [qinglan, songhe] = [contextOf('qinglan'), contextOf('songhe')];
const NOW = '2026-03-02T02:00:00.000Z';
const first = envMasterKey(Buffer.alloc(32, 1).toString('base64'));
let test: TestKeeping;
let persons: Persons;

const orders = () => test.connection.collection<{ _id: string }>('key-orders');
const order = (_id: string) => orders().insertOne({ _id }, SYSTEM_SCOPE);
const company = (tenantId: string) => test.connection.collection('company').findOne({ tenantId });
const wrapped = async (_id: string) => (await persons.records.findOne(qinglan, { _id }))?.wrappedKey;
const round = async () => {
  for (const work of test.keeping.rounds) await work();
};
/** As if so long had passed that every replica has looked again. */
const later = () => orders().updateMany({}, { $set: { at: new Date(0) } }, SYSTEM_SCOPE);
const contactOf = async (of: Persons, id: string) => (await of.contacts(qinglan, [id]))[0]?.contact;

beforeAll(async () => {
  test = await TestKeeping.open('intake');
  const companies = new Companies(test.keeping, first);
  persons = new Persons(test.keeping, companies);
  new KeyOrders(test.keeping, companies, new ChangeCompanyKey(companies, persons));
  await test.keeping.prepare();
  await companies.save(qinglan, { code: 'QL', name: '青岚物业' });
  await companies.save(songhe, { code: 'SH', name: '松禾物业' });
});
afterAll(() => test.close());

/** Another replica, with what it has learned of the company's keys so far. */
async function replica(master: MasterKey = first): Promise<Persons> {
  const one = new Persons(test.keeping, new Companies(test.keeping, master));
  await one.hashes(qinglan, { phone: '1' });
  return one;
}

describe('F9 the key of a company is changed while replicas work', () => {
  it('in steps, at each of which whoever learned of the last one can read and write', async () => {
    const wang = { name: '王芳', phone: '13900000001' };
    const { id } = await persons.meet(qinglan, 'c-1', wang, NOW);
    const before = (await company('qinglan'))!['wrappedKey'];
    await order('companies');

    const old = await replica();
    await round(); // the next key is there
    await round(); // and is not used before everybody knows it
    expect((await company('qinglan'))!['wrappedKey']).toBe(before);
    const knows = await replica();
    await later();
    await round(); // it wraps
    const { id: met } = await (await replica()).meet(qinglan, 'c-2', { name: '李强', phone: '13900000002' }, NOW);
    expect(await wrapped(met)).toMatch(/^2\./);
    expect(await contactOf(knows, met)).toEqual({ name: '李强', phone: '13900000002' });
    const { id: late } = await knows.meet(qinglan, 'c-3', { name: '赵敏', phone: '13900000003' }, NOW);
    expect(await wrapped(late)).not.toMatch(/^2\./);
    await round();
    expect(await wrapped(id)).not.toMatch(/^2\./);
    const newest = await replica();
    await later();
    for (let i = 0; i < 4; i++) await round();

    expect(await orders().countDocuments({}, SYSTEM_SCOPE)).toBe(0);
    for (const one of [id, met, late]) expect(await wrapped(one)).toMatch(/^2\./);
    expect(await company('qinglan')).toMatchObject({ keyNumber: 2 });
    expect(await company('songhe')).toMatchObject({ keyNumber: 2 });
    expect(JSON.stringify(await company('qinglan'))).not.toContain(before);
    expect(await contactOf(newest, id)).toEqual(wang);
    // Who comes again is who they were.
    expect(await (await replica()).meet(qinglan, 'c-4', wang, NOW)).toMatchObject({ id, known: true });
    await expect(contactOf(old, id)).rejects.toThrow('key 2, which is gone');
  });

  it('F9 everything that the master key wrapped is put under the next one, when it is ordered', async () => {
    const second = envMasterKey(Buffer.alloc(32, 2).toString('base64'));
    const fields = async () => [
      (await company('qinglan'))!['wrappedKey'],
      (await company('qinglan'))!['wrappedLookup'],
    ];
    const moving: MasterKey = {
      wrap: second.wrap,
      unwrap: (text) => second.unwrap(text).catch(() => first.unwrap(text)),
      rewrap: async (text) =>
        second.unwrap(text).then(
          () => text,
          async () => second.wrap(await first.unwrap(text)),
        ),
    };
    test.keeping.rounds.splice(0);
    const companies = new Companies(test.keeping, moving);
    new KeyOrders(test.keeping, companies, new ChangeCompanyKey(companies, persons));
    await order('companies');
    await round();
    await order('master');
    await round();
    expect(await orders().distinct('_id', {}, SYSTEM_SCOPE)).toEqual(['companies']);
    for (const text of [...(await fields()), (await company('qinglan'))!['otherKey'].wrapped]) {
      await expect(first.unwrap(text)).rejects.toThrow();
      await expect(second.unwrap(text)).resolves.toHaveLength(32);
    }
    const only = await replica(second);
    expect(
      (await only.contacts(qinglan, [(await only.findByPhone(qinglan, '13900000001'))[0]!]))[0]!.contact.name,
    ).toBe('王芳');
  });
});
