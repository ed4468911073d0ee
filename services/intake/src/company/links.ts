import type { Instant } from '@hearback/contracts';
import { SETTINGS, type Settings } from '@hearback/messaging';
import { mintLink, trackingCode, trackingDigest, type LinkKeys, type TenantContext } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { Companies } from './companies.js';

/** Tracking codes and links. They are derived whenever they are said and kept nowhere: whoever reads the register opens nothing. */
@Injectable()
export class Links {
  private readonly base: string;
  private readonly keys: LinkKeys;

  constructor(
    private readonly companies: Companies,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.base = settings.HEARBACK_PUBLIC_URL.replace(/\/$/, '');
    this.keys = settings.HEARBACK_LINK_KEY;
  }

  /** Of a case that is being registered. */
  async newTrackingCode(context: TenantContext, caseId: string): Promise<string> {
    const { code } = await this.companies.of(context);
    return trackingCode(this.keys[0], code, caseId);
  }

  /** Of a case that is there, by the digest in the register; undefined once the key is taken out under which it was made. */
  async trackingCode(context: TenantContext, caseId: string, digest: string): Promise<string | undefined> {
    const { code } = await this.companies.of(context);
    return this.keys.map((key) => trackingCode(key, code, caseId)).find((one) => trackingDigest(one) === digest);
  }

  tracking = (code: string): string => `${this.base}/track/${code}`;

  /** For the complainant only: with it the form of that invitation is answered. */
  survey({ tenantId }: TenantContext, invitationId: string, expires: Instant): string {
    return `${this.base}/s/${mintLink(this.keys, { tenantId, purpose: 'survey', subject: invitationId, expires })}`;
  }
}
