import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How many things a validated operation asks for at once, aliases and fragments included: each is a request of its own to a service. */
export function rootFieldsOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const known = new Map<SelectionSetNode, number>();
  const fieldsIn = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    const before = known.get(set);
    if (before !== undefined) return before;
    let count = 0;
    for (const one of set.selections) {
      if (one.kind === Kind.FIELD) count += 1;
      else
        count += fieldsIn(
          one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value)?.selectionSet,
        );
    }
    known.set(set, count);
    return count;
  };
  return fieldsIn(operation.selectionSet);
}
