import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { MyTasks } from '../pages/tasks/tasks.generated.js';
import { Who } from '../shell/who.generated.js';
import { deviceStore } from './device-store.js';

const VIEWER = 'viewer';
/** What a start without a connection needs, by the first of the query's key, and how it is asked: another version's answers are not shown. */
const KEPT: Readonly<Record<string, string>> = { [VIEWER]: Who.text, [MyTasks.name]: MyTasks.text };
const LONGEST_MS = 24 * 3600_000;

export interface Kept {
  /** Who was signed in. */
  readonly owner: string;
  readonly key: QueryKey;
  readonly text: string;
  readonly at: number;
  readonly data: unknown;
}

/** Whether a kept answer may still be shown: not for longer than a day, and only to the version that asked for it. */
export const isGood = ({ key, text, at }: Kept, now: number): boolean =>
  KEPT[String(key[0])] === text && now - at < LONGEST_MS;

const within = deviceStore('hearback-answers', 'answers');
const all = (): Promise<Kept[]> => within('readonly', (store) => store.getAll() as IDBRequest<Kept[]>);
let stop = (): void => undefined;

/** From now on keeps, on this device, who the viewer is and their tasks. What was kept of somebody else goes first. */
export async function keepAnswers(client: QueryClient, owner: string): Promise<void> {
  if ((await all()).some((kept) => kept.owner !== owner)) await forgetAnswers();
  stop = client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const { queryKey: key, state } = event.query;
    const text = KEPT[String(key[0])];
    if (!text) return;
    const kept: Kept = { owner, key, text, at: state.dataUpdatedAt, data: state.data };
    void within('readwrite', (store) => store.put(kept, JSON.stringify(key)));
  });
}

/** Without a connection: shows what was kept, as old as it is. Answers the companies that the viewer is somebody in. */
export async function recallAnswers(client: QueryClient): Promise<readonly string[]> {
  const good = (await all()).filter((kept) => isGood(kept, Date.now()));
  for (const { key, data, at } of good) client.setQueryData(key, data, { updatedAt: at });
  const companies = good.filter(({ key }) => key[0] === VIEWER && key[1]).map(({ key }) => String(key[1]));
  return [...new Set(companies)];
}

/** Another company is acted in: the tasks of the one before are not kept any longer. */
export async function forgetTasks(): Promise<void> {
  for (const { key } of await all())
    if (key[0] !== VIEWER) await within('readwrite', (store) => store.delete(JSON.stringify(key)));
}

/** Nothing is kept any more, nor will be until the next page. */
export async function forgetAnswers(): Promise<void> {
  stop();
  await within('readwrite', (store) => store.clear());
}
