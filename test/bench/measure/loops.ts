import { against } from '../load.js';
import type { Platform } from '@hearback/testing';
import { firstProperty } from './filing.js';
import { processorTime, showProcessorTime } from './processes.js';
import { FILE, filing } from './texts.js';

const SECONDS = 20;
const SIDE_BY_SIDE = 32;
const SEE = 'query($id: ID!) { case(id: $id) { status workOrders { id handler { id } } callbacks { id } } }';

interface Seen {
  readonly status: string;
  readonly workOrders: readonly { id: string; handler: { id: string } | null }[];
  readonly callbacks: readonly { id: string }[];
}

/** Whole loops, file to closed, each step through the graph by the one whose step it is. */
export async function benchLoops(platform: Platform): Promise<void> {
  const propertyId = await firstProperty(platform);
  const handlers = new Map<string, string>();
  for (const login of ['handler', 'handler2']) {
    const { viewer } = await platform.ask<{ viewer: { staff: { id: string } } }>(
      `${login}@qinglan`,
      '{ viewer { staff { id } } }',
    );
    handlers.set(viewer.staff.id, `${login}@qinglan`);
  }
  const end = Date.now() + SECONDS * 1000;
  let closed = 0;
  const worker = async () => {
    while (Date.now() < end) {
      await loop(platform, propertyId, handlers);
      if (Date.now() < end) closed += 1;
    }
  };
  const run = () => Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  const [, spent] = await processorTime(platform.launcherPid, run);
  console.log(`${closed} loops in ${SECONDS} s, ${SIDE_BY_SIDE} side by side`);
  showProcessorTime('a loop', spent, closed);
  against('whole loops a second', closed / SECONDS, 30);
}

async function loop(platform: Platform, propertyId: string, handlers: ReadonlyMap<string, string>): Promise<void> {
  const { input, key } = filing(propertyId, 1);
  const { fileCase } = await platform.ask<{ fileCase: { case: { id: string } } }>('agent@qinglan', FILE, {
    input,
    key,
  });
  const { id } = fileCase.case;
  const dispatched = await until(platform, id, (now) => Boolean(now.workOrders[0]?.handler));
  const order = dispatched.workOrders[0]!;
  const handler = handlers.get(order.handler!.id)!;
  const act = async (who: string, name: string, input_: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = await platform.ask<Record<string, { __typename: string; code?: string }>>(
      who,
      `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on InvalidInput { code } ... on RuleRefusal { code } } }`,
      { input: input_ },
    );
    if (answer[name]?.code) throw new Error(`${name}: ${answer[name].code}`);
  };
  const workOrderId = order.id;
  await act(handler, 'acceptWorkOrder', { workOrderId });
  await act(handler, 'recordContact', { workOrderId });
  await act(handler, 'recordArrival', { workOrderId });
  await act(handler, 'resolveWorkOrder', { workOrderId, result: '已更换主板，恢复运行' });
  const resolved = await until(platform, id, (now) => now.callbacks.length > 0);
  await act('callback@qinglan', 'concludeCallback', {
    callbackId: resolved.callbacks[0]!.id,
    method: 'PHONE',
    verdict: 'SATISFIED',
    solved: true,
  });
  await until(platform, id, (now) => now.status === 'CLOSED');
}

async function until(platform: Platform, id: string, reached: (now: Seen) => boolean): Promise<Seen> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const { case: now } = await platform.ask<{ case: Seen }>('agent@qinglan', SEE, { id });
    if (reached(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`case ${id} did not go on`);
}
