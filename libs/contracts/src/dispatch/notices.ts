import { z } from 'zod';
import type { Instant } from '../event.js';
import { rpc } from '../rpc.js';
import { First, type ClockName } from '../vocabulary.js';
import type { WorkOrderView } from './work-order-queries.js';

/** Of what a member of staff was told (通知), with the work order as it is now. */
export interface NoticeView {
  readonly id: string;
  readonly at: Instant;
  readonly about:
    'WARNING' | 'BREACH' | 'MANAGER' | 'QUALITY' | 'URGED' | 'SUPPLEMENTED' | 'HOLD_TO_APPROVE' | 'REOPENED';
  readonly clock?: ClockName;
  readonly workOrder: WorkOrderView;
}

/** What the actor was told last, the newest first. Older notices are not listed: what they told stands in the cases. */
export const listNotices = rpc('dispatch', 'list-notices', z.object({ first: First }))<readonly NoticeView[]>();
