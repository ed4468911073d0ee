import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { TenantId } from './tenant-id.js';

const CIPHER = 'aes-256-gcm';

/** AES-256-GCM; the answer is base64url of nonce, tag and ciphertext. `label` binds the ciphertext to its place. */
export function seal(key: Buffer, plain: Buffer, label: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(label));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** The reverse of `seal`. Throws when key, label or text are not the ones that sealed it. */
export function open(key: Buffer, sealed: string, label: string): Buffer {
  const raw = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(CIPHER, key, raw.subarray(0, 12), { authTagLength: 16 }).setAAD(Buffer.from(label));
  decipher.setAuthTag(raw.subarray(12, 28));
  return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]);
}

/** A new random key of 32 bytes, for a company or a person. */
export const newKey = (): Buffer => randomBytes(32);

/** A company's key with its number: the first is 1, and a text that names none is under that. */
export interface NumberedKey {
  readonly number: number;
  readonly key: Buffer;
}

/** The keys of one company: its own, of which the person keys' wrapping is made, and the secret of the look-up hashes. */
export class CompanyKeys {
  private readonly wrapping: ReadonlyMap<number, Buffer>;

  /** `current` wraps; the others still unwrap, while the key is changed. `lookup` outlives the key it was made of. */
  constructor(
    private readonly tenantId: TenantId,
    private readonly current: NumberedKey,
    readonly lookup: Buffer = Buffer.from(hkdfSync('sha256', current.key, tenantId, 'look-up', 32)),
    others: readonly NumberedKey[] = [],
  ) {
    const wrapping = ({ key }: NumberedKey) => Buffer.from(hkdfSync('sha256', key, tenantId, 'person-keys', 32));
    this.wrapping = new Map([current, ...others].map((one) => [one.number, wrapping(one)]));
  }

  wrapPersonKey(key: Buffer): string {
    const { number } = this.current;
    const sealed = seal(this.wrapping.get(number)!, key, this.label);
    return number === 1 ? sealed : `${number}.${sealed}`;
  }

  unwrapPersonKey(wrapped: string): Buffer {
    const number = numberOf(wrapped);
    const wrapping = this.wrapping.get(number);
    if (!wrapping)
      throw new Error(`a person's key of ${this.tenantId} is under the company's key ${number}, which is gone`);
    return open(wrapping, wrapped.slice(wrapped.indexOf('.') + 1), this.label);
  }

  /** The same key under the company's current one; the very same text when it already is. */
  rewrapPersonKey = (wrapped: string): string =>
    numberOf(wrapped) === this.current.number ? wrapped : this.wrapPersonKey(this.unwrapPersonKey(wrapped));

  /** Finds a phone number or another exact value without keeping it in clear: a keyed hash, different per company. */
  lookupHash(kind: string, value: string): string {
    return createHmac('sha256', this.lookup).update(`${kind}\0${value}`).digest('base64url').slice(0, 27);
  }

  private get label(): string {
    return `${this.tenantId}/person-key`;
  }
}

const numberOf = (wrapped: string): number => (wrapped.includes('.') ? Number(wrapped.split('.')[0]) : 1);
