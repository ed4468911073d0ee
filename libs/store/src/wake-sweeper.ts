import { systemContext, tenantIdFrom, type TenantContext } from '@hearback/tenancy';
import { newKeyOnce } from './derive-id.js';

/** What the sweeper needs of a store. */
export interface Wakeable {
  readonly type: { readonly family: { readonly aggregate: string; readonly service: string } };
  dueNow(limit: number): Promise<{ tenantId: string; _id: string }[]>;
  wake(context: TenantContext, id: string): Promise<void>;
}

const BATCH = 200;
const AT_ONCE = 16;

/** Wakes aggregates whose `wakeAt` has come. What fails is told and tried again at the next round: late rather than never. */
export class WakeSweeper {
  constructor(
    private readonly stores: readonly Wakeable[],
    private readonly failed: (error: unknown, what: string) => void,
  ) {}

  /** One round over everything due now; answers how many were woken. */
  async sweep(): Promise<number> {
    const woken = await Promise.all(this.stores.map((store) => this.sweepOne(store)));
    return woken.reduce((sum, one) => sum + one, 0);
  }

  private async sweepOne(store: Wakeable): Promise<number> {
    const { aggregate, service } = store.type.family;
    let woken = 0;
    for (let due = await store.dueNow(BATCH); due.length; due = due.length < BATCH ? [] : await store.dueNow(BATCH)) {
      let succeeded = 0;
      for (let i = 0; i < due.length; i += AT_ONCE) {
        const slice = due.slice(i, i + AT_ONCE).map(({ tenantId, _id }) =>
          store.wake(systemContext(tenantIdFrom('sweep', tenantId), service, newKeyOnce()), _id).then(
            () => (succeeded += 1),
            (error: unknown) => this.failed(error, `wake ${aggregate} ${_id}`),
          ),
        );
        await Promise.all(slice);
      }
      woken += succeeded;
      if (!succeeded) break;
    }
    return woken;
  }

  /** How many are due now and not yet woken. */
  async due(): Promise<number> {
    const counts = await Promise.all(this.stores.map((store) => store.dueNow(BATCH)));
    return counts.reduce((sum, one) => sum + one.length, 0);
  }
}
