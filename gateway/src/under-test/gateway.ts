import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DEMO_PASSWORD,
  DIRECTORY_CLIENT,
  demoClients,
  demoUsers,
  KeycloakDirectory,
  startEmbeddedProvider,
  type ClientScope,
} from '@hearback/identity';
import { serve } from '@hearback/messaging';
import {
  openTestProcess,
  signedByRealm,
  startService,
  TestBroker,
  testKeys,
  type TestProcess,
  type TestService,
} from '@hearback/testing';
import { GatewayModule } from '../gateway.module.js';
import { listenOn } from '../http/listen.js';
import { GatewaySettings } from '../settings.js';
import { DirectoryUnderTest } from './directory.js';
import { IntakeUnderTest } from './intake.js';

/** The body of an answer of the graph. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const SECRETS = { gateway: 'of-the-gateway', directory: 'of-the-directory' };
const WIDE = {
  HEARBACK_CLIENT_REQUESTS_PER_SECOND: 100_000,
  HEARBACK_COMPANY_REQUESTS_PER_SECOND: 100_000,
  HEARBACK_CLIENT_COST_PER_MINUTE: 1_000_000_000,
  HEARBACK_COMPANY_COST_PER_MINUTE: 1_000_000_000,
  HEARBACK_CLIENT_CONCURRENT: 10_000,
};
type Headers = Readonly<Record<string, string>>;

/** A real gateway on a real database and broker, with the demo's sign-in and a stand-in for intake. */
export class GatewayUnderTest {
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly url: string,
    private readonly issuer: string,
    private readonly dataDir: string,
    readonly directory: DirectoryUnderTest,
    readonly process: TestProcess,
    readonly intake: TestService,
    readonly close: () => Promise<void>,
  ) {}

  static async start(limits: object = WIDE): Promise<GatewayUnderTest> {
    const dataDir = mkdtempSync(join(tmpdir(), 'hearback-gateway-'));
    const broker = await TestBroker.start();
    const process_ = await openTestProcess('gateway', { broker });
    const intake = await startService('intake', IntakeUnderTest, { broker });
    const users = demoUsers();
    const provider = await startEmbeddedProvider({
      port: 0,
      dataDir,
      users,
      clients: clients(),
    });
    const settings = GatewaySettings.parse({
      ...limits,
      HEARBACK_PORT: 0,
      HEARBACK_CONTEXT_PRIVATE_KEY: testKeys.private,
      HEARBACK_READY_FILE: dataDir,
      OIDC_ISSUER: provider.issuer,
      OIDC_AUDIENCE: 'hearback-gateway',
      OIDC_CLIENT_SECRET: SECRETS.gateway,
      OIDC_DIRECTORY_CLIENT: DIRECTORY_CLIENT,
      OIDC_DIRECTORY_SECRET: SECRETS.directory,
      OIDC_CONSOLE_CLIENT: 'hearback-console',
    });
    const directory = new DirectoryUnderTest(new Map(users.map(({ email, sub }) => [email, sub])));
    for (const alias of new Set(users.flatMap(({ organizations }) => organizations)))
      await directory.saveOrganization({ alias, name: alias });
    const serving = await serve(process_, GatewayModule.of(settings, directory));
    const http = await listenOn(settings)(process_, serving);
    return new GatewayUnderTest(
      await serving.app.getUrl(),
      provider.issuer,
      dataDir,
      directory,
      process_,
      intake,
      async () => {
        await serving.close();
        await http.close();
        await process_.close();
        await intake.close();
        await provider.close();
        await broker.stop();
        rmSync(dataDir, { recursive: true });
      },
    );
  }

  /** Sends a body as it is. */
  post = (path: string, body: string, headers: Headers = {}): Promise<Response> =>
    fetch(this.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

  /** Asks the graph as one of the demo's people, or as nobody. */
  async ask(who: string | undefined, query: string, variables: object = {}, headers: Headers = {}): Promise<Answer> {
    return (await this.send(who, query, variables, headers)).answer;
  }

  /** The same, with status and headers of the answer. */
  async send(
    who: string | undefined,
    query: string,
    variables: object = {},
    headers: Headers = {},
  ): Promise<{ answer: Answer; response: Response }> {
    const signedIn = who ? { ...headers, authorization: `Bearer ${await this.token(who)}` } : headers;
    const response = await this.post('/graphql', JSON.stringify({ query, variables }), signedIn);
    return { answer: (await response.json()) as Answer, response };
  }

  /** Makes a company with its `admin@…`. */
  provision(id: string, code: string): Promise<Answer> {
    const { sub: subject, name } = account(`admin@${id}`);
    return this.ask('operator', PROVISION, {
      i: { id, name: `${id}物业`, code, administrator: { subject, account: 'admin', name } },
    });
  }

  /** Has qinglan's administrator say what somebody is. */
  member(username: string, roles: readonly string[], more: object = {}): Promise<Answer> {
    const { sub: subject, name } = account(username);
    return this.ask('admin@qinglan', SAVE, { i: { subject, account: username.split('@')[0], name, roles, ...more } });
  }

  /** Has the provider itself disable somebody, or enable them again. */
  setPersonEnabled(username: string, enabled: boolean): Promise<void> {
    const client = { issuer: this.issuer, clientId: DIRECTORY_CLIENT, clientSecret: SECRETS.directory };
    return new KeycloakDirectory(client).setPersonEnabled(account(username).sub, enabled);
  }

  /** A token of somebody that ends in so many seconds. */
  async tokenFor(username: string, seconds: number): Promise<string> {
    const exp = Math.floor(Date.now() / 1000) + seconds;
    return signedByRealm({ keys: this.dataDir }, await this.token(username), { exp });
  }

  async token(username: string): Promise<string> {
    const known = this.tokens.get(username);
    if (known) return known;
    const scope = 'openid organization:*';
    const { clientId: client_id } = account(username);
    const form: Record<string, string> = client_id
      ? { grant_type: 'client_credentials', client_id, client_secret: DEMO_PASSWORD }
      : { grant_type: 'password', client_id: 'hearback-dev', username, password: DEMO_PASSWORD, scope };
    const body = new URLSearchParams(form);
    const response = await fetch(`${this.issuer}/protocol/openid-connect/token`, { method: 'POST', body });
    const { access_token } = (await response.json()) as { access_token: string };
    this.tokens.set(username, access_token);
    return access_token;
  }
}

/** Songhe's partner may read, and file nothing. */
const clients = () =>
  demoClients(SECRETS).map((one) =>
    one.clientId === 'partner-songhe' ? { ...one, scopes: ['properties:read'] satisfies ClientScope[] } : one,
  );

export const account = (username: string) => demoUsers().find((user) => user.username === username)!;

export const PROVISION = `mutation($i: ProvisionTenantInput!) {
  it: provisionTenant(input: $i) { __typename ... on Company { id name } ... on Refusal { code } }
}`;
const SAVE = `mutation($i: SaveMembershipInput!) {
  it: saveMembership(input: $i) { __typename ... on Membership { id roles } ... on Refusal { code } }
}`;
