import { createClient, type Client } from 'graphql-ws/client';
import { InBursts } from './in-bursts.js';
import { Changes, type ChangesSubscription } from './live.generated.js';
import type { Change } from './touched.js';

interface Hearing {
  readonly url: string;
  /** Who follows: sent when a connection opens, and again while it lasts, so that it outlives the token that it began with. */
  readonly params: () => Promise<Record<string, string>>;
  /** Whether changes are being told; while they are not, whoever wants to know has to ask. */
  readonly live: (isLive: boolean) => void;
  /** These have changed. `all`: it is not known what else. */
  readonly changed: (what: readonly Change[] | 'all') => void;
}

interface Told {
  readonly data?: ChangesSubscription | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

// A token is good for 45 s when it is given out (sign-in.ts).
const RENEW_EVERY_MS = 30_000;
const AGAIN_AFTER_MS = 30_000;

/** Follows what changes in a company for as long as a page is open: goes on where it broke off, with the token that is good then. */
export class Follower {
  private readonly client: Client;
  private readonly bursts: InBursts<Change>;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private position: string | undefined;
  private stop: (() => void) | undefined;
  private ended = false;

  constructor(private readonly hearing: Hearing) {
    const { url, params, live, changed } = hearing;
    this.bursts = new InBursts(changed);
    let renewing: ReturnType<typeof setInterval> | undefined;
    this.client = createClient({
      url,
      connectionParams: params,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      retryWait: (times) => new Promise((resolve) => this.later(resolve, Math.min(30_000, 500 * 2 ** times))),
      on: {
        opened: (socket) => {
          clearInterval(renewing);
          renewing = setInterval(() => {
            params().then(
              ({ authorization }) =>
                (socket as WebSocket).send(JSON.stringify({ type: 'ping', payload: { authorization } })),
              () => undefined, // no connection: the socket ends by itself
            );
          }, RENEW_EVERY_MS);
        },
        closed: () => {
          clearInterval(renewing);
          live(false);
        },
      },
    });
    this.follow();
  }

  end(): void {
    this.ended = true;
    this.stop?.();
    this.bursts.end();
    for (const timer of this.timers) clearTimeout(timer);
    void this.client.dispose();
  }

  private follow(): void {
    const position = () => this.position;
    this.stop = this.client.subscribe<ChangesSubscription>(
      {
        operationName: Changes.name,
        query: Changes.text,
        // Written out anew with every connection: it goes on from where it is by then.
        variables: {
          get after() {
            return position();
          },
        },
      },
      {
        next: (told) => this.hear(told as Told),
        error: (why) => this.failed(Array.isArray(why) ? (why as Told['errors']) : undefined),
        complete: () => undefined,
      },
    );
  }

  private hear({ data, errors }: Told): void {
    if (!data) return this.failed(errors);
    const isFirst = this.position === undefined;
    this.position = data.changes.position;
    this.hearing.live(true);
    // What was read before this place in the feed was known may be older than it.
    if (isFirst) this.hearing.changed('all');
    if (data.changes.changes.length) this.bursts.hear(data.changes.changes);
  }

  private failed(errors: Told['errors']): void {
    this.stop?.();
    this.hearing.live(false);
    const isTooOld = errors?.some(({ extensions }) => extensions?.code === 'POSITION_TOO_OLD');
    if (isTooOld) this.position = undefined;
    if (!this.ended) this.later(() => this.follow(), isTooOld ? 0 : AGAIN_AFTER_MS);
  }

  private later(then: () => void, ms: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      then();
    }, ms);
    this.timers.add(timer);
  }
}
