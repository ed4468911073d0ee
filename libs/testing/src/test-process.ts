import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServiceName } from '@hearback/contracts';
import { openProcess, readSettings, type Process } from '@hearback/messaging';
import { watchTenancy } from '@hearback/store';
import { TestBroker } from './test-broker.js';
import { TestClock } from './test-clock.js';
import { testKeys } from './test-context.js';
import { newDatabase } from './test-servers.js';

/** A process's connections under test: a database and a broker of its own, and a clock that the test moves. */
export interface TestProcess extends Process {
  readonly clock: TestClock;
  readonly broker: TestBroker;
}

/**
 * Opens what a service needs. `broker` is another process's, to let both talk; without it a new one is started, which ends with this
 * process. Closing drops the database and fails when a command went to it without a tenant.
 */
export async function openTestProcess(
  service: ServiceName,
  { broker, clock = new TestClock() }: { broker?: TestBroker; clock?: TestClock } = {},
): Promise<TestProcess> {
  const bus = broker ?? (await TestBroker.start());
  const open = await openProcess(service, readSettings(testEnvironment(service, bus)), clock);
  const violations: string[] = [];
  watchTenancy(open.keeping.connection, (what) => violations.push(what));
  return {
    ...open,
    clock,
    broker: bus,
    close: async () => {
      await open.keeping.relay.drain();
      await open.keeping.connection.dropDatabase();
      await open.close();
      if (open.settings.HEARBACK_ERASURES_FILE) rmSync(open.settings.HEARBACK_ERASURES_FILE, { force: true });
      if (!broker) await bus.stop();
      if (violations.length) throw new Error(`commands without a tenant:\n${violations.join('\n')}`);
    },
  };
}

/** The environment in which a process finds that broker and a database of its own. */
export function testEnvironment(service: ServiceName, { server }: TestBroker): Record<string, string> {
  const { user, password } = server.credentials(service);
  return {
    HEARBACK_PROFILE: 'demo',
    MONGODB_URI: newDatabase(service),
    NATS_URL: server.url,
    NATS_USER: user,
    NATS_PASSWORD: password,
    HEARBACK_CONTEXT_PUBLIC_KEY: testKeys.public,
    HEARBACK_CONTEXT_PRIVATE_KEY: testKeys.private,
    HEARBACK_LINK_KEY: 'a link key for tests that is longer than thirty-two letters',
    HEARBACK_MASTER_KEY: Buffer.alloc(32, 'master').toString('base64'),
    HEARBACK_ERASURES_FILE: join(tmpdir(), `hearback-it-erasures-${randomBytes(6).toString('hex')}.jsonl`),
    HEARBACK_DRIVER_PROBE: 'on',
  };
}
