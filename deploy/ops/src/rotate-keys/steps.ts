import type { Say } from '../say.js';

/** One step of a change: between two of them somebody brings what was changed to who uses it. */
export interface Step {
  /** What it does, as a sentence. */
  readonly does: string;
  /** What has to be done by hand before the next. */
  readonly then: string;
  /** Takes it; answers with a key that a later step needs. Rejects, and nothing is changed, while it is too early. */
  take(say: Say): Promise<string | void> | string | void;
}
