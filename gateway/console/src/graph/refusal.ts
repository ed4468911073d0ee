import { asProblem, type Problem } from './problem.js';

/** What a mutation answers when it says no. */
export interface Refusal {
  readonly __typename: 'RuleRefusal' | 'InvalidInput';
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  /** Of an outdated view: what others have done since. */
  readonly changes?: readonly { readonly type: string; readonly at: string; readonly actor: string }[] | null;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

/** Whether a change was refused because others have changed the thing since it was looked at. */
export const isOutdated = (refused: Refusal | Problem | undefined): boolean => refused?.code === 'OUTDATED_VIEW';

/** Whether the answer of a mutation says no: a rule's, or fields that need correcting. */
export const isRefusal = (answer: { readonly __typename: string } | null | undefined): answer is Refusal =>
  answer?.__typename === 'RuleRefusal' || answer?.__typename === 'InvalidInput';

type Told<A> =
  | { readonly done: Exclude<A, { __typename: 'RuleRefusal' | 'InvalidInput' }> }
  | { readonly refused: Refusal | Problem };

/** What became of a change: its result, or why there is none. */
export async function outcomeOf<A extends { readonly __typename: string }>(change: Promise<A>): Promise<Told<A>> {
  try {
    const answer = await change;
    return isRefusal(answer)
      ? { refused: answer }
      : { done: answer as Exclude<A, { __typename: 'RuleRefusal' | 'InvalidInput' }> };
  } catch (problem) {
    return { refused: asProblem(problem) };
  }
}
