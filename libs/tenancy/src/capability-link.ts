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

const mac = (key: string, body: string) => createHmac('sha256', key).update(body).digest('base64url');

/** A token for a link, of the letters a URL takes as they are. The same capability always gives the same token. */
export function mintLink(key: string, { tenantId, purpose, subject, expires }: Capability): string {
  const body = Buffer.from(JSON.stringify([tenantId, purpose, subject, expires])).toString('base64url');
  return `${body}.${mac(key, body)}`;
}

/** The capability behind a token, or undefined for anything that this key did not make for this purpose. */
export function openLink(key: string, purpose: Capability['purpose'], token: string): Capability | undefined {
  const [body, signature, ...rest] = token.split('.');
  if (!body || !signature || rest.length) return undefined;
  const expected = Buffer.from(mac(key, body));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
  const [tenant, made, subject, expires] = JSON.parse(Buffer.from(body, 'base64url').toString()) as string[];
  if (made !== purpose || !tenant || !subject || !expires) return undefined;
  return { tenantId: tenantIdFrom('capability', tenant), purpose, subject, expires };
}
