import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';

/** A root field of the committed schema: something that an attacker can try. */
export interface Operation {
  readonly name: string;
  readonly changes: boolean;
  /** Asked on a socket, and told as it happens. */
  readonly lasts: boolean;
  readonly args: readonly GraphQLArgument[];
  /** A document that asks for as much as there is to tell, as `answer`. */
  readonly document: string;
}

/** The committed schema. */
export const graph = readFileSync(new URL('../../gateway/schema.graphql', import.meta.url), 'utf8');

/** Every query, mutation and subscription of a schema. */
export function operationsOf(sdl: string): readonly Operation[] {
  const schema = buildSchema(sdl);
  const roots = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType() ?? []].flat();
  return roots.flatMap((root) =>
    Object.values(root.getFields()).map(({ name, args, type }) => {
      const changes = root === schema.getMutationType();
      const declared = args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
      const given = args.map((one) => `${one.name}: $${one.name}`).join(', ');
      const lasts = root === schema.getSubscriptionType();
      const head = `${changes ? 'mutation' : lasts ? 'subscription' : 'query'}${declared && `(${declared})`}`;
      return {
        name,
        changes,
        lasts,
        args,
        document: `${head} { answer: ${name}${given && `(${given})`} ${all(type)} }`,
      };
    }),
  );
}

/** All there is. */
export const operations = operationsOf(graph);

/** Every list of a schema that is read forward, as `Type.field`. */
export const listsOf = (sdl: string): readonly string[] =>
  Object.values(buildSchema(sdl).getTypeMap())
    .filter(isObjectType)
    // A feed is gone on with, not read forward: gateway/src/live/following.it.ts.
    .filter(({ name }) => name !== 'Subscription')
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.some(({ name }) => name === 'after'))
        .map(({ name }) => `${type.name}.${name}`),
    );

// Everything below a type, but not again what led there. Empty where nothing is left.
function all(type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named) || above.includes(named.name)) return '';
  const path = [...above, named.name];
  const parts = isUnionType(named)
    ? ['__typename', ...named.getTypes().map((one) => `... on ${one.name} ${all(one, path)}`)]
    : Object.values(named.getFields()).flatMap((field) => {
        // What stands deep inside stands there for each of what is above: two of it would cost more than a query may.
        const paging = field.args.some(isRequiredArgument) ? `(first: ${path.length > 2 ? 1 : 2})` : '';
        const below = all(field.type, path);
        return below || isLeafType(getNamedType(field.type)) ? `${field.name}${paging} ${below}` : [];
      });
  return parts.length ? `{ ${parts.join(' ')} }` : '';
}

export type Path = readonly (string | number)[];

/** Every place of type ID in an operation's arguments, however deep; `undefined` where the variables leave it out. */
export function idPlaces({ args }: Operation, variables: object): { path: Path; value: unknown }[] {
  return args.flatMap(({ name, type }) => [...placesIn(type, at(variables, [name]), [name])]);
}

function* placesIn(type: GraphQLInputType, value: unknown, path: Path): Generator<{ path: Path; value: unknown }> {
  if (isNonNullType(type)) yield* placesIn(type.ofType, value, path);
  else if (isListType(type)) yield* placesIn(type.ofType, at(value, [0]), [...path, 0]);
  else if (isInputObjectType(type))
    for (const field of Object.values(type.getFields()))
      yield* placesIn(field.type, at(value, [field.name]), [...path, field.name]);
  else if (type.name === 'ID') yield { path, value };
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);

/** The same variables with something else at a place. */
export function withValue<T>(variables: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return value as T;
  const inner = variables as Record<string | number, unknown>;
  const changed = withValue(inner[key], rest, value);
  return (
    Array.isArray(inner) ? inner.map((one, i) => (i === key ? changed : one)) : { ...inner, [key]: changed }
  ) as T;
}
