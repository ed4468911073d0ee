import { useState } from 'react';
import type { Operation } from '../graph/operation.js';
import type { Problem } from '../graph/problem.js';
import { outcomeOf, type Refusal } from '../graph/refusal.js';
import { useChange } from '../shell/asking.js';

/** Saves by a mutation; keeps why it was refused until the next try. Answers what was saved, or nothing. */
export function useSaving<A extends { readonly __typename: string }, V extends object>(
  operation: Operation<{ answer: A }, V>,
) {
  const change = useChange(operation);
  const [refused, setRefused] = useState<Refusal | Problem>();
  const save = async (variables: V) => {
    setRefused(undefined);
    const told = await outcomeOf(change.mutateAsync(variables).then(({ answer }) => answer));
    if ('done' in told) return told.done;
    setRefused(told.refused);
    return undefined;
  };
  return { save, refused, busy: change.isPending };
}
