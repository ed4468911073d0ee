import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, open, seal } from '../personal-data.js';
import { envMasterKey } from './env-master-key.js';
import { FileMasterKey } from './file-master-key.js';
import type { MasterKey } from './master-key.js';
import { VaultMasterKey } from './vault-master-key.js';

const folder = mkdtempSync(path.join(tmpdir(), 'hearback-keys-'));
const keyFile = path.join(folder, 'keys.json');
const tokenFile = path.join(folder, 'token');
const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const write = (content: object | string) =>
  writeFileSync(keyFile, typeof content === 'string' ? content : JSON.stringify(content));
const companyKey = newKey();

/** Of Vault's transit engine what its API documentation says of encrypt, decrypt, rewrap and of errors. No real Vault is behind it. */
class TransitStub {
  versions = [newKey()];
  sealed = false;
  readonly asked: { path: string; headers: Record<string, unknown> }[] = [];
  private readonly server: Server = createServer((request, response) => {
    this.asked.push({ path: request.url!, headers: request.headers });
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
    void json(request).then((body) => {
      if (this.sealed) return answer(503, { errors: ['Vault is sealed'] });
      if (request.headers['x-vault-token'] !== 's.token') return answer(403, { errors: ['permission denied'] });
      const [, operation] = /^\/v1\/transit\/(\w+)\/hearback$/.exec(request.url!) ?? [];
      const { plaintext, ciphertext } = body as { plaintext?: string; ciphertext?: string };
      if (operation === 'encrypt') return answer(200, { data: { ciphertext: this.wrap(plaintext!), key_version: 1 } });
      const plain = this.unwrap(ciphertext ?? '');
      if (!plain) return answer(400, { errors: ['invalid ciphertext: no prefix'] });
      if (operation === 'decrypt') return answer(200, { data: { plaintext: plain } });
      if (operation === 'rewrap') return answer(200, { data: { ciphertext: this.wrap(plain) } });
      return answer(404, { errors: [] });
    });
  });

