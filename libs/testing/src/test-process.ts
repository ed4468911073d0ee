import { generateKeyPairSync } from 'node:crypto';
import type { ServiceName } from '@hearback/contracts';
import { openProcess, readSettings, type Process } from '@hearback/messaging';
import { watchTenancy } from '@hearback/store';
import { TestBroker } from './test-broker.js';
import { TestClock } from './test-clock.js';
import { newDatabase } from './test-servers.js';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const base64 = (key: Buffer) => key.toString('base64');

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
  const { user, password } = bus.server.credentials(service);
  const settings = readSettings({
    HEARBACK_PROFILE: 'demo',
    MONGODB_URI: newDatabase(service),
    NATS_URL: bus.server.url,
    NATS_USER: user,
    NATS_PASSWORD: password,
    HEARBACK_CONTEXT_PUBLIC_KEY: base64(publicKey.export({ format: 'der', type: 'spki' })),
    HEARBACK_CONTEXT_PRIVATE_KEY: base64(privateKey.export({ format: 'der', type: 'pkcs8' })),
    HEARBACK_LINK_KEY: 'a link key for tests, longer than thirty-two letters',
    HEARBACK_MASTER_KEY: base64(Buffer.alloc(32, 'master')),
    HEARBACK_DRIVER_PROBE: 'on',
  });
  const open = await openProcess(service, settings, clock);
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
      if (!broker) await bus.stop();
      if (violations.length) throw new Error(`commands without a tenant:\n${violations.join('\n')}`);
    },
  };
}
