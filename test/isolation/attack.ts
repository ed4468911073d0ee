import { may, demoUsers } from '@hearback/identity';
import { eventually, LiveClient, sharedPlatform, type GraphqlAnswer } from '@hearback/testing';
import type { Operation } from './operations.js';
import { RECIPES } from './recipes.js';
import { partnerToken } from './tokens.js';
import type { Ids } from './world.js';

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
    // The gateway's own client at the identity provider has another secret than the demo's.
    .filter(({ clientId }) => !clientId || clientId.startsWith('partner-'))
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
  if (operation.lasts) return attemptOnSocket(operation, headers, variables);
  const answer = await sharedPlatform().graphql<{ answer: Refused | null }>(undefined, operation.document, variables, {
    ...headers,
  });
  const text = JSON.stringify(answer, (key, value: unknown) => (key === 'asOf' ? undefined : value));
  return { ...refusalIn(answer), text };
}

// The first answer of a subscription comes at once; a socket that is refused says why when it closes.
async function attemptOnSocket({ document }: Operation, headers: object, variables: object): Promise<Answer> {
  const client = await LiveClient.connect(sharedPlatform().gateway, headers);
  if (!client.closed) client.subscribe(document, variables);
  await eventually('it is answered', () => client.closed ?? [...client.of('next'), ...client.of('error')].length);
  const [told] = [...client.of('next').map(({ payload }) => payload as GraphqlAnswer<{ answer: null }>)];
  const errors = (client.of('error')[0]?.payload ?? told?.errors) as GraphqlAnswer<never>['errors'];
  const { closed } = client;
  client.close();
  const text = JSON.stringify(client.messages);
  if (closed) return { code: closed.split(' ')[1], fields: [], text };
  return { ...refusalIn({ data: told?.data, errors }), text };
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
