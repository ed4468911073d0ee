import {
  exportPersonData,
  isRefusal,
  ok,
  refuse,
  type InputOf,
  type Outcome,
  type PersonDataView,
} from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import type { PersonRequestEvent } from '../person-request.events.js';
import { PersonRequestStore } from '../person-request.store.js';
import { notAllSeen } from '../rules/whoever-grants-sees-all-properties.js';
import { Gathering } from './gathering.js';

@Controller()
export class ExportPersonDataHandler {
  constructor(
    private readonly requests: PersonRequestStore,
    private readonly gathering: Gathering,
  ) {}

  /** Who took the copy stands in the request before it is given out; the first copy answers the request. */
  @Answers(exportPersonData)
  async export(
    context: TenantContext,
    { requestId, format }: InputOf<typeof exportPersonData>,
  ): Promise<Outcome<PersonDataView>> {
    const by = context.actor.id;
    const noted = await this.requests.change(
      context,
      requestId,
      (request, at) => {
        const limited = notAllSeen(context.properties === 'all');
        if (limited) return limited;
        if (request.kind !== 'ACCESS' || (request.status !== 'GRANTED' && request.status !== 'DONE'))
          return NOT_GRANTED;
        const exported: PersonRequestEvent = { type: 'person-data-exported', at, by, format };
        return request.status === 'DONE' ? [exported] : [exported, { type: 'person-request-done', at }];
      },
      { path: 'requestId' },
    );
    return isRefusal(noted) ? noted : ok(await this.gathering.of(context, noted.ok));
  }
}

const NOT_GRANTED = refuse(
  'ACCESS_NOT_GRANTED',
  { zh: '只有已同意的查阅请求才能导出。', en: 'Only a granted request for access is exported.' },
  { zh: '请先核实请求人身份并同意该请求。', en: 'Check who asks and grant the request first.' },
);
