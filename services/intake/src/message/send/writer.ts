import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Companies } from '../../company/companies.js';
import { Links } from '../../company/links.js';
import type { MessagePlan } from '../message.events.js';
import { messageText } from './message-text.js';

export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly url: string;
}

/** Writes out a message, with its link. The same message always reads the same. */
@Injectable()
export class Writer {
  constructor(
    private readonly companies: Companies,
    private readonly links: Links,
  ) {}

  async write(context: TenantContext, message: MessagePlan): Promise<Written> {
    const { name: company } = await this.companies.of(context);
    const trackingCode = await this.links.trackingCode(context, message.caseId);
    const { content } = message;
    const url =
      'invitationId' in content
        ? this.links.survey(context, content.invitationId, content.expiresAt)
        : this.links.tracking(trackingCode);
    return { ...messageText(message, { company, trackingCode, url }), url };
  }
}
