import { concludeCallback, isRefusal, ok, type CallbackView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CallbackStore } from '../callback.store.js';
import { viewOf } from '../callback.view.js';
import { conclude } from './conclude.js';

@Controller()
export class ConcludeHandler {
  constructor(private readonly callbacks: CallbackStore) {}

  @Answers(concludeCallback)
  async conclude(
    context: TenantContext,
    { callbackId, key, ...conclusion }: InputOf<typeof concludeCallback>,
  ): Promise<Outcome<CallbackView>> {
    const changed = await this.callbacks.change(
      context,
      callbackId,
      (callback, now) => conclude(callback, conclusion, { actor: context.actor.id, now }),
      { key, path: 'callbackId' },
    );
    return isRefusal(changed) ? changed : ok(viewOf(changed.ok));
  }
}
