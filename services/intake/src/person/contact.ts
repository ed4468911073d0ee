import type { ContactView } from '@hearback/contracts';
import { newKey, open, seal, type CompanyKeys } from '@hearback/tenancy';

/** Name, phone and email as they are kept: under a key of this person alone, itself wrapped by the company's (DESIGN §6). */
export interface SealedContact {
  readonly wrappedKey: string;
  readonly sealed: string;
}

export function sealContact(keys: CompanyKeys, personId: string, contact: ContactView): SealedContact {
  return resealContact(keys, personId, keys.wrapPersonKey(newKey()), contact);
}

/** Changed contact details under the key that the person has: other texts about them are under it too. */
export const resealContact = (
  keys: CompanyKeys,
  personId: string,
  wrappedKey: string,
  contact: ContactView,
): SealedContact => ({
  wrappedKey,
  sealed: seal(keys.unwrapPersonKey(wrappedKey), Buffer.from(JSON.stringify(contact)), personId),
});

/** Throws when the contact was sealed for another person or by another company. */
export function openContact(keys: CompanyKeys, personId: string, { wrappedKey, sealed }: SealedContact): ContactView {
  return JSON.parse(open(keys.unwrapPersonKey(wrappedKey), sealed, personId).toString()) as ContactView;
}

const labelOf = (personId: string): string => `${personId}/text`;

/** A text about a person, for whatever is kept elsewhere: gone with the person's key. */
export const sealText = (keys: CompanyKeys, personId: string, wrappedKey: string, text: string): string =>
  seal(keys.unwrapPersonKey(wrappedKey), Buffer.from(text), labelOf(personId));

/** Throws when the text was sealed for another person, or under a key of theirs that is destroyed. */
export const openText = (keys: CompanyKeys, personId: string, wrappedKey: string, sealed: string): string =>
  open(keys.unwrapPersonKey(wrappedKey), sealed, labelOf(personId)).toString();
