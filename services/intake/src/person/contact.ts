import type { ContactView } from '@hearback/contracts';
import { newKey, open, seal, type CompanyKeys } from '@hearback/tenancy';

/** Name, phone and email as they are kept: under a key of this person alone, itself wrapped by the company's (DESIGN §6). */
export interface SealedContact {
  readonly wrappedKey: string;
  readonly sealed: string;
}

export function sealContact(keys: CompanyKeys, personId: string, contact: ContactView): SealedContact {
  const key = newKey();
  return {
    wrappedKey: keys.wrapPersonKey(key),
    sealed: seal(key, Buffer.from(JSON.stringify(contact)), personId),
  };
}

/** Throws when the contact was sealed for another person or by another company. */
export function openContact(keys: CompanyKeys, personId: string, { wrappedKey, sealed }: SealedContact): ContactView {
  return JSON.parse(open(keys.unwrapPersonKey(wrappedKey), sealed, personId).toString()) as ContactView;
}
