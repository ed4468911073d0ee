/**
 * Work on the same thing, one piece after the other within this process: so that rivals here do not make each other decide twice. Between
 * processes the version that a commit names is the authority.
 */
export class OneAtATime {
  private readonly last = new Map<string, Promise<unknown>>();

  /** `work` must not ask for the same key again: it would wait for itself. */
  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key);
    const mine = before ? before.then(work, work) : work();
    const settled: Promise<void> = mine.then(
      () => this.leave(key, settled),
      () => this.leave(key, settled),
    );
    this.last.set(key, settled);
    return mine;
  }

  private leave(key: string, settled: Promise<unknown>): void {
    if (this.last.get(key) === settled) this.last.delete(key);
  }
}
