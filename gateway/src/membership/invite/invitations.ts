import { createHmac } from 'node:crypto';
import { isRefusal, notFound, ok, refuse, type Outcome } from '@hearback/contracts';
import { NotInDirectory, DirectoryUnavailable, type Directory, type Identity } from '@hearback/identity';
import { CLOCK, SETTINGS, type Settings } from '@hearback/messaging';
import { deriveId, newKeyOnce, type Clock } from '@hearback/store';
import { mintLink, openLink, type LinkKeys, type TenantContext, type TenantId } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { DIRECTORY } from '../../company/directory.js';
import { accept, withdraw } from '../accept/accept.js';
import { membershipId, type Member } from '../membership.js';
import { namesOf } from '../names-of.js';
import { MembershipStore } from '../membership.store.js';
import { Members } from '../members.js';
import { beyondTheirProperties } from '../rules/an-administrator-of-some-properties-manages-only-those.js';
import type { Invitation } from './invitation.js';
import { InvitationStore } from './invitation.store.js';
import type { InviteMember } from './invite-member.input.js';

const LASTS_MS = 7 * 24 * 3_600_000;

/** Invitations to be a member: made by an administrator, used once by the account with the mail address they name. */
@Injectable()
export class Invitations {
  private readonly linkKeys: LinkKeys;

  constructor(
    private readonly store: InvitationStore,
    private readonly memberships: MembershipStore,
    private readonly members: Members,
    @Inject(DIRECTORY) private readonly directory: Directory,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.linkKeys = settings.HEARBACK_LINK_KEY;
  }

  /** Makes an account for the address where there is none, and an invitation; its token is told here and nowhere else. */
  async invite(
    context: TenantContext,
    { email, name, roles, propertyIds, reportsTo, key }: InviteMember,
  ): Promise<Outcome<{ invitation: Invitation; token: string }>> {
    const { tenantId } = context;
    const properties: Invitation['properties'] = propertyIds ?? 'all';
    const refused = beyondTheirProperties(context, undefined, { properties });
    if (refused) return refused;
    if (reportsTo && !(await this.memberships.find(context, reportsTo))) return notFound('reportsTo');
    const account = await tried(() => this.directory.savePerson({ email, ...namesOf(name) }));
    if (isRefusal(account)) return account;

    const id = deriveId(tenantId, 'member-invitation', context.actor.id, key ?? newKeyOnce());
    const expiresAt = new Date(this.clock.now().getTime() + LASTS_MS).toISOString();
    const offer = {
      mailHash: hashOf(this.linkKeys[0], tenantId, email),
      mail: masked(email),
      name,
      roles,
      properties,
      expiresAt,
    };
    const made = await this.store.create(context, id, () => [
      { type: 'member-invited', id, ...offer, ...(reportsTo ? { reportsTo } : {}) },
    ]);
    if (isRefusal(made)) return made;
    const invitation = made.ok.state;
    const link = { tenantId, purpose: 'membership', subject: id, expires: invitation.expiresAt } as const;
    return ok({ invitation, token: mintLink(this.linkKeys, link) });
  }

  async withdraw(context: TenantContext, id: string): Promise<Outcome<Invitation>> {
    const found = await this.store.find(context, id);
    if (!found || beyondTheirProperties(context, found.state, { properties: [] })) return notFound('invitationId');
    const changed = await this.store.change(context, id, withdraw, { path: 'invitationId' });
    return isRefusal(changed) ? changed : ok(changed.ok.state);
  }

  /** The company that a token invites to; undefined for anything that is no token of ours. */
  companyOf = (token: string): TenantId | undefined => openLink(this.linkKeys, 'membership', token)?.tenantId;

  /** Makes whoever is signed in the member that they are invited to be. */
  async accept(token: string, { subject, username, email }: Identity): Promise<Outcome<Member>> {
    const link = openLink(this.linkKeys, 'membership', token);
    if (!link) return notFound('token');
    const { tenantId, subject: id } = link;
    const context: TenantContext = {
      tenantId,
      actor: { kind: 'link', id: `membership:${id}` },
      roles: [],
      properties: 'all',
      correlationId: newKeyOnce(),
    };
    const before = await this.memberships.find(context, membershipId(tenantId, subject));
    const found = await this.store.find(context, id);
    const hashes = email ? this.linkKeys.map((key) => hashOf(key, tenantId, email.toLowerCase())) : [];
    // The key may have been changed since the invitation was made.
    const mailHash = hashes.find((one) => one === found?.state.mailHash) ?? hashes[0];
    if (before?.state.active && found?.state.status === 'OPEN' && found.state.mailHash === mailHash)
      return MEMBER_ALREADY;
    const taken = await this.store.change(context, id, (one, now) => accept(one, { subject, mailHash }, now), {
      path: 'token',
    });
    if (isRefusal(taken)) return taken;
    const { name, roles, properties, reportsTo } = taken.ok.state;
    const made = await this.members.save(context, {
      ...{ subject, account: username, name, reportsTo },
      roles: roles as never,
      propertyIds: properties === 'all' ? null : [...properties],
    });
    if (isRefusal(made)) return made;
    const joined = await tried(() => this.directory.addMember(tenantId, subject));
    if (isRefusal(joined)) return joined;
    const done = await this.store.change(context, id, () => [{ type: 'invitation-done' }]);
    return isRefusal(done) ? done : made;
  }
}

const hashOf = (key: string, tenantId: TenantId, mail: string): string =>
  createHmac('sha256', key).update(`${tenantId}\0mail\0${mail}`).digest('base64url');

/** What was asked of the identity provider, or a refusal that says to try again. */
async function tried<T>(ask: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return ok(await ask());
  } catch (error) {
    if (error instanceof DirectoryUnavailable || error instanceof NotInDirectory) return DIRECTORY_AWAY;
    throw error;
  }
}

const masked = (mail: string): string => `${[...mail][0]}***${mail.slice(mail.lastIndexOf('@'))}`;

const MEMBER_ALREADY = refuse(
  'MEMBER_ALREADY',
  { zh: '您已是这家公司的成员。', en: 'You are a member of the company already.' },
  { zh: '如需调整角色，请联系公司管理员。', en: "Ask the company's administrator to change your roles." },
);
const DIRECTORY_AWAY = refuse(
  'SIGN_IN_UNAVAILABLE',
  { zh: '登录服务暂时不可用，尚未完成。', en: 'The sign-in service is not available; this is not complete.' },
  { zh: '请稍后原样重试，不会重复。', en: 'Send the same again in a moment: nothing is done twice.' },
);
