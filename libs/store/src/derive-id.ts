import { createHash, randomUUID } from 'node:crypto';
import type { TenantId } from '@hearback/tenancy';

/**
 * The id of a created thing, from what caused it: (tenant, what it is, causes…). The same request or event twice gives the same id,
 * so it has one effect without any table of keys (DESIGN §3). 26 letters and digits, 130 bits of SHA-256.
 */
export function deriveId(tenantId: TenantId, kind: string, ...causes: readonly (string | number)[]): string {
  const digest = createHash('sha256')
    .update([tenantId, kind, ...causes].join('\0'))
    .digest();
  let bits = BigInt(`0x${digest.subarray(0, 17).toString('hex')}`) >> 6n;
  let id = '';
  for (let i = 0; i < 26; i++, bits >>= 5n) id = LETTERS[Number(bits & 31n)] + id;
  return id;
}

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** The idempotency key of a request that came without one: used once. */
export const newKeyOnce = (): string => randomUUID();
