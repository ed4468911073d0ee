import type { Instant } from '@hearback/contracts';
import { deriveId, Keeping, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import { Crews } from '../work-order/routing/crews.js';
import type { Facts, Reminder } from '../work-order/work-order.js';
import { whoIsTold } from './rules/each-step-goes-one-higher.js';
import { messageAt } from './rules/one-message-per-person-in-ten-minutes.js';

/** One case in a person's message (提醒). The message is all notices of a person with the same `sendAt`. */
export interface Notice extends Reminder {
  readonly personId: string;
  readonly sendAt: Instant;
  readonly workOrderId: string;
  readonly caseNumber: string;
}

/**
 * What members of staff are told. A notice is a document of its own under an id derived from whom and what it tells, so that writing it
 * twice is writing it once, and a storm of a thousand breaches is a thousand inserts and still one message.
 */
@Injectable()
export class NoticeStore {
  private readonly notices: TenantCollection<Notice>;

  constructor(
    keeping: Keeping,
    private readonly crews: Crews,
  ) {
    this.notices = new TenantCollection(keeping, 'notices', [
      { personId: 1, sendAt: 1 },
      { personId: 1, at: -1, _id: -1 },
    ]);
  }

  async write(context: TenantContext, order: Facts, reminders: readonly Reminder[]): Promise<void> {
    if (!reminders.length) return;
    const crew = await this.crews.of(context, order.case, [order.teamId]);
    const notices = reminders.flatMap((reminder) =>
      whoIsTold(reminder, order, crew).map((personId): Notice => {
        const { at, about, clock } = reminder;
        return {
          at,
          about,
          clock,
          personId,
          sendAt: messageAt(at),
          workOrderId: order.id,
          caseNumber: order.case.number,
        };
      }),
    );
    await Promise.all(notices.map((notice) => this.notices.insertOnce(context, idOf(context, notice), notice)));
  }

  /** What a person is told in the message of an instant. */
  messageOf(context: TenantContext, personId: string, sendAt: Instant): Promise<readonly Notice[]> {
    return this.notices.find(context, { personId, sendAt }, { sort: { at: 1 } });
  }

  /** What a person was told last, the newest first. */
  latest(context: TenantContext, personId: string, limit: number): Promise<readonly (Notice & { _id: string })[]> {
    return this.notices.find(context, { personId }, { sort: { at: -1, _id: -1 }, limit });
  }
}

const idOf = ({ tenantId }: TenantContext, { personId, workOrderId, about, clock, at }: Notice): string =>
  deriveId(tenantId, 'notice', personId, workOrderId, about, clock ?? '', at);
