import {
  isRefusal,
  ok,
  recordAttempt as contract,
  type CallbackView,
  type InputOf,
  type Outcome,
} from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CallbackStore } from '../callback.store.js';
import { viewOf } from '../callback.view.js';
import { recordAttempt } from './record-attempt.js';

@Controller()
export class RecordAttemptHandler {
  constructor(private readonly callbacks: CallbackStore) {}

  @Answers(contract)
  async record(
    context: TenantContext,
    { callbackId, key, ...attempt }: InputOf<typeof contract>,
  ): Promise<Outcome<CallbackView>> {
    const changed = await this.callbacks.change(
      context,
      callbackId,
      (callback, now) => recordAttempt(callback, attempt, { actor: context.actor.id, now }),
      { key, path: 'callbackId' },
    );
    return isRefusal(changed) ? changed : ok(viewOf(changed.ok));
  }
}
