import { describe, expect, it } from '@jest/globals';
import { openMongo, openNats } from './servers.js';

const quiet = () => undefined;

describe('servers that somebody else runs', () => {
  it.each([
    ['mongodb://db.example:27017', 'mongodb://db.example:27017/hearback_intake?'],
    ['mongodb://a:1,b:2/?replicaSet=x', 'mongodb://a:1,b:2/hearback_intake?replicaSet=x'],
    ['mongodb://u:p@a:1/', 'mongodb://u:p@a:1/hearback_intake?authSource=admin'],
    ['mongodb+srv://u:p@a/people?tls=true', 'mongodb+srv://u:p@a/hearback_intake?tls=true&authSource=people'],
  ])('%s: a process gets its own database there', async (given, own) => {
    expect((await openMongo('unused', quiet, given)).uri('intake')).toBe(own);
  });

  it('NATS_URL brings user and password along', async () => {
    const nats = await openNats('unused', quiet, 'nats://me:p%40ss@bus.example:4222');
    expect([nats.url, nats.credentials('intake')]).toEqual([
      'nats://bus.example:4222',
      { user: 'me', password: 'p@ss' },
    ]);
  });
});
