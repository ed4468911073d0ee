import { notFound, ok, type InputOf, type Outcome, type reopenCase } from '@hearback/contracts';
import { CLOCK } from '@hearback/messaging';
import { deriveId, type Clock, type Kept } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import type { Case } from '../case.js';
import { CaseStore } from '../case.store.js';
import { classify } from '../classify/classify.js';
import { Registrar } from '../file/registrar.js';
import { reopensItself } from './closed-case-reopens-within-15-days.js';
import { followingCase, followingText } from './follow.js';
import { reopen } from './reopen.js';

type Reopen = InputOf<typeof reopenCase>;

/** A case that goes on after its end, whoever asks for it. */
@Injectable()
export class Reopening {
  constructor(
    private readonly cases: CaseStore,
    private readonly registrar: Registrar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers with the case itself in its next round, or with the new case that follows it. */
  async reopen(context: TenantContext, input: Reopen): Promise<Outcome<Kept<Case>>> {
    const { caseId, key } = input;
    const old = await this.cases.find(context, caseId);
    if (!old) return notFound('caseId');
    const now = this.clock.now().toISOString();
    if (old.state.ending.end !== 'OPEN' && !reopensItself(old.state, now))
      return ok(await this.follow({ ...context, properties: 'all' }, old.state, input, now));
    const decide = (state: Case, at: string) => reopen(state, input, at);
    return this.cases.change(context, caseId, decide, { key, path: 'caseId' });
  }

  // One new case for one coming back, however often it is asked for.
  private async follow(context: TenantContext, old: Case, input: Reopen, now: string): Promise<Kept<Case>> {
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
