import type { Instant } from '@hearback/contracts';
import { SETTINGS, type Settings } from '@hearback/messaging';
import { mintLink, trackingCode, type TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { Companies } from './companies.js';

/** Tracking codes and links. They are derived whenever they are said and kept nowhere: whoever reads the register opens nothing. */
@Injectable()
export class Links {
  private readonly base: string;
  private readonly key: string;

  constructor(
    private readonly companies: Companies,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.base = settings.HEARBACK_PUBLIC_URL.replace(/\/$/, '');
    this.key = settings.HEARBACK_LINK_KEY;
  }

  async trackingCode(context: TenantContext, caseId: string): Promise<string> {
    const { code } = await this.companies.of(context);
    return trackingCode(this.key, code, caseId);
  }

  tracking = (code: string): string => `${this.base}/track/${code}`;

  /** For the complainant only: with it the form of that invitation is answered. */
  survey({ tenantId }: TenantContext, invitationId: string, expires: Instant): string {
    return `${this.base}/s/${mintLink(this.key, { tenantId, purpose: 'survey', subject: invitationId, expires })}`;
  }
}
