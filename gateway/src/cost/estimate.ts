import { getNullableType, GraphQLError, isListType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

// A list that is not paged holds a handful: rounds, clocks, tries.
const USUAL_LENGTH = 3;
// No list gives more; asking for more is refused elsewhere, by name.
const LONGEST = 100;
// A request of its own to a service for each parent, beside what it gives.
const REQUESTS: Readonly<Record<string, number>> = { 'Case.timeline': 20, 'Property.units': 100 };

/** A field costs 1, what is below it as much as there are of it. */
const estimator: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const own = REQUESTS[`${type.name}.${field.name}`] ?? 1;
  return own + childComplexity * howMany(args['first'], isListType(getNullableType(field.type)), field.name);
};

function howMany(first: unknown, isList: boolean, name: string): number {
  if (typeof first === 'number') return Math.min(Math.max(first, 1), LONGEST);
  // Edges have been counted by the page's `first`.
  return isList && name !== 'edges' ? USUAL_LENGTH : 1;
}

/** What a query costs; beyond every limit for one whose fragments unfold beyond counting. Throws what is wrong with its variables. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): number {
  try {
    return getComplexity({ schema, query, variables, operationName, estimators: [estimator] });
  } catch (error) {
    if (!(error instanceof GraphQLError)) return Number.MAX_SAFE_INTEGER;
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}
