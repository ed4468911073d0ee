import { isAttaching, type Attaching } from '../file/attaching.js';
import type { Changing } from './forms.js';

/** A change that could not be sent yet, with the instant at which it was made. */
export interface Waiting {
  /** Its idempotency key: however often it is sent, it has one effect. */
  readonly key: string;
  readonly operation: Changing | Attaching;
  readonly input: Readonly<Record<string, unknown>>;
  readonly since: string;
  /** Of a file: how much of it is sent, 0 to 1. */
  readonly sent?: number;
  /** What it is about, for people. */
  readonly about: string;
  /** Why the graph refused it, once it could be sent. */
  readonly refused?: string;
}

const NAME = 'hearback-waiting-';

/** What a viewer's changes of a company wait under, on this device. */
export const outboxName = (company: string | undefined, viewer: string): string => `${NAME}${company}-${viewer}`;

/** What of a viewer's waits on this device, in all of their companies. */
export const outboxesOf = (viewer: string): readonly Outbox[] =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith(NAME) && name.endsWith(`-${viewer}`))
    .map((name) => new Outbox(name));

/** Changes made without a connection, and files on their way, kept on this device in their order until they are sent. */
export class Outbox {
  private listeners = new Set<() => void>();
  private kept: readonly Waiting[];

  constructor(
    private readonly name: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = localStorage,
  ) {
    this.kept = JSON.parse(storage.getItem(name) ?? '[]') as Waiting[];
  }

  get all(): readonly Waiting[] {
    return this.kept;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  keep(one: Waiting): void {
    this.become([...this.kept, one]);
  }

  drop(key: string): void {
    this.become(this.kept.filter((one) => one.key !== key));
  }

  empty(): void {
    this.become([]);
  }

  /**
   * Sends what waits, the oldest first, files last: they take long, and time runs for the others. `send` says whether it is done, why it
   * was refused, or that there is still no connection: then it and all after it go on waiting.
   */
  async flush(send: (one: Waiting) => Promise<'done' | 'offline' | { refused: string }>): Promise<void> {
    for (let one = this.next(); one; one = this.next()) {
      const told = await send(one);
      // What had left of it is to be sent again, whole.
      if (told === 'offline') return this.note(one.key, { sent: undefined });
      if (told === 'done') this.drop(one.key);
      else this.note(one.key, told);
    }
  }

  /** Something more is known of what waits. */
  note(key: string, more: Pick<Waiting, 'refused' | 'sent'>): void {
    this.become(this.kept.map((kept) => (kept.key === key ? { ...kept, ...more } : kept)));
  }

  private next(): Waiting | undefined {
    const waiting = this.kept.filter(({ refused }) => !refused);
    return waiting.find(({ operation }) => !isAttaching(operation)) ?? waiting[0];
  }

  private become(kept: readonly Waiting[]): void {
    this.kept = kept;
    if (kept.length) this.storage.setItem(this.name, JSON.stringify(kept));
    else this.storage.removeItem(this.name);
    for (const tell of this.listeners) tell();
  }
}
