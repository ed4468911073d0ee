import { Lease, WakeSweeper } from '@hearback/store';
import { Logger } from '@nestjs/common';
import type { JetStreamStrategy } from './jetstream-strategy.js';
import { tryParkedAgain } from './parked-messages.js';
import type { Process } from './process.js';
import { knownStream, rememberStream } from './known-stream.js';
import type { Streams } from './streams.js';

const EVERY_MS = 1_000;

/** How far a process is from rest, for the demo's moved clock. */
export interface Rest {
  /** Things due, unsent or unheard. */
  readonly open: number;
  /** Grows with everything done; two equal readings with nothing open mean rest. */
  readonly done: number;
}

/**
 * What a process does besides answering: wakes what is due, publishes what a crash left, and says everything again when the broker has
 * lost its store. One replica at a time, by lease; every second; a round that fails is tried again at the next.
 */
export class Background {
  private readonly logger: Logger;
  private readonly lease: Lease;
  private readonly wake: WakeSweeper;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private woken = 0;

  constructor(
    private readonly process: Process,
    private readonly streams: Streams,
    private readonly events: JetStreamStrategy,
  ) {
    this.logger = new Logger(`${process.service} background`);
    this.lease = new Lease(process.keeping.connection, 'background');
    this.wake = new WakeSweeper(process.keeping.stores, (error, what) =>
      this.logger.error(`${what}: ${String(error)}`),
    );
  }

  start(): void {
    this.timer = setTimeout(() => {
      this.round = this.sweep()
        .catch((error: unknown) => this.logger.warn(`round failed, next in ${EVERY_MS} ms: ${String(error)}`))
        .finally(() => this.timer && this.start());
    }, EVERY_MS);
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.round;
    await this.lease.release().catch(() => undefined);
  }

  /** Demo: does now what is due and says how far it still is to rest. What it sets off, `done` tells: it is asked once more. */
  async settle(): Promise<Rest> {
    const { relay } = this.process.keeping;
    const [due, pending, lag, woken] = await Promise.all([
      this.wake.due(),
      relay.pending(),
      this.events.lag(),
      this.wake.sweep(),
    ]);
    this.woken += woken;
    return { open: due + pending + lag, done: this.events.settled + this.woken };
  }

  private async sweep(): Promise<void> {
    if (!(await this.lease.mine())) return;
    await this.sayAgainIfForgotten();
    this.woken += await this.wake.sweep();
    await this.process.keeping.relay.sweep();
    for (const round of this.process.keeping.rounds) await round();
    const { connection } = this.process.keeping;
    this.woken += await tryParkedAgain(connection, (message) => this.events.handle(message));
  }

  // The stream's birth is kept in MongoDB. Another birth than the known one: JetStream has lost what it had (DESIGN §4).
  private async sayAgainIfForgotten(): Promise<void> {
    const born = await this.streams.own();
    const known = await knownStream(this.process.keeping.connection);
    if (known?.born === born) return;
    const count = await this.process.keeping.relay.replay();
    if (known) this.logger.warn(`the stream is new: said ${count} aggregates again`);
    await rememberStream(this.process.keeping.connection, born);
  }
}
