import type { NatsConnection, Subscription } from '@nats-io/transport-node';
import { ServerNats, type NatsOptions } from '@nestjs/microservices';

/**
 * Nest's NATS transport for requests, which leaves nobody without an answer: at shutdown it takes what was already on its way, answers it,
 * and only then closes. Nest's own drops what arrives after it has unsubscribed, and waits for a fixed time.
 */
export class RequestServer extends ServerNats {
  private readonly taking: Subscription[] = [];
  private readonly underWay = new Set<Promise<unknown>>();

  /**
   * @param service the queue group, so that of several replicas one answers
   * @param answering called with the use case when a question comes in; what it returns, when the answer has been made
   */
  constructor(
    private readonly service: string,
    options: NonNullable<NatsOptions['options']>,
    private readonly answering: (useCase: string) => () => void,
  ) {
    super(options);
  }

  override bindEvents(client: NatsConnection): void {
    for (const subject of this.messageHandlers.keys())
      this.taking.push(
        client.subscribe(subject, { queue: this.service, callback: this.getMessageHandler(subject).bind(this) }),
      );
  }

  override handleMessage(...[subject, message]: Parameters<ServerNats['handleMessage']>): Promise<unknown> {
    const done = this.answering(subject.split('.').at(-1)!);
    const work = super.handleMessage(subject, message).finally(() => {
      done();
      this.underWay.delete(work);
    });
    this.underWay.add(work);
    return work;
  }

  override async close(): Promise<void> {
    await Promise.all(this.taking.map((one) => one.drain().catch(() => undefined)));
    await Promise.allSettled(this.underWay);
    // Nest sends an answer one tick after it has been made; closing flushes.
    await new Promise((resolve) => setImmediate(resolve));
    await super.close();
  }
}
