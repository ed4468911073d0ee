import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, TestBroker, testEnvironment } from '@hearback/testing';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { natsOptions } from './process.js';
import { readSettings } from './settings.js';

let broker: TestBroker;
const open: NatsConnection[] = [];
const RIGHT = () => broker.server.credentials('dispatch').password;

beforeAll(async () => void (broker = await TestBroker.start()));
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
  await broker.stop();
});

async function connectWith(passwords: string): Promise<NatsConnection> {
  const settings = readSettings({ ...testEnvironment('dispatch', broker), NATS_PASSWORD: passwords });
  const connection = await connect(natsOptions('dispatch', settings));
  open.push(connection);
  return connection;
}

describe('F5 while its password is changed a process has two', () => {
  it.each(['first', 'second'])('and is let in by NATS that knows the %s', async (which) => {
    const both = [RIGHT(), 'another password'];
    const connection = await connectWith((which === 'first' ? both : both.reverse()).join());
    await connection.flush();
  });

  it('and comes back whenever NATS does, whichever it offers first', async () => {
    const connection = await connectWith(`${RIGHT()},another password`);
    for (let time = 0; time < 3; time++) {
      await broker.server.stop();
      await broker.server.start();
      await eventually('it is back', () =>
        connection.flush().then(
          () => true,
          () => false,
        ),
      );
    }
    expect(connection.isClosed()).toBe(false);
  });

  it('but with one that is wrong it is not let in', async () => {
    await expect(connectWith('another password')).rejects.toThrow(/authoriz/i);
  });
});

it.each([
  ['an address that says tls', (tls: string) => tls],
  ['a server beside such an address', (tls: string, clear: string) => `${clear},${tls}`],
])('F5 %s is not spoken to in clear', async (_, addresses) => {
  const { url } = broker.server;
  const NATS_URL = addresses(url.replace('nats://', 'tls://'), url);
  const settings = readSettings({ ...testEnvironment('dispatch', broker), NATS_URL });
  const connecting = connect({ ...natsOptions('dispatch', settings), waitOnFirstConnect: false });
  await expect(connecting.then((one) => void open.push(one))).rejects.toThrow(/tls/i);
});
