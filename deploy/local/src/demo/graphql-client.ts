/** Where a running platform is, as `endpoints.json` says. */
export interface Platform {
  readonly gateway: string;
  readonly issuer: string;
}

// These share one input; every other mutation has its own, by its name.
const ENDING = new Set(['withdrawCase', 'reopenCase', 'closeCase']);
// Tokens live five minutes; a new one is asked for well before.
const RENEW_MS = 200_000;

/** Talks to a running platform as one of the demo's people would: signs in, asks, and takes a refusal for what it is. */
export class GraphqlClient {
  private readonly tokens = new Map<string, { token: Promise<string>; until: number }>();

  constructor(readonly platform: Platform) {}

  /** Runs a document as `username`. Throws on top-level errors; a refusal inside the data is the caller's to read. */
  async ask<T>(username: string, query: string, variables: object = {}): Promise<T> {
    const response = await fetch(`${this.platform.gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.token(username)}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] };
    if (errors?.length || !data) throw new Error(`${username}: ${errors?.[0]?.message ?? `HTTP ${response.status}`}`);
    return data;
  }

  /** Runs one mutation of one input and answers with what it gave; throws `Refused` when a rule or a check says no. */
  async act<T = { id: string }>(
    username: string,
    name: string,
    input: object,
    { fields = '', key }: { fields?: string; key?: string } = {},
  ): Promise<T> {
    const type = ENDING.has(name) ? 'EndCaseInput' : `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const [variable, argument] = key === undefined ? ['', ''] : [', $key: String', ', idempotencyKey: $key'];
    const refusal = '... on InvalidInput { code message fields { path message } } ... on RuleRefusal { code message }';
    const query = `mutation($input: ${type}!${variable}) { answer: ${name}(input: $input${argument}) { __typename ${fields} ${refusal} } }`;
    const { answer } = await this.ask<{ answer: T & Partial<Refusal> }>(username, query, { input, key });
    if (answer.code !== undefined) throw new Refused(name, answer as Refusal);
    return answer;
  }

  private token(username: string): Promise<string> {
    const known = this.tokens.get(username);
    if (known && known.until > Date.now()) return known.token;
    const token = this.signIn(username);
    this.tokens.set(username, { token, until: Date.now() + RENEW_MS });
    return token;
  }

  private async signIn(username: string): Promise<string> {
    const response = await fetch(`${this.platform.issuer}/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'hearback-dev',
        username,
        password: 'hearback-demo',
        scope: 'openid organization:*',
      }),
    });
    const { access_token } = (await response.json()) as { access_token?: string };
    if (!access_token) throw new Error(`no token for ${username}: HTTP ${response.status}`);
    return access_token;
  }
}

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly { path: string; message: string }[];
}

/** A mutation was refused: the code says by which rule, the message what to tell people. */
class Refused extends Error {
  readonly code: string;

  constructor(operation: string, { code, message, fields }: Refusal) {
    super(
      `${operation} refused: ${code} ${message} ${(fields ?? []).map((field) => `${field.path}: ${field.message}`).join('; ')}`.trim(),
    );
    this.code = code;
  }
}
