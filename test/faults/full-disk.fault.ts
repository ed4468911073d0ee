import { Daemon, eventually, findMongod, freePort, listens, startPlatform, type Platform } from '@hearback/testing';
import { describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { Desk } from '../e2e/desk.js';
import { fileForLoop, persist, runLoops } from './loops.js';
import { expectWhole } from './recount.js';
import { metricsOf } from './replica.js';
import { SmallBroker } from './small-broker.js';
import { SmallDisk, smallDisksCanBeHad } from './small-disk.js';

const LOOPS = 32;
const MINUTES = 4 * 60_000;

const [onADisk, why] = smallDisksCanBeHad
  ? [describe, '']
  : [describe.skip, ' (skipped: this system lets nobody make a file system in user and mount namespaces of their own)'];

onADisk(`E1 F5 a disk under MongoDB that is full while loops run${why}`, () => {
  it(
    'is told of before; it ends mongod; nothing is taken until there is room, and nothing that was acknowledged is lost',
    async () => {
      const disk = await SmallDisk.make(1_024);
      const port = await freePort();
      const args = ['--port', String(port), '--dbpath', disk.folder, '--replSet', 'hearback', '--bind_ip', '127.0.0.1'];
      const more = ['--wiredTigerCacheSizeGB', '0.5', '--oplogSize', '128', '--nounixsocket', '--quiet'];
      const command = disk.command(await findMongod(() => undefined), [...args, ...more]);
      const mongod = new Daemon('mongod', { ...command, log: '/dev/null' }, () => listens(port));
      const ended: string[] = [];
      mongod.onDeath = (how) => void ended.push(how);
      await mongod.start();
      await initiate(port);
      const platform = await startPlatform({
        env: { MONGODB_URI: `mongodb://127.0.0.1:${port}/?replicaSet=hearback` },
      });
      try {
        const desk = new Desk('qinglan', platform);
        const propertyId = await persist(() => desk.property());
        let recovering: Promise<void> | undefined;
        const acknowledged = await runLoops(desk, LOOPS, (done) => {
          if (done === 5) recovering = recover();
        });
        await recovering;
        await expectWhole(platform, desk, acknowledged);

        async function recover(): Promise<void> {
          disk.fillLeaving(64);
          await eventually('it is told that the disk is almost full', async () => (await diskFull(platform)) > 0.9);
          disk.fill();
          await eventually('mongod has ended', () => ended.length);
          // The last loop files the same again: not taken now, and there once at the end.
          let answer: string | undefined;
          const asked = fileForLoop(desk, LOOPS - 1, propertyId).then(
            () => (answer = 'acknowledged'),
            (error: unknown) => (answer = String(error)),
          );
          await eventually('the gateway says that it cannot work', async () => {
            const { status } = await fetch(`${platform.gateway}/healthz`);
            return status === 503;
          });
          expect(answer).not.toBe('acknowledged');
          disk.makeRoom();
          await mongod.start();
          await asked;
        }
      } finally {
        await platform.stop();
        await mongod.stop();
        disk.remove();
      }
    },
    MINUTES,
  );
});

describe('E1 F5 a JetStream whose store is full while loops run', () => {
  it(
    'takes no event; what is filed is acknowledged all the same, and goes on once there is room',
    async () => {
      const broker = await SmallBroker.start(16);
      const platform = await startPlatform({ env: { NATS_URL: broker.url } });
      try {
        const desk = new Desk('qinglan', platform);
        let recovering: Promise<void> | undefined;
        const acknowledged = await runLoops(desk, LOOPS, (done) => {
          if (done === 5) recovering = recover();
        });
        await recovering;
        await expectWhole(platform, desk, acknowledged);

        async function recover(): Promise<void> {
          expect(await broker.fill()).toContain('insufficient resources');
          await fileForLoop(desk, LOOPS - 1);
          await eventually('the outbox tells how long it has waited', async () => (await outboxAge(platform)) > 3);
          await broker.makeRoom();
        }
      } finally {
        await platform.stop();
        await broker.stop();
      }
    },
    MINUTES,
  );
});

const told = async (platform: Platform, line: RegExp): Promise<number> =>
  Number(line.exec(await metricsOf(platform, 'intake'))?.[1]);
const outboxAge = (platform: Platform) =>
  told(platform, /^hearback_outbox_oldest_age_seconds\{.*aggregate="case".*\} (\S+)$/m);
const diskFull = (platform: Platform) =>
  told(platform, /^hearback_database_filesystem_utilization_ratio\{.*\} (\S+)$/m);

async function initiate(port: number): Promise<void> {
  const client = new mongoose.mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`);
  await client
    .db('admin')
    .command({ replSetInitiate: { _id: 'hearback', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } });
  await client.close();
}
