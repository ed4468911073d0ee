import { expect, it } from '@jest/globals';
import { startNats, testServers } from '@hearback/testing';
import { connect } from '@nats-io/transport-node';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Streams } from './streams.js';

it('F5 a stream is made with as many replicas as are asked for: a server that is alone refuses three, and takes one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-nats-'));
  const server = await startNats({ dataDir: folder, binary: testServers().natsServer });
  const { user, password } = server.credentials('survey');
  const connection = await connect({ servers: server.url, user, pass: password, inboxPrefix: '_INBOX.survey' });
  try {
    await expect((await Streams.over(connection, 'survey', 3)).own()).rejects.toThrow(/replicas > 1 not supported/);
    expect(await (await Streams.over(connection, 'survey')).own()).toMatch(/^\d{4}-/);
  } finally {
    await connection.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
