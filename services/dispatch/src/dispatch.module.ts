import { Module } from '@nestjs/common';
import { ListNoticesHandler } from './notice/list-notices/list-notices.handler.js';
import { NoticeStore } from './notice/notice.store.js';
import { FindHolesHandler } from './route/find-holes/find-holes.handler.js';
import { ListRoutesHandler } from './route/list-routes/list-routes.handler.js';
import { RouteStore } from './route/route.store.js';
import { SaveRoutesHandler } from './route/save-routes/save-routes.handler.js';
import { HearMembershipHandler } from './staff/hear-membership.handler.js';
import { StaffStore } from './staff/staff.store.js';
import { ListTeamsHandler } from './team/list-teams/list-teams.handler.js';
import { SaveTeamHandler } from './team/save-team/save-team.handler.js';
import { TeamStore } from './team/team.store.js';
import { AcceptHandler } from './work-order/accept/accept.handler.js';
import { ActionsHandler } from './work-order/actions/actions.handler.js';
import { ArrivalHandler } from './work-order/arrival/arrival.handler.js';
import { ContactHandler } from './work-order/contact/contact.handler.js';
import { DispatchHandler } from './work-order/dispatch/dispatch.handler.js';
import { ExplainClocksHandler } from './work-order/explain-clocks/explain-clocks.handler.js';
import { GetHandler } from './work-order/get/get.handler.js';
import { HearCaseHandler } from './work-order/hear-case/hear-case.handler.js';
import { HoldHandler } from './work-order/hold/hold.handler.js';
import { KeptOfCasesHandler } from './work-order/kept-of-cases/kept-of-cases.handler.js';
import { ListHandler } from './work-order/list/list.handler.js';
import { ResolveHandler } from './work-order/resolve/resolve.handler.js';
import { ResumeHandler } from './work-order/resume/resume.handler.js';
import { Crews } from './work-order/routing/crews.js';
import { RouteLookup } from './work-order/routing/route-lookup.js';
import { TransferHandler } from './work-order/transfer/transfer.handler.js';
import { WorkOrderDesk } from './work-order/work-order-desk.js';
import { WorkOrderStore } from './work-order/work-order.store.js';

/** Dispatch (派单): who handles a case, and by when. */
@Module({
  controllers: [
    HearMembershipHandler,
    SaveTeamHandler,
    ListTeamsHandler,
    SaveRoutesHandler,
    ListRoutesHandler,
    FindHolesHandler,
    HearCaseHandler,
    DispatchHandler,
    AcceptHandler,
    TransferHandler,
    ContactHandler,
    ArrivalHandler,
    HoldHandler,
    ResumeHandler,
    ResolveHandler,
    GetHandler,
    ActionsHandler,
    ListHandler,
    ExplainClocksHandler,
    KeptOfCasesHandler,
    ListNoticesHandler,
  ],
  providers: [WorkOrderStore, WorkOrderDesk, NoticeStore, StaffStore, TeamStore, RouteStore, Crews, RouteLookup],
})
export class DispatchModule {}
