import type { CaseView } from '@hearback/contracts';

/**
 * A case as the resident or partner who filed it gets it back. They follow it by its tracking code; who handles it and who called is
 * not theirs to see (PERMISSIONS, `case`), also when the same filing is sent again much later.
 */
export const asItsCustomerSeesIt = (filed: CaseView): CaseView => ({
  ...filed,
  workOrders: [],
  callbacks: [],
  followsId: undefined,
});
