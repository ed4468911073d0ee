import type { JsMsg } from '@nats-io/jetstream';
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
