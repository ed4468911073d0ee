import { callbackActions, ok, type ActionsOf, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers, CLOCK } from '@hearback/messaging';
import type { Clock } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Inject } from '@nestjs/common';
import { CallbackStore } from '../callback.store.js';
import { actionsOn } from './actions.js';

@Controller()
export class ActionsHandler {
  constructor(
    private readonly callbacks: CallbackStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Answers(callbackActions)
  async actions(
    context: TenantContext,
    { ids }: InputOf<typeof callbackActions>,
  ): Promise<Outcome<readonly ActionsOf[]>> {
    const now = this.clock.now().toISOString();
    const found = await this.callbacks.findMany(context, ids);
    return ok(
      found.flatMap(({ id, state }) =>
        state.status === 'RULED_OUT' ? [] : { id, actions: actionsOn(state, context.actor.id, now) },
      ),
    );
  }
}
