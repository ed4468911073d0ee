import type { Response } from 'express';
import { Problem } from '../http/problem.js';
import type { Language } from '../sign-in/language.js';
import type { Asking, Fairness, OverLimit } from './fairness.js';
import { rateLimitHeaders } from './rate-limit-headers.js';
import { refusedOver, wordsOf } from './refused.js';

/** A request that has been taken in: what it costs is counted, and the headers of its answer tell what is left. */
export class Admission {
  constructor(
    private readonly fairness: Fairness,
    readonly asking: Asking,
    private readonly response: Response,
  ) {}

  /** Takes the request in until its answer is sent. Throws a problem when there are too many. */
  enter(): void {
    const over = this.fairness.take(this.asking);
    if (!over) this.response.once('close', () => this.fairness.leave(this.asking));
    this.tell(over);
    if (!over) return;
    const { words, hint } = wordsOf(over);
    throw new Problem(429, 'RATE_LIMITED', words, { ...over, hint });
  }

  /** Counts what the query costs, and each of its root fields as a request. Throws a refusal when it is more than is left. */
  charge({ cost, fields }: { cost: number; fields: number }, language: Language): void {
    const over = this.fairness.charge(this.asking, { cost, fields });
    this.tell(over);
    if (over) throw refusedOver(over, language, cost);
  }

  private tell(over: OverLimit | undefined): void {
    const { fairness, asking, response } = this;
    response.set(rateLimitHeaders(fairness.left(asking), fairness.limits));
    if (over) response.set('Retry-After', String(over.retryAfter));
  }
}
