import { getTeams, listTeams, ok, type InputOf, type Outcome, type Page, type TeamView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { decodeCursor, pageOf } from '@hearback/store';
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
    const page = pageOf(await this.teams.after(context, String(code), first + 1), first, (team) => [team.code]);
    return ok({ ...page, items: page.items.map(viewOf) });
  }

  @Answers(getTeams)
  async get(context: TenantContext, { ids }: InputOf<typeof getTeams>): Promise<Outcome<readonly TeamView[]>> {
    return ok((await this.teams.byId(context, ids)).map(viewOf));
  }
}
