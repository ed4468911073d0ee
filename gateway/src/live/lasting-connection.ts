import type { IncomingMessage } from 'node:http';
import type { Graph, Platform } from '../graph/graph.js';
import { graphFor, type Coming } from '../sign-in/ask.js';

// What a client says once on a socket stands for the headers of the same names.
const SAID = ['authorization', 'hearback-company', 'accept-language'] as const;
type Said = Partial<Record<(typeof SAID)[number], string>>;

// What a timer can wait. Whoever has a token that lasts longer comes back with it.
const LONGEST_MS = 2 ** 31 - 1;

/** Who is at the other end of a socket: by what they said when it began, and by each token that they have sent since. */
export class LastingConnection {
  private said: Said = {};
  private whose: string | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly platform: Platform,
    private readonly request: IncomingMessage,
    private readonly expired: () => void,
  ) {}

  /** Takes in who they say they are, at first or anew. Answers until when it holds, or why they are not taken for anybody. */
  async signIn(params: Readonly<Record<string, unknown>>): Promise<{ graph: Graph; expiresAt?: Date; code?: string }> {
    const said = { ...this.said, ...wordsIn(params) };
    const graph = await this.graphOf(said, new AbortController().signal);
    const { session, denied } = graph.asker;
    if (!session?.identity) return { graph, code: String(denied?.extensions['code'] ?? 'UNAUTHENTICATED') };
    const whose = `${session.identity.subject} ${session.acting?.context.tenantId}`;
    if (this.whose !== undefined && whose !== this.whose) return { graph, code: 'FORBIDDEN' };
    this.said = said;
    this.whose = whose;
    const { expiresAt } = session.identity;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.expired, Math.min(expiresAt.getTime() - Date.now(), LONGEST_MS));
    return { graph, expiresAt };
  }

  /** The graph as they may use it now. */
  graph = (signal: AbortSignal): Promise<Graph> => this.graphOf(this.said, signal);

  close(): void {
    clearTimeout(this.timer);
  }

  private graphOf(said: Said, signal: AbortSignal): Promise<Graph> {
    const { headers, socket } = this.request;
    const coming: Coming = { socket, headers: { 'x-forwarded-for': headers['x-forwarded-for'], ...said } };
    const again = () => this.graph(signal);
    return graphFor(coming, this.platform, { signal, again });
  }
}

function wordsIn(params: Readonly<Record<string, unknown>>): Said {
  const said: Said = {};
  for (const [key, value] of Object.entries(params)) {
    const name = SAID.find((one) => one === key.toLowerCase());
    if (name && typeof value === 'string') said[name] = value;
  }
  return said;
}
