import { createHmac, timingSafeEqual } from 'node:crypto';
import { tenantIdFrom, type TenantId } from './tenant-id.js';

/** What a link without a login allows: one purpose, on one subject, of one company, until an instant. */
export interface Capability {
  readonly tenantId: TenantId;
  readonly purpose: 'survey' | 'submit' | 'membership' | 'export' | 'upload' | 'file';
  readonly subject: string;
  /** ISO 8601 UTC; the service that owns the subject compares it with the domain clock. */
  readonly expires: string;
}

/** The newest key makes links; those before it still open what they made, until they are taken out. */
export type LinkKeys = readonly [newest: string, ...before: string[]];

const mac = (key: string, body: string) => createHmac('sha256', key).update(body).digest('base64url');

/** A token for a link, of the letters a URL takes as they are. The same capability always gives the same token. */
export function mintLink([key]: LinkKeys, { tenantId, purpose, subject, expires }: Capability): string {
  const body = Buffer.from(JSON.stringify([tenantId, purpose, subject, expires])).toString('base64url');
  return `${body}.${mac(key, body)}`;
}

/** The capability behind a token, or undefined for anything that none of these keys made for this purpose. */
export function openLink(keys: LinkKeys, purpose: Capability['purpose'], token: string): Capability | undefined {
  const [body, signature, ...rest] = token.split('.');
  if (!body || !signature || rest.length) return undefined;
  if (!keys.some((key) => isSame(signature, mac(key, body)))) return undefined;
  const [tenant, made, subject, expires] = JSON.parse(Buffer.from(body, 'base64url').toString()) as string[];
  if (made !== purpose || !tenant || !subject || !expires) return undefined;
  return { tenantId: tenantIdFrom('capability', tenant), purpose, subject, expires };
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
