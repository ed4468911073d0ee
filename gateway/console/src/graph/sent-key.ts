/** Where keys of what was sent are remembered. */
export type SentKeys = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** One that is gone with the page. */
export function untilReload(): SentKeys {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

/**
 * The key with which something is sent. The same again goes with the same key, after a reload too where that is remembered: its answer may
 * have been lost on the way, and it has one effect. What was changed since is something else and goes with a key of its own.
 */
export function sentKey(name: string, what: object, keys: SentKeys = sessionStorage): string {
  const said = JSON.stringify(what);
  const last = JSON.parse(keys.getItem(name) ?? '{}') as { said?: string; key?: string };
  if (last.said === said && last.key) return last.key;
  const key = crypto.randomUUID();
  keys.setItem(name, JSON.stringify({ said, key }));
  return key;
}

/** Once the answer is there: the same words may be said again and mean another thing. */
export const forgetKey = (name: string, keys: SentKeys = sessionStorage): void => keys.removeItem(name);