  start = () => new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
  stop = () => new Promise<void>((done) => (this.server.closeAllConnections(), this.server.close(() => done())));
  get address() {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  private wrap = (plain: string) =>
    `vault:v${this.versions.length}:${seal(this.versions.at(-1)!, Buffer.from(plain), 'vault')}`;
  private unwrap(text: string): string | undefined {
    const [, version, sealed] = /^vault:v(\d+):(.+)$/.exec(text) ?? [];
    const with_ = this.versions[Number(version) - 1];
    try {
      return with_ && open(with_, sealed!, 'vault').toString();
    } catch {
      return undefined;
    }
  }
}

const transit = new TransitStub();
const vault = (more = {}) =>
  new VaultMasterKey({ address: transit.address, mount: 'transit', key: 'hearback', tokenFile, ...more });

beforeAll(async () => {
  write({ current: 'one', keys: { one: key(1) } });
  writeFileSync(tokenFile, 's.token\n');
  await transit.start();
});
afterAll(async () => {
  await transit.stop();
  rmSync(folder, { recursive: true });
});

describe.each<[string, () => MasterKey]>([
  ['in the environment', () => envMasterKey(key(1))],
  ['in a file', () => new FileMasterKey(keyFile)],
  ['in Vault’s transit engine', vault],
])('a master key %s', (_, make) => {
  it('unwraps what it wrapped, also after a restart', async () => {
    expect(await make().unwrap(await make().wrap(companyKey))).toEqual(companyKey);
  });

  it('shows nothing of the key, and names what wrapped it', async () => {
    const wrapped = await make().wrap(companyKey);
    expect(wrapped).toMatch(/^(env\.|one\.|vault:v1:)[\w-]+$/);
    expect(wrapped).not.toContain(companyKey.toString('base64url').slice(0, 20));
  });

  it('leaves a text as it is that is under the newest key', async () => {
    const wrapped = await make().wrap(companyKey);
    expect(await make().rewrap(wrapped)).toBe(wrapped);
  });

  it.each(['', 'nonsense', 'other.nonsense', 'vault:v9:nonsense', `env.${seal(newKey(), companyKey, 'company-key')}`])(
    'does not unwrap %j',
    async (text) => {
      await expect(make().unwrap(text)).rejects.toThrow();
      await expect(make().rewrap(text)).rejects.toThrow();
    },
  );

  it('does not unwrap a text that was changed', async () => {
    const wrapped = await make().wrap(companyKey);
    const changed = wrapped.slice(0, -3) + (wrapped.endsWith('AAA') ? 'BBB' : 'AAA');
    await expect(make().unwrap(changed)).rejects.toThrow();
  });
});

describe('the key in the environment', () => {
  it.each(['', 'short', Buffer.alloc(33).toString('base64')])('%j is refused', (given) => {
    expect(() => envMasterKey(given)).toThrow(/32 bytes/);
  });

  it('unwraps what was wrapped before keys had names', async () => {
    const text = seal(Buffer.alloc(32, 1), companyKey, 'company-key');
    expect(await envMasterKey(key(1)).unwrap(text)).toEqual(companyKey);
  });
});

describe('the keys in a file', () => {
  it('are changed without a restart: the new one wraps, the old one still unwraps, until nothing is under it', async () => {
    write({ current: 'one', keys: { one: key(1) } });
    const master = new FileMasterKey(keyFile);
    const old = await master.wrap(companyKey);
    write({ current: 'two', keys: { one: key(1), two: key(2) } });
    expect(await master.unwrap(old)).toEqual(companyKey);
    const moved = await master.rewrap(old);
    expect(moved).toMatch(/^two\./);
    write({ current: 'two', keys: { two: key(2) } });
    expect(await master.unwrap(moved)).toEqual(companyKey);
    await expect(master.unwrap(old)).rejects.toThrow('wrapped under master key one, which is not in');
  });

  it('take over from the environment under its name', async () => {
    const text = await envMasterKey(key(1)).wrap(companyKey);
    write({ current: 'two', keys: { env: key(1), two: key(2) } });
    expect(await new FileMasterKey(keyFile).rewrap(text)).toMatch(/^two\./);
  });

  it.each([
    ['no JSON', 'is no JSON'],
    [{ keys: {} }, 'current'],
    [{ current: 'two', keys: { one: key(1) } }, 'current names two, which is not in keys'],
    [{ current: 'one', keys: { one: 'short' } }, 'key one must be 32 bytes'],
    [{ current: 'a.b', keys: { 'a.b': key(1) } }, 'keys'],
  ])('%j is refused, and what was read before goes on', async (content, why) => {
    write({ current: 'one', keys: { one: key(1) } });
    const complaints: string[] = [];
    const master = new FileMasterKey(keyFile, (problem) => complaints.push(problem));
    const wrapped = await master.wrap(companyKey);
    write(content);
    await expect(new FileMasterKey(keyFile).wrap(companyKey)).rejects.toThrow(why);
    expect(await master.unwrap(wrapped)).toEqual(companyKey);
    expect(complaints.join()).toContain(why);
    expect(complaints.join()).not.toContain(key(1));
  });
});

describe('the key in Vault', () => {
  it('is moved to a new version by rewrapping, where the key itself does not pass', async () => {
    const old = await vault().wrap(companyKey);
    transit.versions.push(newKey());
    const asked = transit.asked.length;
    const moved = await vault().rewrap(old);
    expect(transit.asked.slice(asked).map((one) => one.path)).toEqual(['/v1/transit/rewrap/hearback']);
    expect([old, moved]).toEqual([expect.stringMatching(/^vault:v1:/), expect.stringMatching(/^vault:v2:/)]);
    expect(await vault().unwrap(moved)).toEqual(companyKey);
  });

  it('is asked with the token that its agent keeps, renewed ones too, and the namespace', async () => {
    await vault({ namespace: 'hearback/prod' }).wrap(companyKey);
    expect(transit.asked.at(-1)!.headers).toMatchObject({
      'x-vault-token': 's.token',
      'x-vault-namespace': 'hearback/prod',
    });
    const master = vault();
    writeFileSync(tokenFile, 's.expired');
    await expect(master.wrap(companyKey)).rejects.toThrow(
      'Vault refuses encrypt with transit/hearback: 403 permission denied',
    );
    writeFileSync(tokenFile, 's.token');
    expect(await master.unwrap(await master.wrap(companyKey))).toEqual(companyKey);
  });

  it('that is sealed, away, or mounted elsewhere is told as that', async () => {
    transit.sealed = true;
    await expect(vault().wrap(companyKey)).rejects.toThrow('503 Vault is sealed');
    transit.sealed = false;
    await expect(vault({ mount: 'elsewhere' }).wrap(companyKey)).rejects.toThrow(
      'Vault refuses encrypt with elsewhere',
    );
    await expect(vault({ address: 'http://127.0.0.1:1' }).wrap(companyKey)).rejects.toThrow('Vault cannot be reached');
    await expect(vault({ tokenFile: path.join(folder, 'none') }).wrap(companyKey)).rejects.toThrow('no token of Vault');
  });
});
