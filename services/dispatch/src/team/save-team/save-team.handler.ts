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
  async save(context: TenantContext, input: InputOf<typeof saveTeam>): Promise<Outcome<TeamView>> {
    const { code, name, leaderId } = input;
    const memberIds = [...new Set(input.memberIds)];
    return ok(viewOf(await this.teams.save(context, { code, name, memberIds, leaderId: leaderId ?? undefined })));
  }
}
