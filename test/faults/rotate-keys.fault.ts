import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { listProperties } from '@hearback/contracts';
import { ContextSigner, ServiceClient } from '@hearback/messaging';
import { FileMasterKey, tenantIdFrom } from '@hearback/tenancy';
import { eventually, startPlatform, type Platform } from '@hearback/testing';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { Balanced } from './balanced.js';
import { lookInto } from './breaking.js';
import { Replica } from './replica.js';
import { Secrets } from './secrets.js';

const run = promisify(execFile);
const OPS = path.resolve(import.meta.dirname, '../../deploy/ops/dist/ops.js');
const ASKED = ['intake', 'gateway'] as const;
const EVERY = ['dispatch', 'callback', 'survey', 'reporting', ...ASKED] as const;
const MINUTES = 6 * 60_000;

let platform: Platform;
let replicas: Replica[] = [];
beforeAll(async () => void (platform = await startPlatform()), MINUTES);
afterAll(async () => {
  await Promise.all(replicas.map((one) => one.end('SIGKILL')));
  await platform.stop();
}, MINUTES);

describe('F5 F9 keys are changed while people work', () => {
  it(
    'no request is refused, old links open until the last step, contacts are readable, and the old keys open nothing',
    async () => {
      const secrets = new Secrets(platform);
      const balanced = new Balanced(platform);
      const desk = new Desk('qinglan', balanced);
      const ops = async (what: string, ...more: string[]) =>
        (
          await run(process.execPath, [OPS, 'rotate-keys', what, '--secrets', secrets.folder, ...more], {
            env: { ...process.env, HEARBACK_HOME: platform.home },
          })
        ).stdout;
      // Two replicas of those that are asked all the time; Kubernetes would replace one after another, here it is one of each two at once.
      const start = () => Promise.all(ASKED.map((name) => Replica.start(platform, name)));
      const roll = async (names: readonly string[] = EVERY) => {
        secrets.bring();
        const pids = platform.endpoints().pids;
        for (const name of names) process.kill(pids[name]!, 'SIGTERM');
        for (const name of names)
          await eventually(`${name} is there again`, () => platform.endpoints().pids[name] !== pids[name], 60);
        const [before, next] = [replicas, await start()];
        replicas = [...before, ...next];
        balanced.add(next.at(-1)!);
        await Promise.all(before.map((one) => one.end('SIGTERM')));
        replicas = next;
      };
      secrets.bring();
      replicas = await start();
      balanced.add(replicas.at(-1)!);

      const before = await desk.file({
        description: '换钥匙之前',
        complainant: { name: '周密', phone: '13900007777' },
      });
      const { properties } = await balanced.ask<{ properties: { edges: { node: { submitLink: string } }[] } }>(
        desk.who('agent'),
        '{ properties(first: 1) { edges { node { submitLink } } } }',
      );
      const link = properties.edges[0]!.node.submitLink.split('/').at(-1)!;
      const opens = (one: string) =>
        balanced.graphql(undefined, 'query($l: String!) { submitForm(link: $l) { property } }', { l: one });
      const old = {
        master: path.join(platform.home, 'master-keys-before.json'),
        password: secrets.value('intake.env', 'NATS_PASSWORD'),
        signing: secrets.value('gateway.env', 'HEARBACK_CONTEXT_PRIVATE_KEY'),
      };
      cpSync(secrets.masterKeys, old.master);

      // Nobody tries again: whatever fails, fails the test.
      let working = true;
      const filed: string[] = [];
      const clerk = async (n: number) => {
        for (let i = 0; working; i++) {
          const complainant = { name: '周密', phone: `1390000${String(n * 1000 + i).padStart(4, '0')}` };
          const { case: one, trackingCode } = await desk.file({ complainant }, `rotate-${n}-${i}`);
          filed.push(one.id);
          await balanced.ask(undefined, 'query($c: String!) { trackCase(trackingCode: $c) { description } }', {
            c: trackingCode,
          });
          expect((await opens(link)).errors).toBeUndefined();
        }
      };
      const clerks = Promise.all([0, 1].map(clerk)).finally(() => (working = false));
      const change = async () => {
        for (const what of ['context', 'link', 'nats', 'master']) await ops(what);
        await roll();
        for (const what of ['context', 'link', 'nats', 'master']) await ops(what);
        secrets.bringToNats();
        await roll();
        for (const what of ['master', 'master', 'context', 'nats']) await ops(what);
        await expect(ops('link')).rejects.toThrow('are open until');
      };
      await change().finally(() => (working = false));
      await clerks;
      expect((await opens(link)).errors).toBeUndefined();
      await ops('link', '--at-once');
      await roll(ASKED);

      expect(filed.length).toBeGreaterThan(10);
      expect((await opens(link)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      const tracked = 'query($c: String!) { trackCase(trackingCode: $c) { description } }';
      expect(await balanced.ask(undefined, tracked, { c: before.trackingCode })).toMatchObject({
        trackCase: { description: '换钥匙之前' },
      });
      const revealed = await desk.must('agent', 'revealContact', { caseId: before.case.id, reason: '回访' });
      expect(revealed).toMatchObject({ name: '周密', phone: '13900007777' });

      const intake = await lookInto(platform, 'intake');
      const companies = await intake.collection('company').find({}).toArray();
      const theirs = companies.map((one) => one['wrappedKey'] as string);
      await intake.close();
      expect(theirs).toHaveLength(2);
      for (const wrapped of theirs) {
        await expect(new FileMasterKey(old.master).unwrap(wrapped)).rejects.toThrow('which is not in');
        await expect(new FileMasterKey(secrets.masterKeys).unwrap(wrapped)).resolves.toHaveLength(32);
      }
      const servers = platform.endpoints().nats;
      await expect(connect({ servers, user: 'intake', pass: old.password })).rejects.toThrow(/authoriz/i);
      const pass = secrets.value('gateway.env', 'NATS_PASSWORD');
      const nats = await connect({ servers, user: 'gateway', pass, inboxPrefix: '_INBOX.gateway' });
      const tenantId = tenantIdFrom('token', 'qinglan');
      const contextToken = await new ContextSigner(old.signing).sign({
        ...{ tenantId, actor: { kind: 'person', id: 'x' }, roles: ['manager'], properties: 'all' },
      } as never);
      const asked = await new ServiceClient(nats).ask(
        listProperties,
        { contextToken, correlationId: 'x' },
        { first: 1 },
      );
      expect(asked).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
      await nats.close();
      balanced.close();
    },
    MINUTES,
  );
});
