import type { Operation } from '../graph/operation.js';
import { isRefusal } from '../graph/refusal.js';
import { ATTACH, type Attaching } from './attaching.js';
import { contentOf } from './kept-content.js';
import { put } from './put.js';

interface Sent {
  /** Under which its content is kept on this device. */
  readonly key: string;
  readonly operation: Attaching;
  readonly input: Readonly<Record<string, unknown>>;
}

interface Ways {
  readonly ask: <A, V>(operation: Operation<A, V>, variables: V) => Promise<A>;
  readonly language: string;
  /** Told how much of it is there, 0 to 1. */
  readonly progress: (done: number) => void;
}

/**
 * Sends a file that waits: asks where it may go, then its content. Answers as the graph did. Throws a Problem when it did not arrive or
 * was not taken for what it is.
 */
export async function sendFile({ key, operation, input }: Sent, { ask, language, progress }: Ways) {
  const { answer } = await ask(ATTACH[operation], { input: input as never });
  const content = isRefusal(answer) ? undefined : await contentOf(key);
  if (content && 'path' in answer) await put(answer.path, content, language, progress);
  return answer;
}
