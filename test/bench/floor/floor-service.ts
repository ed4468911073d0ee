import { randomUUID } from 'node:crypto';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import mongoose from 'mongoose';

// The least that a filing can be: one document with its outbox, published and cleared. No checks, no rules, no consumers.
const { MONGODB_URI, NATS_URL, NATS_USER, NATS_PASSWORD } = process.env;
const mongo = await mongoose
  .createConnection(MONGODB_URI!, { writeConcern: { w: 'majority', journal: true } })
  .asPromise();
const nats = await connect({
  servers: NATS_URL!,
  user: NATS_USER!,
  pass: NATS_PASSWORD!,
  inboxPrefix: '_INBOX.intake',
});
const manager = await jetstreamManager(nats, { checkAPI: false });
await manager.streams.add({ name: 'INTAKE', subjects: ['hb.event.intake.>'] });
const stream = jetstream(nats);

const Floor = mongo.model(
  'floor',
  new mongoose.Schema(
    { _id: String, tenantId: String, description: String, outbox: [mongoose.Schema.Types.Mixed] },
    { versionKey: false },
  ),
);
nats.subscribe('hb.rpc.intake.floor', {
  queue: 'intake',
  callback: (_error, message) => {
    void file(message.json<{ description: string }>().description).then((id) =>
      message.respond(JSON.stringify({ id })),
    );
  },
});

async function file(description: string): Promise<string> {
  const _id = randomUUID();
  const event = { name: 'filed', id: _id, description };
  await Floor.create({ _id, tenantId: 'floor', description, outbox: [event] });
  void stream
    .publish(`hb.event.intake.floor.${_id}`, JSON.stringify(event))
    .then(() => Floor.updateOne({ _id, tenantId: 'floor' }, { $set: { outbox: [] } }));
  return _id;
}
console.log('ready');
