import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where `endpoints.json` says everything is. */
export interface Endpoints {
  readonly gateway: string;
  readonly issuer: string;
  readonly mongodb: string;
  readonly nats: string;
  readonly pids: Readonly<Record<string, number>>;
}

export interface GraphqlAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
  readonly extensions?: Record<string, unknown>;
}

/** Talks to a running platform as its people would. */
export class PlatformClient {
  private readonly tokens = new Map<string, { token: string; until: number }>();

  /** `home` is its HEARBACK_HOME; `sent` is told the variables of everything sent. */
  constructor(
    readonly home: string,
    readonly gateway: string,
    private readonly sent: (variables: object) => void = () => undefined,
  ) {}

  /** Read anew each time: a process that was started again has another pid. */
  endpoints = (): Endpoints => JSON.parse(readFileSync(path.join(this.home, 'endpoints.json'), 'utf8')) as Endpoints;

  /** The body of a GraphQL answer, errors included. `username` undefined: nobody signed in. */
  async graphql<T>(
    username: string | undefined,
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer<T>> {
    this.sent(variables);
    const authorization: Record<string, string> =
      username === undefined ? {} : { authorization: `Bearer ${await this.token(username)}` };
    const response = await this.post('/graphql', { query, variables }, { ...authorization, ...headers });
    return (await response.json()) as GraphqlAnswer<T>;
  }

  /** The data of a GraphQL answer; throws on errors. */
  async ask<T>(username: string | undefined, query: string, variables?: object): Promise<T> {
    const { data, errors } = await this.graphql<T>(username, query, variables);
    if (errors || !data) throw new Error(`${username}: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Moves the domain clock by an ISO duration and waits until nothing is due, unsent or undelivered; answers domain time. */
  async advance(duration: string): Promise<string> {
    const response = await this.post('/dev/clock', { advance: duration });
    if (!response.ok) throw new Error(`/dev/clock: ${response.status} ${await response.text()}`);
    return ((await response.json()) as { now: string }).now;
  }

  post = (path_: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${this.gateway}${path_}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  /** A token of one of the demo's people. They live five minutes; a new one is asked for well before. */
  async token(username: string): Promise<string> {
    const known = this.tokens.get(username);
    if (known && known.until > Date.now()) return known.token;
    const body = new URLSearchParams({
      grant_type: 'password',
      client_id: 'hearback-dev',
      username,
      password: 'hearback-demo',
      scope: 'openid organization:*',
    });
    const response = await fetch(`${this.endpoints().issuer}/protocol/openid-connect/token`, { method: 'POST', body });
    const { access_token } = (await response.json()) as { access_token: string };
    this.tokens.set(username, { token: access_token, until: Date.now() + 200_000 });
    return access_token;
  }
}
