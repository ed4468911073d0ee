import type { JsMsg } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';
import type { Connection } from 'mongoose';
import { SYSTEM_SCOPE } from '@hearback/store';
import { HEADER } from './headers.js';

/** Keeps a message that no try could settle, with the reason, for an operator to look at. */
export type Park = (message: JsMsg, reason: string) => Promise<void>;

export const parkIn =
  (connection: Connection): Park =>
  async (message, reason) => {
    const tenantId = message.subject.split('.').at(-1) ?? '';
    const headers = Object.fromEntries((message.headers?.keys() ?? []).map((key) => [key, message.headers!.get(key)]));
    const id = `${message.subject}/${headers[HEADER.id] ?? message.seq}`;
    await connection
      .collection<{ _id: string }>('parked')
      .updateOne(
        { _id: id },
        { $set: { tenantId, subject: message.subject, headers, body: message.string(), reason, at: new Date() } },
        { upsert: true, ...SYSTEM_SCOPE },
      );
  };

interface Parked {
  readonly _id: string;
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Tries parked messages again for which an operator has asked (`npm run ops -- parked again`), by a line in `parked_again`: what succeeds is
 * parked no longer, what fails stays with its newest reason. Answers how many were tried.
 */
export async function tryParkedAgain(
  connection: Connection,
  handle: (message: HeardMessage) => Promise<void>,
): Promise<number> {
  const [asked, parked] = ['parked_again', 'parked'].map((name) => connection.collection<Parked>(name));
  for (let tried = 0; ; tried++) {
    const next = await asked!.findOneAndDelete({ _id: { $gt: '' } }, SYSTEM_SCOPE);
    if (!next) return tried;
    const message = await parked!.findOne({ _id: next._id }, SYSTEM_SCOPE);
    if (!message) continue;
    try {
      await handle(heardMessage(message));
      await parked!.deleteOne({ _id: next._id }, SYSTEM_SCOPE);
    } catch (error) {
      const newest = { reason: reasonOf(error), at: new Date() };
      await parked!.updateOne({ _id: next._id }, { $set: newest }, SYSTEM_SCOPE);
    }
  }
}

/** What of a message handling it needs. */
export type HeardMessage = Pick<JsMsg, 'subject' | 'headers' | 'json'>;

function heardMessage({ subject, headers: kept, body }: Parked): HeardMessage {
  const all = headers();
  for (const [key, value] of Object.entries(kept)) all.set(key, value);
  return { subject, headers: all, json: <T>() => JSON.parse(body) as T };
}

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error);
