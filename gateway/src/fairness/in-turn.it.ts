import { eventually } from '@hearback/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GatewayUnderTest } from '../under-test/gateway.js';
import { slow } from '../under-test/intake.js';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start({ HEARBACK_SLOTS: 2 });
  await gateway.provision('qinglan', 'QL');
  await gateway.member('agent@qinglan', ['agent']);
  await gateway.provision('songhe', 'SH');
}, 60_000);
afterAll(() => gateway.close());

const FILE = 'mutation($i: FileCaseInput!) { fileCase(input: $i) { __typename } }';
const file = (description: string) => gateway.send('agent@qinglan', FILE, { i: { channel: 'PHONE', description } });

it('F1 a company that has all it may have at once waits, and another does not', async () => {
  const taken = [file('慢'), file('慢')];
  await eventually('both are taken down', () => slow.listenerCount('let go') === 2);
  const waits = file('慢');
  // Sent after it, and to the same service.
  const { data } = await gateway.ask('admin@songhe', '{ case(id: "c-1") { id } }');
  expect([data, slow.listenerCount('let go')]).toEqual([{ case: null }, 2]);
  slow.emit('let go');
  await Promise.all(taken);
  await eventually('it has its turn', () => slow.listenerCount('let go') === 1);
  slow.emit('let go');
  expect((await waits).response.status).toBe(200);
});
