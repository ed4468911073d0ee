import { GraphQLError, Kind, type ValueNode } from 'graphql';

// Instants and days are text everywhere. Whether it is a right one is checked with the rest of the input, by the service that
// takes it, so that a refusal names the field and says what would be right.
const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  throw new GraphQLError('Instants and days are written as text, such as "2026-11-22T02:00:00Z".');
};
const scalar = {
  serialize: text,
  parseValue: text,
  parseLiteral: (node: ValueNode) => text(node.kind === Kind.STRING ? node.value : undefined),
};

export const scalars = { DateTime: scalar, Date: scalar };
