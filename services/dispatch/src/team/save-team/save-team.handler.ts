import { ok, saveTeam, type InputOf, type Outcome, type TeamView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { TeamStore, viewOf } from '../team.store.js';

@Controller()
export class SaveTeamHandler {
  constructor(private readonly teams: TeamStore) {}

  /** Members may be named before they are known here: memberships come as events, in their own time. */
  @Answers(saveTeam)
  async save(
    context: TenantContext,
    { code, name, memberIds, leaderId }: InputOf<typeof saveTeam>,
  ): Promise<Outcome<TeamView>> {
    const members = [...new Set(memberIds)];
    const team = { code, name, memberIds: members, leaderId: leaderId ?? undefined };
    return ok(viewOf(await this.teams.save(context, team)));
  }
}
