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

/** The keys of one company: its own key, from which the person keys' wrapping and the look-up hashes are made. */
export class CompanyKeys {
  private readonly wrapping: Buffer;
  private readonly lookup: Buffer;

  constructor(
    private readonly tenantId: TenantId,
    companyKey: Buffer,
  ) {
    this.wrapping = Buffer.from(hkdfSync('sha256', companyKey, tenantId, 'person-keys', 32));
    this.lookup = Buffer.from(hkdfSync('sha256', companyKey, tenantId, 'look-up', 32));
  }

  wrapPersonKey = (key: Buffer): string => seal(this.wrapping, key, `${this.tenantId}/person-key`);
  unwrapPersonKey = (wrapped: string): Buffer => open(this.wrapping, wrapped, `${this.tenantId}/person-key`);

  /** Finds a phone number or another exact value without keeping it in clear: a keyed hash, different per company. */
  lookupHash(kind: string, value: string): string {
    return createHmac('sha256', this.lookup).update(`${kind}\0${value}`).digest('base64url').slice(0, 27);
  }
}
