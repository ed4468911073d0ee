import { chained, type Entry } from '@hearback/store';

/** A chain of events that are only their types. */
export function chainOf(...types: string[]): Entry<object>[] {
  const entries: Entry<object>[] = [];
  for (const type of types)
    entries.push(
      chained(
        {
          seq: entries.length + 1,
          at: '2026-03-03T01:00:00.000Z',
          actor: 'system:test',
          event: { type },
          ...(entries.length ? { prevHash: entries.at(-1)!.hash } : {}),
        },
        [],
      ),
    );
  return entries;
}
