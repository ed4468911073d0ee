import type { Operation } from './operation.js';
import { Problem } from './problem.js';

/** Who asks: their token, the company they act in, and their language. All may be missing on public pages. */
export interface Asker {
  readonly language: 'zh' | 'en';
  readonly company?: string;
  readonly token?: () => Promise<string | undefined>;
}

interface GraphError {
  readonly message: string;
  readonly extensions?: Partial<Pick<Problem, 'code' | 'hint' | 'incident' | 'retryAfter'>>;
}

/** Asks the graph. Throws a Problem when there is no answer. */
export async function send<A, V>(operation: Operation<A, V>, variables: V, asker: Asker): Promise<A> {
  const token = await asker.token?.().catch(() => {
    throw new Problem('OFFLINE', '');
  });
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'accept-language': asker.language,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(asker.company ? { 'hearback-company': asker.company } : {}),
  };
  const body = JSON.stringify({ operationName: operation.name, query: operation.text, variables });
  const response = await fetch('/graphql', { method: 'POST', headers, body }).catch(() => {
    throw new Problem('OFFLINE', '');
  });
  const answer = (await response.json().catch(() => ({}))) as { data?: A | null; errors?: readonly GraphError[] };
  const error = answer.errors?.[0];
  if (error) throw problemIn(error);
  if (!answer.data) throw new Problem('OFFLINE', '');
  return answer.data;
}

// What is away for a moment is not told apart from a server that was not reached: nothing is lost, and the same is sent again.
const problemIn = ({ message, extensions = {} }: GraphError): Problem =>
  extensions.code === 'UNAVAILABLE'
    ? new Problem('OFFLINE', '')
    : new Problem(extensions.code ?? 'INTERNAL', message, extensions.hint, extensions.incident, extensions.retryAfter);
