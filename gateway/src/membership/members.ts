import { isRefusal, notFound, refuse, type Outcome, type Refusal } from '@hearback/contracts';
import type { Directory } from '@hearback/identity';
import type { TenantContext } from '@hearback/tenancy';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DIRECTORY } from '../company/directory.js';
import type { ChangeMember } from './change/change-member.input.js';
import { lookAlikeKey } from './look-alike.js';
import { membershipId, type Member } from './membership.js';
import { MembershipStore } from './membership.store.js';
import { beyondTheirProperties } from './rules/an-administrator-of-some-properties-manages-only-those.js';
import { reportsInACircle } from './rules/nobody-reports-in-a-circle.js';
import { Administrators } from './rules/the-last-administrator-stays.js';
import { memberFrom } from './save/save.js';
import type { SaveMembership } from './save/save-membership.input.js';

/** Enters, changes and removes members of a company, by the rules that look at more than one of them. */
@Injectable()
export class Members {
  constructor(
    private readonly store: MembershipStore,
    private readonly administrators: Administrators,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  /** Enters a member by their account at the identity provider, or changes all that is known of them. */
  async save(context: TenantContext, input: SaveMembership): Promise<Outcome<Member>> {
    const id = membershipId(context.tenantId, input.subject);
    return this.put(context, (await this.store.find(context, id))?.state, memberFrom(id, input));
  }

  /** Changes what a member may do, where, and under whom. */
  async change(context: TenantContext, { membershipId: id, ...input }: ChangeMember): Promise<Outcome<Member>> {
    const before = (await this.store.find(context, id))?.state;
    if (!before) return notFound('membershipId');
    const { subject, account, name, active } = before;
    return this.put(context, before, memberFrom(id, { subject, account, name, active, ...input }));
  }

  /** Takes away everything that somebody may do. What they did stays theirs on record. */
  async remove(context: TenantContext, id: string): Promise<Outcome<Member>> {
    const before = (await this.store.find(context, id))?.state;
    if (!before) return notFound('membershipId');
    const { accountKey: _, ...member } = before;
    return this.put(context, before, { ...member, active: false });
  }

  private async put(context: TenantContext, before: Member | undefined, after: Member): Promise<Outcome<Member>> {
    const refused =
      beyondTheirProperties(context, before, after) ??
      (await this.superiorRefused(context, after)) ??
      (await this.looksLikeAnother(context, after));
    if (refused) return refused;
    const kept = await this.administrators.keepOne(context, after, {
      now: () => this.store.administrators(context),
      commit: () => this.store.keep(context, after),
    });
    if (!isRefusal(kept) && Boolean(before?.active) !== after.active) await this.tellDirectory(context, after);
    return kept;
  }

  // The membership decides. That tokens name the company follows it, and waits for nothing: an account may be unknown there.
  private async tellDirectory({ tenantId }: TenantContext, { subject, active }: Member): Promise<void> {
    const told = active ? this.directory.addMember(tenantId, subject) : this.directory.removeMember(tenantId, subject);
    await told.catch((error: unknown) => new Logger('members').warn(`sign-in not told: ${String(error)}`));
  }

  private async superiorRefused(context: TenantContext, { id, reportsTo }: Member) {
    const superiorOf = async (one: string) => (await this.store.find(context, one))?.state.reportsTo;
    const circle = await reportsInACircle(id, reportsTo, superiorOf);
    if (circle) return circle;
    return reportsTo && !(await this.store.find(context, reportsTo)) ? notFound('reportsTo') : undefined;
  }

  private async looksLikeAnother(
    context: TenantContext,
    { id, account, active }: Member,
  ): Promise<{ readonly refusal: Refusal } | undefined> {
    if (!active) return undefined;
    const found = await this.store.lookingLike(context, lookAlikeKey(account));
    return found.some((one) => one !== id) ? ACCOUNT_TAKEN : undefined;
  }
}

const ACCOUNT_TAKEN = refuse(
  'ACCOUNT_TAKEN',
  { zh: '本公司已有看起来相同的账号（大小写、全角、空格不算区别）。', en: 'An account of the company looks the same.' },
  { zh: '请换一个明显不同的账号名。', en: 'Choose a name that is clearly another.' },
);
