/** Why the graph could not answer: its own code, or OFFLINE when nothing came back. What a mutation refuses is an answer, not a problem. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint?: string,
    readonly incident?: string,
    /** In how many seconds to ask again, where too much was asked. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** Whatever was thrown, as a Problem. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem('INTERNAL', String(thrown));
