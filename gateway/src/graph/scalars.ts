import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

// Instants and days are text everywhere. Whether it is a right one is checked with the rest of the input, by the service that
// takes it, so that a refusal names the field and says what would be right.
const text = (name: string) => {
  const must = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new GraphQLError(`${name} is written as text, such as "2026-11-22T02:00:00Z".`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: must,
    parseValue: must,
    parseLiteral: (node) => must(node.kind === Kind.STRING ? node.value : undefined),
  });
};

export const scalars = { DateTime: text('DateTime'), Date: text('Date') };
