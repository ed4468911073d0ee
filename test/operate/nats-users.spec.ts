import { expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { natsUsers } from './nats-users.js';

const file = join(import.meta.dirname, '../../deploy/compose/nats/users.conf');

it('F5 the NATS users that operators configure are those that the tests run with, without the demo’s subjects', () => {
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, natsUsers());
  expect(readFileSync(file, 'utf8')).toBe(natsUsers());
  expect(natsUsers()).not.toContain('hb.dev');
});
