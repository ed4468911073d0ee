import type { Announcement, Heard } from './aggregate.js';
import type { Loaded } from './aggregate-reader.js';
import type { Commit } from './commit.js';

interface Circumstances {
  readonly key?: string;
  readonly heard?: Heard;
  /** Tells this commit from a rival's that says the same. */
  readonly mark: string;
  /** What stands in the outbox and must stay there; undefined when that is not known. */
  readonly unsent?: readonly Announcement[];
}

/** A commit as one change of one document (DESIGN §4): nothing happens when anything else has come first. */
export function commitUpdate<S extends object>(
  { _id, tenantId, version, state, stateVersion }: Loaded<S>,
  { set, entries, announcements, wakeAt }: Commit<S, unknown>,
  { key, heard, mark, unsent }: Circumstances,
): { filter: object; update: object } {
  const { outboxPending, state: now, ...fields } = set;
  // A state of an older shape was folded anew: all of it is written.
  const { changed, gone } =
    stateVersion === set.stateVersion ? difference(state, now) : { changed: { state: now }, gone: {} };
  // Not knowing what stands in the outbox, one adds to it, and its age stays that of the oldest.
  const outbox = unsent && [...unsent, ...announcements];
  const emptied = unsent?.length === 0;
  const unset = { ...gone, ...(wakeAt ? {} : { wakeAt: '' }), ...(outbox?.length === 0 ? { outboxPending: '' } : {}) };
  return {
    filter: {
      ...{ _id, tenantId, version },
      ...(key ? { 'timeline.key': { $ne: key } } : {}),
      ...(heard ? { [seenPath(heard)]: { $not: { $gte: heard.version } } } : {}),
    },
    update: {
      $set: {
        ...fields,
        ...changed,
        ...(wakeAt ? { wakeAt } : {}),
        ...(outbox ? { outbox } : {}),
        ...(emptied && outboxPending ? { outboxPending } : {}),
      },
      ...(Object.keys(unset).length ? { $unset: unset } : {}),
      ...(!emptied && outboxPending ? { $min: { outboxPending } } : {}),
      ...(heard ? { $max: { [seenPath(heard)]: heard.version } } : {}),
      $push: {
        timeline: { $each: [...entries.slice(0, -1), { ...entries.at(-1), commit: mark }] },
        ...(announcements.length && !outbox ? { outbox: { $each: announcements } } : {}),
      },
    },
  };
}

/** Where the newest version heard of a source is kept. */
export const seenPath = ({ source }: Heard): string => `seen.${source}`;

/**
 * What of a state has changed, as paths of the document: so that an update carries, and the indexes take up, that only. A part counts as
 * unchanged when it is the very same; `evolve` keeps what it does not touch.
 */
function difference(before: object, now: object): { changed: Record<string, unknown>; gone: Record<string, ''> } {
  const was = new Map<string, unknown>(Object.entries(before));
  const is = Object.entries(now).filter(([, value]) => value !== undefined);
  const here = new Set(is.map(([key]) => key));
  const changed = is.filter(([key, value]) => was.get(key) !== value).map(([key, value]) => [`state.${key}`, value]);
  const gone = [...was.keys()].filter((key) => !here.has(key)).map((key) => [`state.${key}`, '']);
  return { changed: Object.fromEntries(changed), gone: Object.fromEntries(gone) };
}
