import { getTeams, listTeams, ok, type InputOf, type Outcome, type Page, type TeamView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { decodeCursor, encodeCursor } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { TeamStore, viewOf } from '../team.store.js';

@Controller()
export class ListTeamsHandler {
  constructor(private readonly teams: TeamStore) {}

  @Answers(listTeams)
  async list(context: TenantContext, { first, after }: InputOf<typeof listTeams>): Promise<Outcome<Page<TeamView>>> {
    const place = decodeCursor(after, 1);
    if ('refusal' in place) return place;
    const [code = ''] = place.ok ?? [];
    const found = await this.teams.after(context, String(code), first + 1);
    const teams = found.slice(0, first);
    return ok({
      items: teams.map(viewOf),
      cursors: teams.map((team) => encodeCursor(team.code)),
      hasNextPage: found.length > first,
    });
  }

  @Answers(getTeams)
  async get(context: TenantContext, { ids }: InputOf<typeof getTeams>): Promise<Outcome<readonly TeamView[]>> {
    return ok((await this.teams.byId(context, ids)).map(viewOf));
  }
}
