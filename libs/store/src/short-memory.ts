// However many keys clients think of.
const REMEMBERED = 1_000;

/**
 * Remembers what was read for a short time of the machine's clock, so that a busy path does not read the same small thing for every
 * message. Another replica's change is seen when that time is over; a change made here is seen at once by `forget`.
 */
export class ShortMemory<V> {
  private readonly known = new Map<string, { readonly value: Promise<V>; readonly until: number }>();

  /** Two seconds spare a busy path its reads; nobody who changes something waits longer to see it everywhere. */
  constructor(private readonly milliseconds = 2_000) {}

  of(key: string, read: () => Promise<V>): Promise<V> {
    const found = this.known.get(key);
    if (found && found.until > Date.now()) return found.value;
    if (this.known.size >= REMEMBERED) this.known.clear();
    const value = read();
    this.known.set(key, { value, until: Date.now() + this.milliseconds });
    value.catch(() => this.known.delete(key)); // an error is not remembered
    return value;
  }

  /** Forgets everything: something it may hold has changed. */
  forget(): void {
    this.known.clear();
  }
}
