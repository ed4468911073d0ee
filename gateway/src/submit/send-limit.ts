const WINDOW_MS = 10 * 60_000;
const EACH = 10;
const ALL = 300;

/**
 * How often a link may be used to file something: by one caller, and by all together, in ten minutes. Kept in this process only: behind
 * several replicas it is so much for each.
 */
export class SendLimit {
  private since = 0;
  private readonly counts = new Map<string, number>();

  /** `now` in ms. Whether one more is too many. */
  exceeded(link: string, caller: string, now: number): boolean {
    if (now - this.since > WINDOW_MS) {
      this.since = now;
      this.counts.clear();
    }
    return this.more(`${link} ${caller}`) > EACH || this.more(link) > ALL;
  }

  private more(key: string): number {
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count;
  }
}
