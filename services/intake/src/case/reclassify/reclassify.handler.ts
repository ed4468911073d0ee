import {
  reclassifyCase,
  type CaseKind,
  type CaseView,
  type Category,
  type Grade,
  type Outcome,
} from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { CaseDesk } from '../case-desk.js';
import { reclassify } from './reclassify.js';

interface Reclassifying {
  caseId: string;
  kind?: CaseKind | null;
  category?: Category | null;
  subcategory?: string | null;
  grade?: Grade | null;
  reason: string;
  ifVersion?: number | null;
  key?: string;
}

@Controller()
export class ReclassifyHandler {
  constructor(private readonly desk: CaseDesk) {}

  @Answers(reclassifyCase)
  reclassify(context: TenantContext, input: Reclassifying): Promise<Outcome<CaseView>> {
    const { roles } = context;
    return this.desk.change(context, input, (state, now) => reclassify(state, input, { roles, now }));
  }
}
