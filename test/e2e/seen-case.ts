/** A case as these tests look at it. */
export interface SeenCase {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly kind: string;
  readonly category: string;
  readonly grade: number | null;
  readonly status: string;
  readonly description: string;
  readonly receivedAt: string;
  readonly classification: {
    readonly confidence: number;
    readonly reasons: readonly string[];
    readonly decidedBy: string;
  };
  readonly complainant: {
    readonly display: string;
    readonly anonymous: boolean;
    readonly concealed: boolean;
    readonly contactAccess: string;
    readonly contact: { name?: string; phone?: string } | null;
  };
  readonly promise: { readonly contactBy: string; readonly resolveBy: string; readonly provisional: boolean } | null;
  readonly clocks: readonly {
    name: string;
    round: number;
    state: string;
    startedAt: string;
    dueAt: string;
    metAt: string | null;
    breachedAt: string | null;
    ledger: readonly { from: string; to: string; counted: boolean; why: string }[];
  }[];
  readonly workOrders: readonly {
    id: string;
    version: number;
    round: number;
    status: string;
    handler: { id: string; name: string } | null;
    team: { id: string; name: string } | null;
  }[];
  readonly callbacks: readonly {
    id: string;
    round: number;
    status: string;
    method: string;
    dueAt: string;
    verdict: string | null;
    attempts: readonly { at: string }[];
  }[];
  readonly follows: { readonly id: string } | null;
}

export const CASE = `id number version kind category grade status description receivedAt
  classification { confidence reasons decidedBy }
  complainant { display anonymous concealed contactAccess contact { name phone } }
  promise { contactBy resolveBy provisional }
  clocks { name round state startedAt dueAt metAt breachedAt ledger { from to counted why } }
  workOrders { id version round status handler { id name } team { id name } }
  callbacks { id round status method dueAt verdict attempts { at } }
  follows { id }`;
