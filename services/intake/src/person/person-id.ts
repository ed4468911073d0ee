import type { ContactView } from '@hearback/contracts';
import { deriveId } from '@hearback/store';
import type { CompanyKeys, TenantId } from '@hearback/tenancy';

/**
 * Who it is that complains: the same phone and name, else the same email, is the same person; whoever left neither is known by this
 * case only. Made from keyed hashes, so that nobody finds a person's id by trying phone numbers.
 */
export function personId(tenantId: TenantId, keys: CompanyKeys, caseId: string, { name, phone, email }: ContactView) {
  if (phone) return deriveId(tenantId, 'person', keys.lookupHash('phone+name', `${phone}\0${name ?? ''}`));
  if (email) return deriveId(tenantId, 'person', keys.lookupHash('email', email.toLowerCase()));
  return deriveId(tenantId, 'person', caseId);
}
