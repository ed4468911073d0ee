import { randomUUID } from 'node:crypto';
import { forbidden, type Outcome, type Rpc, type Words } from '@hearback/contracts';
import type { Identity } from '@hearback/identity';
import type { ServiceClient } from '@hearback/messaging';
import { newKeyOnce, type Clock } from '@hearback/store';
import type { LinkKeys, TenantContext, TenantId } from '@hearback/tenancy';
import type { GraphQLError } from 'graphql';
import { COMPANY_SUSPENDED } from '../company/suspend/suspended.js';
import type { Tenants } from '../company/tenants.js';
import type { Admission } from '../fairness/admission.js';
import type { Undertakings } from '../company/undertaking/undertakings.js';
import type { Files } from '../file/files.js';
import type { Grants } from '../group/grant/grants.js';
import type { Groups } from '../group/groups.js';
import type { GroupReads } from '../group/read/group-reads.js';
import type { Invitations } from '../membership/invite/invitations.js';
import type { InvitationStore } from '../membership/invite/invitation.store.js';
import type { Following } from '../live/following.js';
import type { Members } from '../membership/members.js';
import type { MembershipStore } from '../membership/membership.store.js';
import type { Names } from '../membership/names.js';
import type { Language } from '../sign-in/language.js';
import { sessionMay, type Acting, type Session } from '../sign-in/session.js';
import type { Sessions } from '../sign-in/sessions.js';
import type { SendLimit } from '../submit/send-limit.js';
import { Loaders } from './loaders.js';
import { resultOf, type Result } from './results.js';
import { topLevel } from './top-level.js';

/** What all requests share. */
export interface Platform {
  readonly services: ServiceClient;
  readonly memberships: MembershipStore;
  readonly members: Members;
  readonly invitations: Invitations;
  readonly invited: InvitationStore;
  readonly names: Names;
  readonly tenants: Tenants;
  readonly sessions: Sessions;
  readonly undertakings: Undertakings;
  readonly groups: Groups;
  readonly grants: Grants;
  readonly groupReads: GroupReads;
  readonly following: Following;
  readonly files: Files;
  readonly clock: Clock;
  readonly linkKeys: LinkKeys;
  /** Where people find the pages. */
  readonly publicUrl: string;
  /** How often links may be used to file something. */
  readonly submissions: SendLimit;
  /** How many proxies in front say from which address a request came. */
  readonly trustedProxies: number;
}

/** Who asks: their session, or why they have none. */
interface Asker {
  readonly language: Language;
  /** Whom their token speaks for, also where it may act in no company yet. */
  readonly identity?: Identity;
  /** The network address it came from. */
  readonly address?: string;
  readonly session?: Session;
  readonly denied?: GraphQLError;
  /** Asks the identity provider itself. Rejects with SignInUnavailable when it does not say. */
  readonly stillSignedIn?: () => Promise<boolean>;
  readonly lasting?: Lasting;
}

/** How something that lasts goes on, a subscription: the same asker as they are later, until nobody waits any more. */
export interface Lasting {
  readonly signal: AbortSignal;
  again(): Promise<Graph>;
}

/** One request to the graph: who asks, in which language, and what has been loaded for it. Every resolver gets it. */
export class Graph {
  readonly language: Language;
  readonly correlationId: string = randomUUID();
  load = new Loaders(this);
  /** What the request costs; set before it runs. */
  cost?: { readonly value: number; readonly limit: number };
  /** To whose account it goes. */
  admission?: Admission;

  constructor(
    readonly platform: Platform,
    readonly asker: Asker,
  ) {
    this.language = asker.language;
  }

  /** What tells one caller without an account from another. */
  get caller(): string {
    return this.asker.address ?? '';
  }

  get roles(): readonly string[] {
    return this.asker.session?.roles ?? [];
  }

  /** Whether whoever asks may use the operation at all. */
  may(operation: string): boolean {
    return sessionMay(this.asker.session ?? { roles: [] }, operation);
  }

  /** The company the request acts in. Refused for whoever acts in none: operators and group users. */
  get acting(): Acting {
    const acting = this.asker.session?.acting;
    if (!acting) throw topLevel(NO_COMPANY.refusal, this.language);
    return acting;
  }

  /** For the gateway's own stores. */
  get context(): TenantContext {
    return { ...this.acting.context, correlationId: this.correlationId };
  }

  /** What a service answers. A refusal is a top-level error: queries have no place for one. */
  async ask<I, O>(contract: Rpc<I, O>, input: I): Promise<O> {
    return this.must(await this.attempt(contract, input));
  }

  /** What a service answers, refusals included. */
  attempt<I, O>(contract: Rpc<I, O>, input: I): Promise<Outcome<O>> {
    const { contextToken } = this.acting;
    return this.platform.services.ask(contract, { contextToken, correlationId: this.correlationId }, input);
  }

  must<T>(outcome: Outcome<T>): T {
    if ('refusal' in outcome) throw topLevel(outcome.refusal, this.language);
    return outcome.ok;
  }

  result<T extends object>(typename: string, outcome: Outcome<T>): Result<T> {
    return resultOf(typename, outcome, this.language);
  }

  say = (words: Words): string => words[this.language];

  /** For what an operator does to a company, which may not be there yet. */
  operating(tenantId: TenantId): TenantContext {
    const actor = { kind: 'person', id: `operator:${this.asker.identity?.subject}` } as const;
    return { tenantId, actor, roles: ['operator'], properties: 'all', correlationId: this.correlationId };
  }

  /** The same request as the holder of a link of a company, on the link's subject only; refused while the company is suspended. */
  async asHolder(tenantId: TenantId, id: string, properties?: TenantContext['properties']): Promise<Graph> {
    if ((await this.platform.tenants.byId(tenantId))?.suspended)
      throw topLevel(COMPANY_SUSPENDED.refusal, this.language);
    return this.as(await this.platform.sessions.ofLink(tenantId, id, properties));
  }

  /** The same request in another session: a link's. */
  as(session: Session): Graph {
    return new Graph(this.platform, { language: this.language, session });
  }

  /** What somebody is called; the id itself where nobody knows. */
  nameOf = async (id: string): Promise<string> => (await this.load.names.load(id)) ?? id;

  /** What was loaded before a change is not what is there after it. */
  forget(): void {
    this.load = new Loaders(this);
  }
}

/**
 * The resolver of a mutation that a service carries out; its answer becomes a `typename`. Without the caller's key it gets one of its own,
 * so that a request sent again between gateway and service has one effect.
 */
export const change =
  <I extends object, O extends object>(contract: Rpc<I, O>, typename: string) =>
  async (_: unknown, { input, idempotencyKey }: Change<I>, graph: Graph): Promise<Result<O>> =>
    graph.result(typename, await graph.attempt(contract, { ...input, key: idempotencyKey ?? newKeyOnce() }));

export interface Change<I> {
  readonly input: I;
  readonly idempotencyKey?: string | null;
}

const NO_COMPANY = forbidden(
  { zh: '您没有以某家公司的成员身份登录。', en: 'You are not signed in as a member of a company.' },
  {
    zh: '请用公司的账号，以 scope "openid organization:*" 登录。',
    en: 'Sign in with an account of a company, with scope "openid organization:*".',
  },
);
