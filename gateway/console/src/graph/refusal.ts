/** What a mutation answers when it says no. */
export interface Refusal {
  readonly __typename: 'RuleRefusal' | 'InvalidInput';
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

/** Whether the answer of a mutation says no: a rule's, or fields that need correcting. */
export const isRefusal = (answer: { readonly __typename: string } | null | undefined): answer is Refusal =>
  answer?.__typename === 'RuleRefusal' || answer?.__typename === 'InvalidInput';
