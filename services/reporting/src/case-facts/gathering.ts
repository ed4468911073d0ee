interface Batch<T> {
  readonly items: T[];
  readonly done: Promise<void>;
}

/** One piece of work per key at a time. What comes for a key meanwhile is gathered and makes up the next one. */
export class Gathering<T> {
  private readonly running = new Map<string, Promise<void>>();
  private readonly waiting = new Map<string, Batch<T>>();

  /** Resolves when the work that took the item has succeeded; fails when it failed. */
  add(key: string, item: T, work: (items: readonly T[]) => Promise<void>): Promise<void> {
    const waiting = this.waiting.get(key);
    if (waiting) {
      waiting.items.push(item);
      return waiting.done;
    }
    const items = [item];
    const start = () => {
      this.waiting.delete(key);
      return work(items);
    };
    const before = this.running.get(key);
    const done: Promise<void> = (before ? before.then(start, start) : start()).finally(() => {
      if (this.running.get(key) === done) this.running.delete(key);
    });
    this.running.set(key, done);
    if (before) this.waiting.set(key, { items, done });
    return done;
  }
}
