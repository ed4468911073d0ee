import { forbidden, isRefusal, type Refusal } from '@hearback/contracts';
import { TokenVerifier, type Identity } from '@hearback/identity';
import { ContextSigner } from '@hearback/messaging';
import { ShortMemory } from '@hearback/store';
import { tenantIdFrom, type TenantContext, type TenantId } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { COMPANY_SUSPENDED } from '../company/suspend/suspended.js';
import { Tenants } from '../company/tenants.js';
import { membershipId } from '../membership/membership.js';
import { MembershipStore } from '../membership/membership.store.js';
import { chooseCompany } from './choose-company.js';
import type { Acting, Session } from './session.js';

// A change of somebody's roles is seen at once here, and within this time by the gateway's other replicas.
const FRESH_MS = 5_000;

/** A verified token that may not act as it wants to. */
export class NoCompany extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly identity: Identity,
  ) {
    super(refusal.message.en);
  }
}

/** Who is signed in, by token and named company. What was found out is kept a few seconds, so that a busy client's requests cost nothing. */
@Injectable()
export class Sessions {
  private known = new WeakMap<Identity, ShortMemory<Session>>();

  constructor(
    private readonly verifier: TokenVerifier,
    private readonly members: MembershipStore,
    private readonly tenants: Tenants,
    private readonly signer: ContextSigner,
  ) {
    for (const store of [members, tenants]) store.onChange(() => (this.known = new WeakMap()));
  }

  /** Throws Unauthenticated for a token that is not accepted, NoCompany for one that may not act in the company. */
  async of(token: string, company: string | undefined): Promise<Session> {
    // The verifier answers with the same object while it remembers the token.
    const identity = await this.verifier.verify(token);
    const byCompany = this.known.get(identity) ?? new ShortMemory<Session>(FRESH_MS);
    this.known.set(identity, byCompany);
    return byCompany.of(company ?? '', () => this.open(identity, company));
  }

  /** Whether the provider itself still knows the token's owner as signed in: for what cannot be taken back (a round trip each time). */
  isStillActive = (token: string): Promise<boolean> => this.verifier.isStillActive(token);

  /** The holder of a link acts in the link's company, on the link's subject only: of all its properties, or of those named. */
  async ofLink(tenantId: TenantId, id: string, properties: TenantContext['properties'] = 'all'): Promise<Session> {
    return {
      roles: [],
      acting: await this.acting({ tenantId, actor: { kind: 'link', id }, roles: [], properties }),
    };
  }

  /** Somebody of a group looks into a company that has granted it: as that and nothing else. */
  async ofGroup(identity: Identity, tenantId: TenantId, groupId: string): Promise<Session> {
    const actor = { kind: 'person', id: `group:${groupId}/${identity.subject}` } as const;
    return {
      identity,
      roles: ['group'],
      acting: await this.acting({ tenantId, actor, roles: ['group'], properties: 'all' }),
    };
  }

  private async open(identity: Identity, named: string | undefined): Promise<Session> {
    const { organizations } = identity;
    const candidates = await Promise.all(organizations.map((company) => this.actor(identity, company)));
    if (isMachine(identity) && organizations.length > 1) throw new NoCompany(ONE_COMPANY.refusal, identity);
    const chosen = chooseCompany(
      { organizations, memberOf: candidates.flatMap((one) => one?.context.tenantId ?? []) },
      named,
    );
    if (isRefusal(chosen)) throw new NoCompany(chosen.refusal, identity);
    const actor = candidates.find((one) => one?.context.tenantId === chosen.company);
    if (actor && (await this.tenants.byId(actor.context.tenantId))?.suspended)
      throw new NoCompany(COMPANY_SUSPENDED.refusal, identity);
    const operator = identity.realmRoles.includes('operator') ? ['operator'] : [];
    if (!actor) return { identity, roles: operator.length ? operator : ['group'] };
    const { context, member } = actor;
    const session = {
      identity,
      roles: [...context.roles, ...operator],
      acting: { ...(await this.acting(context)), member },
    };
    return isMachine(identity) ? { ...session, clientScopes: identity.clientScopes } : session;
  }

  // What somebody is in one company: by membership, or as a partner's machine, whose client belongs to the company.
  private async actor(identity: Identity, company: string): Promise<Omit<Acting, 'contextToken'> | undefined> {
    // The identity provider may know organizations that are no company here.
    if (!(await this.tenants.byId(company))) return undefined;
    const tenantId = tenantIdFrom('token', company);
    const machine = isMachine(identity);
    const kind = machine ? 'client' : 'person';
    const member = await this.members.find({ tenantId, ...LOOKING }, membershipId(tenantId, identity.subject));
    if (member?.state.active) {
      const { roles, properties } = member.state;
      return { member, context: { tenantId, actor: { kind, id: member.id }, roles, properties } };
    }
    if (member || !machine) return undefined;
    return { context: { tenantId, actor: { kind, id: identity.clientId! }, roles: ['partner'], properties: 'all' } };
  }

  private async acting(context: Acting['context']): Promise<Acting> {
    return { context, contextToken: await this.signer.sign(context) };
  }
}

const isMachine = ({ clientId }: Identity): boolean => clientId?.startsWith('partner-') ?? false;

const ONE_COMPANY = forbidden(
  { zh: '合作方接口账号只能属于一家公司。', en: "A partner's client belongs to one company only." },
  {
    zh: '请平台运营人员在身份服务中为每家公司各建一个客户端。',
    en: "Have the platform's operator make one client a company at the identity provider.",
  },
);

const LOOKING: Omit<TenantContext, 'tenantId'> = {
  actor: { kind: 'system', id: 'gateway' },
  roles: [],
  properties: 'all',
  correlationId: 'sign-in',
};
