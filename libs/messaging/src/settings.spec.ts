import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.js';

const good = {
  MONGODB_URI: 'mongodb://intake:secret@db.example/hearback_intake',
  NATS_URL: 'nats://bus.example:4222',
  NATS_USER: 'intake',
  NATS_PASSWORD: 'long enough',
  HEARBACK_CONTEXT_PUBLIC_KEY: 'key',
  HEARBACK_LINK_KEY: 'x'.repeat(32),
  HEARBACK_PUBLIC_URL: 'https://hearback.example',
};

describe('settings', () => {
  it('are production’s unless said otherwise', () => {
    expect(readSettings(good)).toMatchObject({ HEARBACK_PROFILE: 'production', HEARBACK_HEALTH_PORT: 0 });
  });

  it.each(['mongodb://u:p@a:27017,b:27017/x?replicaSet=r', 'mongodb+srv://u:p@cluster.example/x'])('take %s', (uri) => {
    expect(readSettings({ ...good, MONGODB_URI: uri }).MONGODB_URI).toBe(uri);
  });

  it('that are missing or wrong are all named in one sentence', () => {
    const { NATS_USER: _user, ...rest } = good;
    expect(() => readSettings({ ...rest, HEARBACK_LINK_KEY: 'short', MONGODB_URI: 'http://db' })).toThrow(
      /^settings: MONGODB_URI [^;]+; NATS_USER [^;]+; HEARBACK_LINK_KEY [^;]+$/,
    );
  });

  it.each([
    ['HEARBACK_CLOCK_FILE', '/tmp/clock'],
    ['HEARBACK_MASTER_KEY', Buffer.alloc(32).toString('base64')],
    ['HEARBACK_VAULT_ADDR', 'http://vault.example:8200'],
    ['HEARBACK_PUBLIC_URL', 'http://hearback.example'],
    ['MONGODB_URI', 'mongodb://db.example/hearback_intake'],
  ])('production refuses %s=%s, the demo takes it', (name, unsafe) => {
    expect(() => readSettings({ ...good, [name]: unsafe })).toThrow(`settings: ${name} unsafe in production`);
    expect(readSettings({ ...good, [name]: unsafe, HEARBACK_PROFILE: 'demo' })).toBeDefined();
  });
});
