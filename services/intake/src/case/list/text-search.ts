import { invalid, Phone, type Refusal } from '@hearback/contracts';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Persons } from '../../person/persons.js';
import { findsConcealed } from '../rules/who-sees-contacts.js';
import { searchTerms } from './search-terms.js';

const NUMBER = /^[A-Z]{2,4}-?\d{8}-?\d{4,}$/;

/** A case number in any of the ways in which people type it, as it is kept; undefined when it is none. */
export function readNumber(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').toUpperCase().replace(/\s/g, '');
  return NUMBER.test(plain) ? plain.replace(/^([A-Z]+)-?(\d{8})-?(\d+)$/, '$1-$2-$3') : undefined;
}

/** What was typed into the search box, as a condition on the register: a number exactly, a phone by its hash, else words. */
@Injectable()
export class TextSearch {
  constructor(private readonly persons: Persons) {}

  async conditionOf(
    context: TenantContext,
    typed: string,
  ): Promise<{ readonly ok: Record<string, unknown> } | { readonly refusal: Refusal }> {
    const number = readNumber(typed);
    if (number) return { ok: { 'state.number': number } };
    const phone = Phone.safeParse(typed);
    if (phone.success) {
      const ids = await this.persons.findByPhone(context, phone.data);
      const shown = findsConcealed(context) ? {} : { 'state.concealed': false };
      return { ok: { 'state.complainantId': { $in: ids }, ...shown } };
    }
    const terms = searchTerms(typed);
    return terms.length ? { ok: { 'state.terms': { $all: terms } } } : TOO_SHORT;
  }
}

const TOO_SHORT = invalid({
  path: 'filter.text',
  message: {
    zh: '请输入案件编号、电话，或至少两个字的内容。',
    en: 'Type a case number, a phone number, or at least two characters.',
  },
});
