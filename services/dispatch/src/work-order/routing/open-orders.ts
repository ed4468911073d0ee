import type { TenantContext } from '@hearback/tenancy';
import { OPEN_STATUSES, type WorkOrder } from '../work-order.js';

type Count = (context: TenantContext, handlerId: string, limit: number) => Promise<number>;
type Assigned = Pick<WorkOrder, 'handlerId' | 'status'>;

// Another replica assigns too: what is counted is counted anew after this time.
const FRESH_MS = 2_000;
// Nobody could tell the difference beyond it, and routing stays as fast when a hundred thousand orders are open.
const COUNTED_TO = 200;
const REMEMBERED = 10_000;

/**
 * How many open orders each handler has: every new order asks. Counted in the database, then kept up with what this process commits, so
 * that two orders opened one after the other do not go to the same person because neither was counted yet.
 */
export class OpenOrders {
  private readonly known = new Map<string, { count: Promise<number>; moved: number; until: number }>();

  constructor(private readonly count: Count) {}

  async of(context: TenantContext, handlerIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const counted = handlerIds.map(async (id) => {
      const known = this.fresh(context, id);
      return [id, (await known.count) + known.moved] as const;
    });
    return new Map(await Promise.all(counted));
  }

  /** An order was opened, given to somebody else, or is no longer open. */
  moved(context: TenantContext, before: Assigned | undefined, now: Assigned): void {
    const [from, to] = [holderOf(before), holderOf(now)];
    if (from === to) return;
    this.add(context, from, -1);
    this.add(context, to, 1);
  }

  private add({ tenantId }: TenantContext, handlerId: string | undefined, by: number): void {
    const known = handlerId && this.known.get(`${tenantId}/${handlerId}`);
    if (known) known.moved += by;
  }

  private fresh(context: TenantContext, handlerId: string) {
    const key = `${context.tenantId}/${handlerId}`;
    const found = this.known.get(key);
    if (found && found.until > performance.now()) return found;
    if (this.known.size >= REMEMBERED) this.known.clear();
    const count = this.count(context, handlerId, COUNTED_TO);
    const known = { count, moved: 0, until: performance.now() + FRESH_MS };
    this.known.set(key, known);
    count.catch(() => this.known.delete(key)); // an error is not remembered
    return known;
  }
}

const holderOf = (order: Assigned | undefined): string | undefined =>
  order && (OPEN_STATUSES as readonly string[]).includes(order.status) ? order.handlerId : undefined;
