import { setTimeout as wait } from 'node:timers/promises';
import { Desk } from '../e2e/desk.js';

/** A case that the platform has acknowledged, and how it is to end. */
export interface Acknowledged {
  readonly id: string;
  readonly number: string;
  readonly rounds: number;
}

const AT_ONCE = 20;
const PATIENCE_MS = 120_000;

/**
 * Drives `count` cases round the loop side by side, every fourth through a second round, as people would who try again when something is
 * down: with the same key, so that nothing happens twice. `onDone` hears how many have ended, and which.
 */
export async function runLoops(
  desk: Desk,
  count: number,
  onDone: (done: number, ended: readonly Acknowledged[]) => void = () => undefined,
): Promise<Acknowledged[]> {
  const all: Acknowledged[] = [];
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < count; i = next++) {
      all.push(await loop(desk, i));
      onDone(all.length, all);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return all;
}

/** Files what the loop of that number begins with, which has one effect whoever does it, and how often. */
export const fileForLoop = (desk: Desk, i: number, propertyId?: string): ReturnType<Desk['file']> =>
  desk.file(
    {
      ...(propertyId && { propertyId }),
      grade: 1,
      description: `第${i}号电梯停运`,
      complainant: { name: '测试', phone: `139${String(i).padStart(8, '0')}` },
    },
    `fault-${i}`,
  );

async function loop(desk: Desk, i: number): Promise<Acknowledged> {
  const rounds = i % 4 === 0 ? 2 : 1;
  const { case: filed } = await persist(() => fileForLoop(desk, i));
  for (let round = 1; round <= rounds; round++) {
    await handle(desk, filed.id, round);
    const verdict = round < rounds ? 'UNSATISFIED' : 'SATISFIED';
    const now = await sees(desk, filed.id, (one) => one.callbacks.some((callback) => callback.round === round));
    const callbackId = now.callbacks.find((callback) => callback.round === round)!.id;
    await step(
      desk,
      'callback',
      'concludeCallback',
      { callbackId, method: 'PHONE', verdict, solved: verdict === 'SATISFIED' },
      `${filed.id}-${round}`,
    );
  }
  await sees(desk, filed.id, (one) => one.status === 'CLOSED');
  return { id: filed.id, number: filed.number, rounds };
}

async function handle(desk: Desk, id: string, round: number): Promise<void> {
  const now = await sees(desk, id, (one) => one.workOrders.some((order) => order.round === round && order.handler));
  const { id: workOrderId, handler } = now.workOrders.find((order) => order.round === round)!;
  const login = (await engineers(desk)).get(handler!.id)!;
  for (const [name, input] of [
    ['acceptWorkOrder', {}],
    ['recordContact', {}],
    ['recordArrival', {}],
    ['resolveWorkOrder', { result: '已恢复运行' }],
  ] as const)
    await step(desk, login, name, { workOrderId, ...input }, `${id}-${round}`);
}

const step = (desk: Desk, login: string, name: string, input: object, key: string) =>
  persist(() => desk.must(login, name, input, { key: `${name}-${key}` }));

const sees = (desk: Desk, id: string, reached: (now: Awaited<ReturnType<Desk['see']>>) => unknown) =>
  persist(async () => {
    const now = await desk.see(id);
    if (!reached(now)) throw new Error(`case ${id} is ${now.status}: not there yet`);
    return now;
  });

const known = new WeakMap<Desk, Promise<Map<string, string>>>();

function engineers(desk: Desk): Promise<Map<string, string>> {
  const found =
    known.get(desk) ??
    Promise.all(
      ['handler', 'handler2'].map((login) =>
        persist(
          async () =>
            [
              (
                await desk.platform.ask<{ viewer: { staff: { id: string } } }>(
                  desk.who(login),
                  '{ viewer { staff { id } } }',
                )
              ).viewer.staff.id,
              login,
            ] as const,
        ),
      ),
    ).then((pairs) => new Map(pairs));
  known.set(desk, found);
  return found;
}

/** Tries again as long as a person at a desk would, whatever went wrong; then tells what it was. */
export async function persist<T>(work: () => Promise<T>): Promise<T> {
  for (const end = performance.now() + PATIENCE_MS; ;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > end) throw error;
      await wait(100);
    }
  }
}
