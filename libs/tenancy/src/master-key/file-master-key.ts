import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { keyBytes, unwrapUnder, wrappedUnder, wrapUnder } from './env-master-key.js';
import { MasterKeyError, type MasterKey } from './master-key.js';

/** `{"current": "2026-11", "keys": {"2026-05": "<32 bytes in base64>", "2026-11": "…"}}`. Names hold no dot. */
const KeyFile = z.object({ current: z.string(), keys: z.record(z.string().regex(/^[\w-]{1,40}$/), z.string()) });

interface Keys {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
}

/**
 * Keys in a file, as a mounted secret: several by name, of which the current one wraps. The file is read again when it has changed, so
 * a key is added, made current and at last taken out without a restart. What a bad file says is refused, and the keys of before are used.
 */
export class FileMasterKey implements MasterKey {
  private known: Keys | undefined;
  private readAt = '';

  constructor(
    private readonly file: string,
    private readonly complain: (problem: string) => void = () => undefined,
  ) {}

  async wrap(plain: Buffer): Promise<string> {
    const { current, keys } = await this.read();
    return wrapUnder(current, keys.get(current)!, plain);
  }

  async unwrap(wrapped: string): Promise<Buffer> {
    const { keys } = await this.read();
    const id = wrappedUnder(wrapped);
    const key = keys.get(id);
    if (!key) throw new MasterKeyError(`a company key is wrapped under master key ${id}, which is not in ${this.file}`);
    return unwrapUnder(id, key, wrapped);
  }

  async rewrap(wrapped: string): Promise<string> {
    const plain = await this.unwrap(wrapped);
    const { current } = await this.read();
    return wrappedUnder(wrapped) === current ? wrapped : this.wrap(plain);
  }

  private async read(): Promise<Keys> {
    try {
      const { mtimeMs, size, ino } = await stat(this.file);
      const version = `${mtimeMs}/${size}/${ino}`;
      if (version !== this.readAt || !this.known) this.known = keysIn(await readFile(this.file, 'utf8'), this.file);
      this.readAt = version;
    } catch (error) {
      const problem = error instanceof MasterKeyError ? error.message : `${this.file} cannot be read`;
      if (!this.known) throw new MasterKeyError(problem);
      this.complain(`${problem}; the master keys read before are used`);
    }
    return this.known;
  }
}

function keysIn(content: string, file: string): Keys {
  let read;
  try {
    read = KeyFile.safeParse(JSON.parse(content));
  } catch {
    throw new MasterKeyError(`${file} is no JSON`);
  }
  if (!read.success)
    throw new MasterKeyError(
      `${file}: ${read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)[0]}`,
    );
  const { current, keys } = read.data;
  if (!Object.hasOwn(keys, current))
    throw new MasterKeyError(`${file}: current names ${current}, which is not in keys`);
  return { current, keys: new Map(Object.entries(keys).map(([id, key]) => [id, keyBytes(key, `${file}: key ${id}`)])) };
}
