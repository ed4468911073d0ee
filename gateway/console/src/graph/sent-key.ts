/**
 * The key with which something is sent. The same again goes with the same key, after a reload too: its answer may have been lost on the
 * way, and it has one effect. What was changed since is something else and goes with a key of its own.
 */
export function sentKey(name: string, what: object, kept: Storage = sessionStorage): string {
  const said = JSON.stringify(what);
  const last = JSON.parse(kept.getItem(name) ?? '{}') as { said?: string; key?: string };
  if (last.said === said && last.key) return last.key;
  const key = crypto.randomUUID();
  kept.setItem(name, JSON.stringify({ said, key }));
  return key;
}

/** Once the answer is there: the same words may be said again and mean another thing. */
export const forgetKey = (name: string, kept: Storage = sessionStorage): void => kept.removeItem(name);
