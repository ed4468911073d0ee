import { invalid, type Instant } from '@hearback/contracts';
import type { Decision } from '@hearback/store';
import type { Case } from '../case.js';
import type { CaseEvent } from '../case.events.js';
import { refusedIfErased } from '../reopen/reopen.js';
import { refusedIfEnded } from '../rules/ended-case-stays-ended.js';
import { recordingProblems } from '../rules/nobody-is-recorded-against-their-will.js';

interface Supplementing {
  readonly text: string;
  readonly recordingUrl?: string | null;
}
interface Known {
  readonly now: Instant;
  readonly objectsToRecording: boolean;
}

/** The customer adds something to their open case (补充). Dispatch hears it and tells the handler. */
export function supplement(state: Case, added: Supplementing, { now, objectsToRecording }: Known): Decision<CaseEvent> {
  const refused = refusedIfEnded(state) ?? refusedIfErased(state);
  if (refused) return refused;
  const problems = recordingProblems(added, objectsToRecording);
  if (problems.length) return invalid(...problems);
  const { text, recordingUrl } = added;
  return [{ type: 'case-supplemented', at: now, text, recordingUrl: recordingUrl ?? undefined }];
}
