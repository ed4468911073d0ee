import type { TeamView } from '@hearback/contracts';
import { deriveId, Keeping, ShortMemory, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';

/** A team (班组): its members and its supervisor. */
export interface Team extends TeamView {
  /** Its name for machines; the order of the list. */
  readonly code: string;
}

export const viewOf = ({ id, code, name, memberIds, leaderId }: Team): TeamView => ({
  id,
  code,
  name,
  memberIds,
  leaderId,
});

@Injectable()
export class TeamStore {
  private readonly teams: TenantCollection<{ team: Team }>;
  // Every new order asks.
  private readonly lately = new ShortMemory<Team[]>();

  constructor(keeping: Keeping) {
    const indexes = [{ 'team.memberIds': 1 }, { 'team.leaderId': 1 }] as const;
    this.teams = new TenantCollection(keeping, 'teams', indexes, [{ 'team.code': 1 }]);
  }

  /** Makes a team, or changes the one with this code. */
  async save(context: TenantContext, said: Omit<Team, 'id'>): Promise<Team> {
    const team = { ...said, id: deriveId(context.tenantId, 'team', said.code) };
    const isNew = await this.teams.insertOnce(context, team.id, { team });
    if (!isNew) await this.teams.updateOne(context, { _id: team.id }, { $set: { team } });
    this.lately.forget();
    return team;
  }

  byId(context: TenantContext, ids: readonly string[]): Promise<Team[]> {
    const key = [context.tenantId, ...ids].join('/');
    return this.lately.of(key, () => this.find(context, { _id: { $in: [...ids] } }));
  }

  /** The teams that somebody belongs to or leads. */
  of(context: TenantContext, staffId: string): Promise<Team[]> {
    return this.find(context, { $or: [{ 'team.memberIds': staffId }, { 'team.leaderId': staffId }] });
  }

  /** In the order of their codes, from behind one of them. */
  after(context: TenantContext, code: string, limit: number): Promise<Team[]> {
    return this.find(context, { 'team.code': { $gt: code } }, limit);
  }

  private async find(context: TenantContext, filter: Record<string, unknown>, limit?: number): Promise<Team[]> {
    const found = await this.teams.find(context, filter, { sort: { 'team.code': 1 }, limit });
    return found.map(({ team }) => team);
  }
}
