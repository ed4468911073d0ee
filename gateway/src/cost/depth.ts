import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How deep the fields of a validated document are nested, fragments included. */
export function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const known = new Map<SelectionSetNode, number>();
  const below = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    const before = known.get(set);
    if (before !== undefined) return before;
    const depths = set.selections.map((one) => {
      if (one.kind === Kind.FIELD) return 1 + below(one.selectionSet);
      return below(one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments.get(one.name.value)?.selectionSet);
    });
    const depth = Math.max(0, ...depths);
    known.set(set, depth);
    return depth;
  };
  return Math.max(
    0,
    ...document.definitions.map((one) => (one.kind === Kind.OPERATION_DEFINITION ? below(one.selectionSet) : 0)),
  );
}
