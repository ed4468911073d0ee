import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  findNatsServer,
  permissionsOf,
  processNames,
  startNats,
  type NatsServer,
  type Permissions,
  type ProcessName,
} from '@hearback/testing';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowed, people } from './attack.js';
import { expectForeignIdsUseless } from './foreign-ids.js';
import { tooMuch } from './nats-subjects.js';
import { operations } from './operations.js';
import { OF_A_COMPANY } from './recipes.js';
import { makeWorld, type World } from './world.js';

// What would make a guard useless, planted once to see that the guard notices.

/** For each user one permission too many, and what has to be noticed. */
const TOO_WIDE: Readonly<Record<ProcessName, { publish?: string; subscribe?: string; noticed: string }>> = {
  intake: { publish: 'hb.event.>', noticed: 'says hb.event.dispatch.case-closed.qinglan' },
  dispatch: { subscribe: 'hb.rpc.dispatch.*', noticed: 'hears hb.rpc.dispatch.*' },
  callback: { publish: 'hb.rpc.*.*', noticed: 'says hb.rpc.intake.get-cases' },
  survey: { subscribe: '_INBOX.>', noticed: 'hears _INBOX.gateway.>' },
  reporting: { publish: '$JS.API.STREAM.*.*', noticed: 'says $JS.API.STREAM.PURGE.INTAKE' },
  gateway: { publish: '$JS.API.CONSUMER.MSG.NEXT.*.*', noticed: 'says $JS.API.CONSUMER.MSG.NEXT.INTAKE.dispatch' },
};

function widened(user: ProcessName): Permissions {
  const { publish, subscribe, ...rest } = permissionsOf(user);
  const { publish: say = [], subscribe: hear = [] } = TOO_WIDE[user];
  return { ...rest, publish: { allow: publish.allow.concat(say) }, subscribe: { allow: subscribe.allow.concat(hear) } };
}

describe('F1 a NATS permission that is too wide', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hearback-planted-'));
  let server: NatsServer;
  beforeAll(async () => {
    server = await startNats({ dataDir, binary: await findNatsServer(() => undefined), permissions: widened });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it.each(processNames)('is noticed: %s', async (user) => {
    const { user: name, password: pass } = server.credentials(user);
    const connection = await connect({ servers: server.url, user: name, pass, inboxPrefix: `_INBOX.${user}` });
    try {
      expect(await tooMuch(connection, user)).toContain(TOO_WIDE[user].noticed);
    } finally {
      await connection.close();
    }
  });
});

describe('F1 whoever gets at what is another company’s', () => {
  let songhe: World;
  let qinglan: World;
  beforeAll(
    async () => void ([songhe, qinglan] = await Promise.all([makeWorld('songhe'), makeWorld('qinglan')])),
    60_000,
  );

  // As if the company were asked for nowhere: the attacker sees what the victim's own people see.
  it.each(['case', 'cases', 'workOrders', 'urgeCase', 'revealContact'])(
    'is noticed by the matrix: %s',
    async (name) => {
      const operation = operations.find((one) => one.name === name)!;
      const attacker = people('qinglan').find((one) => one.name.endsWith('qinglan') && allowed(operation, one))!;
      const trial = { attacker, own: songhe.ids, victim: qinglan, kinds: OF_A_COMPANY };
      await expect(expectForeignIdsUseless(operation, trial)).rejects.toThrow(/expect\(received\)/);
    },
  );
});
