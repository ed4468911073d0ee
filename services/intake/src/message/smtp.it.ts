import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ContactView } from '@hearback/contracts';
import { WakeSweeper } from '@hearback/store';
import { contextOf, freePort, openTestProcess, type TestProcess } from '@hearback/testing';
import { Logger } from '@nestjs/common';
import { SMTPServer } from 'smtp-server';
import { registered } from '../case/case.examples.js';
import { CaseStore } from '../case/case.store.js';
import { Companies } from '../company/companies.js';
import { Links } from '../company/links.js';
import { masterKeyOf } from '../company/master-key.js';
import { Persons } from '../person/persons.js';
import { Channels } from './channel/channels.js';
import { MessageStore } from './message.store.js';
import { Postman } from './send/postman.js';
import { Writer } from './send/writer.js';
import { Messenger } from './tell/messenger.js';

const context = contextOf('qinglan');
let process_: TestProcess;
let cases: CaseStore;
let messages: MessageStore;
let persons: Persons;
let channels: Channels;
let messenger: Messenger;
let sweeper: WakeSweeper;
let port: number;
let server: SMTPServer | undefined;
let mails: string[];
let count = 0;

/** A mail server that refuses `refused@…` for good and puts `busy@…` off. */
const listen = () =>
  new Promise<void>((done) => {
    server = new SMTPServer({
      authOptional: true,
      // Does not wait for the connections that the pool keeps open.
      closeTimeout: 1,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, answer) => {
        const code = address.startsWith('refused@') ? 550 : address.startsWith('busy@') ? 450 : undefined;
        answer(code ? Object.assign(new Error(`<${address}>: not here`), { responseCode: code }) : undefined);
      },
      onData: (stream, _session, answer) => void text(stream).then((mail) => (mails.push(mail), answer())),
    });
    server.listen(port, '127.0.0.1', done);
  });
const stop = () => new Promise<void>((done) => (server ? server.close(() => done()) : done()));

/** A case by mail, of which the customer is now told. */
async function told(contact: ContactView): Promise<string> {
  const id = `case-${(count += 1)}`;
  const { id: complainantId } = await persons.meet(context, id, contact, process_.clock.instant);
  const about = { id, complainantId, feedbackBy: 'EMAIL', reachableBy: ['EMAIL'] } as const;
  const made = await cases.create(context, id, () => [registered(about)]);
  if (!('ok' in made)) throw new Error('not made');
  await messenger.tell(context, made.ok.state);
  return id;
}
const deliveryOf = async (caseId: string) =>
  (await messages.query(context, { 'state.caseId': caseId }, { limit: 1 }))[0]?.state.delivery;

beforeAll(async () => {
  Logger.overrideLogger(['error']);
  process_ = await openTestProcess('intake');
  port = await freePort();
  const settings = {
    ...process_.settings,
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    SMTP_FROM: 'service@qinglan.example',
  };
  const { keeping, clock } = process_;
  const companies = new Companies(keeping, masterKeyOf(settings));
  cases = new CaseStore(keeping);
  persons = new Persons(keeping, companies);
  channels = new Channels(settings);
  const writer = new Writer(cases, companies, new Links(companies, settings));
  messages = new MessageStore(keeping, new Postman(cases, persons, channels, writer, clock));
  messenger = new Messenger(messages, channels);
  sweeper = new WakeSweeper([messages], (error) => {
    throw error;
  });
  await keeping.prepare();
  await companies.save(context, { code: 'QL', name: '青岚物业' });
}, 60_000);
afterAll(async () => {
  channels.onModuleDestroy();
  await process_.close();
});
beforeEach(() => {
  mails = [];
});
afterEach(stop);

describe('mail to customers', () => {
  it('goes out once, with who writes, what and where to look', async () => {
    await listen();
    const id = await told({ name: '王芳', email: 'wang@example.com' });
    await sweeper.sweep();
    await sweeper.sweep();
    expect(await deliveryOf(id)).toEqual({ status: 'SENT', at: process_.clock.instant });
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatch(/^To: wang@example\.com\r$/m);
    expect(mails[0]).toMatch(/^From: service@qinglan\.example\r$/m);
    const [, body] = mails[0]!.split('\r\n\r\n');
    expect(Buffer.from(body!, 'base64').toString()).toContain('【青岚物业】您的投诉已受理，编号QL-20261118-0001');
  });

  it('waits for a server that is down, and is tried later and later', async () => {
    const id = await told({ email: 'wang@example.com' });
    await sweeper.sweep();
    expect(await deliveryOf(id)).toMatchObject({ status: 'WAITING', tries: 1 });
    await listen();
    await sweeper.sweep();
    expect(mails).toEqual([]);
    process_.clock.advance({ minutes: 1 });
    await sweeper.sweep();
    expect(await deliveryOf(id)).toMatchObject({ status: 'SENT' });
    expect(mails).toHaveLength(1);
  });

  it('is tried again where the server puts it off', async () => {
    await listen();
    const id = await told({ email: 'busy@example.com' });
    await sweeper.sweep();
    expect(await deliveryOf(id)).toMatchObject({ status: 'WAITING', tries: 1 });
  });

  it('to an address that is refused is parked, where staff see it', async () => {
    await listen();
    const id = await told({ email: 'refused@example.com' });
    await sweeper.sweep();
    expect(await deliveryOf(id)).toMatchObject({ status: 'PARKED', why: expect.stringContaining('550') });
    const entries = await cases.timeline(context, id);
    // Servers say the address back.
    expect(JSON.stringify([entries, await deliveryOf(id)])).not.toContain('refused@');
    expect(entries.map(({ event }) => event.type)).toEqual(['case-registered', 'message-undelivered']);
    process_.clock.advance({ days: 3 });
    await sweeper.sweep();
    expect(await cases.timeline(context, id)).toHaveLength(2);
  });

  it('is given up after two days in vain, where staff see it', async () => {
    const id = await told({ email: 'wang@example.com' });
    for (let i = 0; i < 8; i++) {
      await sweeper.sweep();
      process_.clock.advance({ days: 1 });
    }
    expect(await deliveryOf(id)).toMatchObject({ status: 'PARKED' });
    expect(await cases.timeline(context, id)).toHaveLength(2);
  });
});
