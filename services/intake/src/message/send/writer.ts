import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { CaseStore } from '../../case/case.store.js';
import { Companies } from '../../company/companies.js';
import { Links } from '../../company/links.js';
import type { MessagePlan } from '../message.events.js';
import { messageText } from './message-text.js';

export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly url: string;
}

// Their code still opens; only that it cannot be said again (ADR 37).
const AS_BEFORE = '请用您已收到的查询码查看';

/** Writes out a message, with its link. The same message always reads the same, as long as the link key of its time is there. */
@Injectable()
export class Writer {
  constructor(
    private readonly cases: CaseStore,
    private readonly companies: Companies,
    private readonly links: Links,
  ) {}

  async write(context: TenantContext, message: MessagePlan): Promise<Written> {
    const { name: company } = await this.companies.of(context);
    const digest = (await this.cases.find(context, message.caseId))?.state.trackingDigest;
    const trackingCode = digest && (await this.links.trackingCode(context, message.caseId, digest));
    const { content } = message;
    const url =
      'invitationId' in content
        ? this.links.survey(context, content.invitationId, content.expiresAt)
        : trackingCode && this.links.tracking(trackingCode);
    const said = { company, trackingCode: trackingCode ?? `（${AS_BEFORE}）`, url: url ?? AS_BEFORE };
    return { ...messageText(message, said), url: url ?? '' };
  }
}
