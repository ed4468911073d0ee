import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@hearback/testing';
import { findMongod, startMongod, type Mongod } from '@hearback/testing/servers';
import { Databases } from '../database.js';
import { rotateKeys } from './rotate-keys.js';
import { SecretsFolder } from './secrets-folder.js';

const MAKE = join(import.meta.dirname, '../../../compose/make-secrets.sh');
const folder = mkdtempSync(join(tmpdir(), 'hearback-rotate-'));
let mongod: Mongod;
let databases: Databases;
let next = 0;
let secrets: string;
let said: string[];

beforeAll(async () => {
  mongod = await startMongod({ dataDir: join(folder, 'mongodb'), binary: await findMongod(() => undefined) });
  databases = await Databases.open({ MONGODB_URI: mongod.uri('root') });
});
beforeEach(() => {
  secrets = join(folder, `secrets-${next++}`);
  execFileSync('sh', [MAKE, secrets], { stdio: 'ignore' });
  said = [];
});
afterAll(async () => {
  await databases.close();
  await mongod.stop();
  rmSync(folder, { recursive: true, force: true });
});

const step = (what: string, { atOnce = false, dryRun = false, of = secrets as string | undefined } = {}) =>
  rotateKeys(what, { secrets: of, atOnce, dryRun, databases: async () => databases }, (line) => void said.push(line));
const value = (file: string, name: string) => SecretsFolder.open(secrets).value(file, name);
const linkKeys = () => value('gateway.env', 'HEARBACK_LINK_KEY').split(',');

describe('F5 a change of keys', () => {
  it('is taken step by step, each of which says what has to be done before the next', async () => {
    const [old] = linkKeys();
    await step('link');
    expect(linkKeys()).toEqual([old, expect.any(String)]);
    expect(said.join('\n')).toMatch(/link, step 1 of 3[^]*now bring gateway\.env[^]*say it again for step 2/);
    const added = linkKeys()[1];
    await step('link');
    expect([linkKeys(), value('intake.env', 'HEARBACK_LINK_KEY')]).toEqual([[added, old], `${added},${old}`]);
  });

  it('keeps what links without a login need until they are over, or at once when it has leaked', async () => {
    for (let i = 0; i < 2; i++) await step('link');
    await expect(step('link')).rejects.toThrow(/are open until .*--at-once/);
    expect(linkKeys()).toHaveLength(2);
    await step('link', { atOnce: true });
    expect(linkKeys()).toHaveLength(1);
  });

  it('shows the next step in a dry run, and takes none', async () => {
    const before = linkKeys();
    await step('link', { dryRun: true });
    expect([linkKeys(), said]).toEqual([before, [expect.stringContaining('a dry run of link, step 1 of 3')]]);
  });

  it('leaves files with the rights that they had', async () => {
    const rights = () => statSync(join(secrets, 'master-keys.json')).mode & 0o777;
    const before = rights();
    await step('master');
    expect([rights(), before]).toEqual([0o400, 0o400]);
  });

  it.each<[string, string | undefined, string]>([
    ['nothing', undefined, 'rotate-keys knows context, link, nats, master, companies'],
    ['nats', undefined, '--secrets FOLDER'],
    ['nats', tmpdir(), 'is not a folder of make-secrets.sh'],
  ])('of %s in %s is refused', async (what, of, why) => {
    await expect(
      rotateKeys(
        what,
        { secrets: of, atOnce: false, dryRun: false, databases: async () => databases },
        () => undefined,
      ),
    ).rejects.toThrow(why);
  });

  it('F9 of the companies is ordered from intake, and waited for', async () => {
    const orders = databases.collection('intake', 'key-orders');
    let done = false;
    const waiting = step('companies', { of: undefined }).then(() => (done = true));
    await eventually('it is ordered', () => orders.findOne({ _id: 'companies' }));
    expect(done).toBe(false);
    // What intake does once it has changed them.
    await orders.deleteOne({ _id: 'companies' });
    await waiting;
    expect(said.at(-1)).toContain('the keys of before are gone');
  });

  it('F9 takes no master key out under which a company still is', async () => {
    const companies = databases.collection('intake', 'company');
    await companies.insertOne({ _id: 'qinglan', wrappedKey: 'old.x' });
    for (let i = 0; i < 2; i++) await step('master');
    const file = SecretsFolder.open(secrets);
    file.setProgress('master', { taken: 3, at: new Date().toISOString() });
    const { keys } = file.json<{ keys: object }>('master-keys.json');
    await expect(step('master')).rejects.toThrow('1 companies are under another master key');
    expect(file.json('master-keys.json')).toMatchObject({ keys });
  });
});
