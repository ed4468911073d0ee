import { notFound, ok, reopenCase, type CaseView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import { deriveId, type Clock, type Kept } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import type { Case } from '../case.js';
import { CaseDesk } from '../case-desk.js';
import { CaseStore } from '../case.store.js';
import { CaseViews } from '../case-views.js';
import { classify } from '../classify/classify.js';
import { Registrar } from '../file/registrar.js';
import { reopensItself } from './closed-case-reopens-within-15-days.js';
import { followingCase, followingText } from './follow.js';
import { reopen } from './reopen.js';

type Reopening = InputOf<typeof reopenCase>;

@Controller()
export class ReopenHandler {
  constructor(
    private readonly desk: CaseDesk,
    private readonly cases: CaseStore,
    private readonly registrar: Registrar,
    private readonly views: CaseViews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers with the case itself in its next round, or with the new case that follows it. */
  @Answers(reopenCase)
  async reopen(context: TenantContext, input: Reopening): Promise<Outcome<CaseView>> {
    const old = await this.cases.find(context, input.caseId);
    if (!old) return notFound('caseId');
    const now = this.clock.now().toISOString();
    if (old.state.ending.end === 'OPEN' || reopensItself(old.state, now))
      return this.desk.change(context, input, (state, at) => reopen(state, input, at));
    const next = await this.follow({ ...context, properties: 'all' }, old.state, input, now);
    return ok(await this.views.one(context, next));
  }

  // One new case for one coming back, however often it is asked for.
  private async follow(context: TenantContext, old: Case, input: Reopening, now: string): Promise<Kept<Case>> {
    const cause = input.key ?? (old.ending.end === 'OPEN' ? now : old.ending.at);
    const id = deriveId(context.tenantId, 'case', 'follows', old.id, cause);
    const there = await this.cases.find(context, id);
    if (there) return there;
    const text = followingText(old, input.reason);
    const { complainantId, importantCustomer: marked } = old;
    const filer = complainantId ? { id: complainantId, known: true, marked } : undefined;
    const filing = followingCase(old, text, classify(text), now);
    const next = await this.registrar.enter(context, id, filing, filer, old.id);
    await this.cases.change(context, old.id, () => [{ type: 'case-followed', byId: id, byNumber: next.state.number }]);
    return next;
  }
}
