import { caseEvents, type CaseState, type HeardEvent } from '@hearback/contracts';
import { Hears } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { callbackId, CallbackStore } from '../callback.store.js';
import { isOver } from '../rules/ended-and-reopened-cases-need-no-callback.js';
import { followCase } from './follow-case.js';

@Controller()
export class FollowCaseHandler {
  constructor(private readonly callbacks: CallbackStore) {}

  // At its registration a case is in its first round, and open.
  @Hears(caseEvents, { without: ['case-registered'] })
  async hear(context: TenantContext, event: HeardEvent<CaseState>): Promise<unknown> {
    const { state: about, at: heardAt } = event;
    // An open round that needs no call of its own says nothing here: most events of a case.
    const rounds = Array.from({ length: about.round }, (_, before) => before + 1).filter(
      (round) => isOver(about, round) || about.followUp,
    );
    const heard = await Promise.all(
      rounds.map((round) => {
        const id = callbackId(context.tenantId, about.id, round);
        return this.callbacks.hear(context, id, event, (callback, now) =>
          followCase(callback, { id, round, heardAt }, about, now),
        );
      }),
    );
    if (about.redactedAt)
      for (let round = 1; round <= about.round; round++)
        await this.callbacks.redact(context, callbackId(context.tenantId, about.id, round), (at) => [
          { type: 'callback-redacted', at },
        ]);
    return heard;
  }
}
