import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TestKeeping } from '@hearback/testing';
import { Lease } from './lease.js';

let bench: TestKeeping;
beforeAll(async () => {
  bench = await TestKeeping.open('lease');
});
afterAll(() => bench.close());

const replicas = (name: string, count: number) =>
  Array.from({ length: count }, () => new Lease(bench.connection, name));
const holders = async (leases: Lease[]) =>
  (await Promise.all(leases.map((lease) => lease.mine()))).filter(Boolean).length;

it('of several replicas that ask at once, one holds it', async () => {
  expect(await holders(replicas('a', 8))).toBe(1);
});

it('the holder keeps it by asking again; another gets it when it is given up', async () => {
  const [one, other] = replicas('b', 2) as [Lease, Lease];
  expect([await one.mine(), await other.mine(), await one.mine()]).toEqual([true, false, true]);
  await other.release(); // not its own to give
  expect(await other.mine()).toBe(false);
  await one.release();
  expect([await other.mine(), await one.mine()]).toEqual([true, false]);
});

it('a holder that died loses it when its time has passed', async () => {
  const [dead, next] = replicas('c', 2) as [Lease, Lease];
  await dead.mine();
  await bench.connection
    .collection<{ _id: string }>('leases')
    .updateOne({ _id: 'c' }, { $set: { until: new Date(Date.now() - 1) } }, { comment: 'system-scope' });
  expect(await next.mine()).toBe(true);
});
