import type { Changing } from './forms.js';

/** A change that could not be sent yet, with the instant at which it was made. */
export interface Waiting {
  /** Its idempotency key: however often it is sent, it has one effect. */
  readonly key: string;
  readonly operation: Changing;
  readonly input: Readonly<Record<string, unknown>>;
  readonly since: string;
  /** What it is about, for people. */
  readonly about: string;
  /** Why the graph refused it, once it could be sent. */
  readonly refused?: string;
}

/** Changes made without a connection, kept on this device in their order until they are sent. */
export class Outbox {
  private listeners = new Set<() => void>();
  private kept: readonly Waiting[];

  constructor(
    private readonly name: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
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

  /**
   * Sends what waits, the oldest first. `send` says whether it is done, why it was refused, or that there is still no connection: then
   * it and all after it go on waiting.
   */
  async flush(send: (one: Waiting) => Promise<'done' | 'offline' | { refused: string }>): Promise<void> {
    for (const one of this.kept.filter(({ refused }) => !refused)) {
      const told = await send(one);
      if (told === 'offline') return;
      if (told === 'done') this.drop(one.key);
      else this.become(this.kept.map((kept) => (kept.key === one.key ? { ...kept, ...told } : kept)));
    }
  }

  private become(kept: readonly Waiting[]): void {
    this.kept = kept;
    this.storage.setItem(this.name, JSON.stringify(kept));
    for (const tell of this.listeners) tell();
  }
}
