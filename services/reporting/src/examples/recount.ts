import type { RateName } from '@hearback/contracts';
import type { Life } from './lives.js';

// The figures once more, counted the long way from what really happened: nothing here is shared with the service.

interface Counted {
  /** Case ids; one that counts twice stands there twice. */
  readonly all: string[];
  readonly hits: string[];
}

// 'yyyy-mm-dd' in Shanghai, which has been at +08:00 since 1991.
const localDay = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

export function recount(lives: readonly Life[], { from, to }: { from: string; to: string }, now: string) {
  const counted: Record<RateName, Counted> = {
    timeliness: { all: [], hits: [] },
    resolution: { all: [], hits: [] },
    satisfaction: { all: [], hits: [] },
    callbackOnTime: { all: [], hits: [] },
  };
  for (const life of lives) {
    if (life.kind !== 'COMPLAINT') continue;
    const add = (rate: RateName, at: string, hit: boolean) => {
      if (localDay(at) < from || localDay(at) > to || (at > now && !hit)) return;
      counted[rate].all.push(life.id);
      if (hit) counted[rate].hits.push(life.id);
    };
    const [first] = life.rounds;
    const breaches = life.rounds.flatMap(({ contactDue, contactedAt, callback }) => [
      ...(contactedAt > contactDue ? [contactDue] : []),
      ...(callback?.at && callback.at > callback.due ? [callback.due] : []),
    ]);
    if (life.end === 'WITHDRAWN' && !breaches.some((at) => at <= life.endedAt!)) continue;

    if (first && first.contactedAt > first.contactDue) add('timeliness', first.contactDue, false);
    else if (first?.resolvedAt) add('timeliness', first.resolvedAt, true);
    else if (life.end === 'REDIRECTED') add('timeliness', life.endedAt!, true);
    if (life.end === 'REDIRECTED') continue;

    const heard = life.rounds.find(({ callback }) => callback?.at)?.callback;
    const limit = new Date(Date.parse(life.registeredAt) + 720 * 3_600_000).toISOString();
    const slow = !(first?.resolvedAt && first.resolvedAt <= limit) && !(life.endedAt && life.endedAt <= limit);
    if (slow) add('resolution', limit, false);
    else if (heard) add('resolution', heard.at!, heard.good);

    for (const { callback, survey } of [...life.rounds].reverse()) {
      if (survey) add('satisfaction', survey.at, survey.result >= 4);
      else if (callback?.at) add('satisfaction', callback.at, callback.good);
      if (survey || callback?.at) break;
    }
    for (const { callback } of life.rounds)
      if (callback) add('callbackOnTime', callback.due, !callback.at || callback.at <= callback.due);
  }
  return counted;
}

export function recountMonth(lives: readonly Life[], month: string) {
  const received: Life[] = [];
  const closed: Life[] = [];
  let open = 0;
  for (const life of lives) {
    if (localDay(life.registeredAt).startsWith(month)) received.push(life);
    if (life.end === 'CLOSED' && localDay(life.endedAt!).startsWith(month)) closed.push(life);
    if (life.end === 'OPEN' && localDay(life.registeredAt).slice(0, 7) <= month) open += 1;
  }
  const newest = (a: Life, b: Life) =>
    a.registeredAt === b.registeredAt ? (a.id < b.id ? 1 : -1) : a.registeredAt < b.registeredAt ? 1 : -1;
  return {
    received: received.length,
    closed: closed.length,
    open,
    praise: received.filter(({ kind }) => kind === 'PRAISE').length,
    entries: [...new Set([...received, ...closed])].sort(newest).map(({ id }) => id),
  };
}

/** Complaints registered in a period, by property and category. */
export function recountHotspots(lives: readonly Life[], { from, to }: { from: string; to: string }) {
  const counted = new Map<string, number>();
  for (const { kind, registeredAt, propertyId, category } of lives) {
    if (kind !== 'COMPLAINT' || localDay(registeredAt) < from || localDay(registeredAt) > to) continue;
    const place = `${propertyId} ${category}`;
    counted.set(place, (counted.get(place) ?? 0) + 1);
  }
  return counted;
}
