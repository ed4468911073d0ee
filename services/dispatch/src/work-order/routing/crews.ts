import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { StaffStore } from '../../staff/staff.store.js';
import { TeamStore } from '../../team/team.store.js';
import type { OrderCase } from '../work-order.js';
import { crewOf, type Crew } from './crew.js';

/** Looks up the people that a decision needs. */
@Injectable()
export class Crews {
  constructor(
    private readonly staff: StaffStore,
    private readonly teams: TeamStore,
  ) {}

  /** With the named teams and, where somebody is named, theirs. */
  async of(
    context: TenantContext,
    about: Pick<OrderCase, 'accusedStaffIds'>,
    teamIds: readonly (string | null | undefined)[],
    staffId?: string | null,
  ): Promise<Crew> {
    const named = teamIds.filter((id): id is string => Boolean(id));
    const [staff, teams, own] = await Promise.all([
      this.staff.all(context),
      this.teams.byId(context, named),
      staffId ? this.teams.of(context, staffId) : [],
    ]);
    return crewOf(about, staff, [...teams, ...own]);
  }
}
