import type { ContactMethod, ContactView } from '@hearback/contracts';

/** A message written out, on its way to somebody. */
export interface Letter {
  /** The same for every try of the same message, so that a receiver can tell a repetition. */
  readonly id: string;
  readonly to: ContactView;
  readonly subject: string;
  readonly text: string;
}

/** `REFUSED`: it will never go to this receiver. What may go later is thrown. */
export type Sending = { readonly outcome: 'SENT' } | { readonly outcome: 'REFUSED'; readonly why: string };

/** A way of writing to customers. */
export interface Channel {
  send(letter: Letter): Promise<Sending>;
}

/** Ways of reaching somebody that carry a written message. */
export const WRITTEN = ['SMS', 'EMAIL', 'WECHAT'] as const satisfies readonly ContactMethod[];
export type Written = (typeof WRITTEN)[number];
