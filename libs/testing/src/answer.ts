import { isRefusal, type Outcome } from '@hearback/contracts';

/** What was answered, where a refusal is a mistake of the test. */
export function answer<T>(outcome: Outcome<T>): T {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.ok;
}
