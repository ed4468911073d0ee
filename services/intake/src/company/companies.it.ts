import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { contextOf, TestKeeping } from '@hearback/testing';
import { envMasterKey, type MasterKey } from '@hearback/tenancy';
import { Companies } from './companies.js';

const context = contextOf('qinglan');
const kept = envMasterKey(Buffer.alloc(32, 1).toString('base64'));
/** A master key that was changed: what it rewraps is another text of the same key. */
const changed: MasterKey = { ...kept, rewrap: async (wrapped) => kept.wrap(await kept.unwrap(wrapped)) };
let test: TestKeeping;

beforeAll(async () => {
  test = await TestKeeping.open('companies');
});
afterAll(() => test.close());

it('F9 a company keeps its key when the master key is changed, and loses everything when its own is destroyed', async () => {
  const companies = new Companies(test.keeping, kept);
  await test.keeping.prepare();
  await companies.save(context, { code: 'QL', name: '青岚物业' });
  const hash = (await companies.of(context)).keys.lookupHash('phone', '13800000000');
  const wrapped = async () =>
    (await test.connection.collection('company').findOne({ tenantId: 'qinglan' }))?.['wrappedKey'] as unknown;
  const before = await wrapped();
  expect(await companies.rewrap(context)).toBe(false);

  const restarted = new Companies(test.keeping, changed);
  expect(await restarted.rewrap(context)).toBe(true);
  expect(await wrapped()).not.toBe(before);
  expect((await restarted.of(context)).keys.lookupHash('phone', '13800000000')).toBe(hash);

  await restarted.destroyKey(context);
  expect(await wrapped()).toBeUndefined();
  await expect(restarted.of(context)).rejects.toThrow('the key of company qinglan is destroyed');
  await expect(restarted.save(context, { code: 'QL', name: '青岚' })).rejects.toThrow('is destroyed');
});
