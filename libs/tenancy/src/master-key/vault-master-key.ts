import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { MasterKeyError, type MasterKey } from './master-key.js';

/** Where Vault's transit engine is and which of its keys wraps. */
export interface VaultTransit {
  /** `https://vault.example:8200` */
  readonly address: string;
  /** Where the engine is mounted; `transit` unless it was moved. */
  readonly mount: string;
  readonly key: string;
  /** A file with the token, as Vault's agent keeps it: read for every request, because the agent renews it. */
  readonly tokenFile: string;
  readonly namespace?: string;
}

const TIMEOUT_MS = 5_000;
const Answer = z.object({ data: z.object({ ciphertext: z.string().optional(), plaintext: z.string().optional() }) });
const Problem = z.object({ errors: z.array(z.string()) });

/**
 * The master key in Vault's transit engine, which never lets it out: keys go there to be wrapped and unwrapped, by its documented HTTP
 * API. Wrapped texts begin with the version of the key (`vault:v3:`), so rotating in Vault is enough; `rewrap` moves a text on.
 */
export class VaultMasterKey implements MasterKey {
  constructor(private readonly vault: VaultTransit) {}

  async wrap(plain: Buffer): Promise<string> {
    return this.ask('encrypt', 'ciphertext', { plaintext: plain.toString('base64') });
  }

  async unwrap(wrapped: string): Promise<Buffer> {
    return Buffer.from(await this.ask('decrypt', 'plaintext', { ciphertext: wrapped }), 'base64');
  }

  async rewrap(wrapped: string): Promise<string> {
    const moved = await this.ask('rewrap', 'ciphertext', { ciphertext: wrapped });
    return versionOf(moved) === versionOf(wrapped) ? wrapped : moved;
  }

  private async ask(operation: string, field: 'ciphertext' | 'plaintext', body: object): Promise<string> {
    const { address, mount, key, tokenFile, namespace } = this.vault;
    const token = (await readFile(tokenFile, 'utf8').catch(() => '')).trim();
    if (!token) throw new MasterKeyError(`there is no token of Vault in ${tokenFile}`);
    const where = `${address.replace(/\/$/, '')}/v1/${mount}/${operation}/${encodeURIComponent(key)}`;
    const answer = await fetch(where, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-vault-token': token,
        ...(namespace && { 'x-vault-namespace': namespace }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new MasterKeyError(`Vault cannot be reached at ${address}: ${(error as Error).name}`);
    });
    const said: unknown = await answer.json().catch(() => undefined);
    const value = Answer.safeParse(said).data?.data[field];
    if (answer.ok && value !== undefined) return value;
    const errors = Problem.safeParse(said).data?.errors.join('; ') || 'no reason given';
    throw new MasterKeyError(`Vault refuses ${operation} with ${mount}/${key}: ${answer.status} ${errors}`);
  }
}

// `vault:v3:…`
const versionOf = (wrapped: string): string => wrapped.split(':').slice(0, 2).join(':');
