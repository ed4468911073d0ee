import { may, demoUsers } from '@hearback/identity';
import { sharedPlatform, type GraphqlAnswer } from '@hearback/testing';
import { idPlaces, withValue, type Operation, type Path } from './operations.js';
import { kindAt, RECIPES } from './recipes.js';
import { partnerToken } from './tokens.js';
import { nowhere, type Ids } from './world.js';

/** Whoever sends a request: headers that say who they are, and what they may be. */
export interface Somebody {
  readonly name: string;
  readonly roles: readonly string[];
  readonly headers: () => Promise<Record<string, string>>;
}

export interface Answer {
  readonly code?: string;
  /** The fields that a refusal names. */
  readonly fields: readonly string[];
  /** The whole answer but the instants at which it was computed. */
  readonly text: string;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Everybody of a company who can sign in, its partner's machine, and those of no company. */
export const people = (company: string): readonly Somebody[] =>
  demoUsers()
    .filter(({ organizations }) => !organizations.length || organizations.includes(company))
    .map(({ username, roles, clientId }) => ({
      name: username,
      roles,
      headers: async () => {
        const platform = sharedPlatform();
        return bearer(clientId ? await partnerToken(platform, clientId) : await platform.token(username));
      },
    }));

export const isPublic = ({ name }: Operation): boolean => may([], name);
export const allowed = ({ name }: Operation, { roles }: Pick<Somebody, 'roles'>): boolean => may(roles, name);

/** Tries an operation; the arguments are its recipe's with these ids, unless others are given. */
export async function attempt(
  operation: Operation,
  headers: object,
  ids: Ids,
  variables: object = RECIPES[operation.name]!(ids),
): Promise<Answer> {
  const answer = await sharedPlatform().graphql<{ answer: Refused | null }>(undefined, operation.document, variables, {
    ...headers,
  });
  const text = JSON.stringify(answer, (key, value: unknown) => (key === 'asOf' ? undefined : value));
  return { ...refusalIn(answer), text };
}

interface Refused {
  readonly code?: string;
  readonly fields?: readonly { readonly path: string }[];
}

function refusalIn({ data, errors }: GraphqlAnswer<{ answer: Refused | null }>): Pick<Answer, 'code' | 'fields'> {
  const { code, field } = errors?.[0]?.extensions ?? {};
  if (errors) return { code: String(code), fields: field ? [String(field)] : [] };
  return { code: data?.answer?.code, fields: (data?.answer?.fields ?? []).map(({ path }) => path) };
}

/** The same arguments with ids of somebody else's in the places of these kinds: in each alone, and in all at once. */
export function attacks(
  operation: Operation,
  own: Ids,
  kinds: readonly string[],
): { name: string; places: readonly Path[] }[] {
  const places = idPlaces(operation, RECIPES[operation.name]!(own))
    .map(({ path }) => path)
    .filter((path) => kinds.includes(kindAt(operation.name, path) ?? ''));
  const each = places.map((path) => ({ name: path.join('.'), places: [path] }));
  return places.length > 1 ? [...each, { name: 'all ids', places }] : each;
}

/** The arguments with the ids of a victim, or with such as nothing has, in those places. */
export const aimed = (operation: Operation, own: Ids, places: readonly Path[], victim: Ids | undefined): object =>
  places.reduce<object>((variables, place) => {
    const kind = kindAt(operation.name, place)!;
    return withValue(variables, place, victim?.[kind] ?? nowhere(kind));
  }, RECIPES[operation.name]!(own));

/** An answer in which the ids that were sent are told apart by their kind only. */
export function blurred({ text }: Answer, victim: Ids): string {
  let plain = text;
  for (const [kind, id] of Object.entries(victim)) plain = plain.replaceAll(id, kind).replaceAll(nowhere(kind), kind);
  return plain;
}
