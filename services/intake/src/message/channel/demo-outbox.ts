import type { Channel, Sending } from './channel.js';

/** The demo sends nothing: what would have been sent is kept with the message itself and read at /dev/outbox. */
export class DemoOutbox implements Channel {
  send(): Promise<Sending> {
    return Promise.resolve({ outcome: 'SENT' });
  }
}
