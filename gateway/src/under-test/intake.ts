import { EventEmitter, once } from 'node:events';
import {
  fileCase,
  getCases,
  listProperties,
  getProperties,
  notFound,
  ok,
  refuse,
  setUpCompany,
  trackCase,
  urgeCase,
} from '@hearback/contracts';
import type {
  CaseView,
  FileCaseInput,
  FiledCaseView,
  Outcome,
  Page,
  PropertyView,
  TrackedCaseView,
} from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Module } from '@nestjs/common';

type Filing = FileCaseInput & { key?: string };

/** What was filed, as intake was told. */
export const filed: Filing[] = [];

/** What is said to be 慢 is not taken down before somebody lets go. */
export const slow = new EventEmitter();

const sample = {
  id: 'c-1',
  complainant: { contactAccess: 'NEVER' },
  workOrders: [{ id: 'w-1', case: { id: 'c-1' } }],
  callbacks: [],
};
const theCase = sample as object as CaseView;

/** Intake as far as the gateway's tests ask: one case, of qinglan. */
@Controller()
class Intake {
  @Answers(setUpCompany)
  async setUp(_: TenantContext, { code }: { code: string }): Promise<Outcome<{ code: string }>> {
    return ok({ code });
  }

  @Answers(getCases)
  async get({ tenantId }: TenantContext, { ids }: { ids: string[] }): Promise<Outcome<readonly CaseView[]>> {
    return ok(ids.flatMap((id) => (id === theCase.id && tenantId === 'qinglan' ? theCase : [])));
  }

  @Answers(listProperties)
  async list(): Promise<Outcome<Page<PropertyView>>> {
    return ok({ items: [], cursors: [], hasNextPage: false });
  }

  @Answers(getProperties)
  async properties(_: TenantContext, { ids }: { ids: string[] }): Promise<Outcome<readonly PropertyView[]>> {
    return ok(ids.map((id) => ({ id, name: id }) as object as PropertyView));
  }

  @Answers(fileCase)
  async file(_: TenantContext, input: Filing): Promise<Outcome<FiledCaseView>> {
    filed.push(input);
    if (input.description === '慢') await once(slow, 'let go');
    if (input.description === '故障') throw new Error('the secret of the house');
    return ok({ case: theCase, trackingCode: 'QL-2345', acknowledgement: { zh: '已受理', en: 'Received' } });
  }

  @Answers(urgeCase)
  async urge(_: TenantContext, { caseId }: { caseId: string }): Promise<Outcome<CaseView>> {
    return caseId === theCase.id ? refuse('NOT_NOW', { zh: '稍后再催。', en: 'Later.' }) : notFound('caseId');
  }

  @Answers(trackCase)
  async track({ tenantId, actor }: TenantContext, { code }: { code: string }): Promise<Outcome<TrackedCaseView>> {
    const description = `${tenantId} ${actor.kind} ${code}`;
    return ok({
      id: theCase.id,
      number: 'n',
      status: 'RECEIVED',
      description,
      receivedAt: '2026-03-02T02:00:00.000Z',
      steps: [],
      contactReveals: [],
      personRequests: [],
    });
  }
}

@Module({ controllers: [Intake] })
export class IntakeUnderTest {}
