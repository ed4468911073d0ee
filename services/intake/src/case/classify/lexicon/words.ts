import { ENVIRONMENT } from './environment.js';
import { FACILITIES } from './facilities.js';
import { HAZARDS } from './hazards.js';
import { GRIEVANCE, WISHES } from './kinds.js';
import { OTHER } from './other.js';
import { SECURITY } from './security.js';
import { SERVICE } from './service.js';
import { STAFF_CONDUCT } from './staff.js';
import type { Entry, Topic } from './topic.js';
import { DENYING, SUPPOSED_AFTER, SUPPOSING } from './unreal.js';

export const TOPICS: readonly Topic[] = [...SERVICE, ...FACILITIES, ...ENVIRONMENT, ...SECURITY, ...OTHER];

export const splitWords = (words: string): string[] => words.split(' ').filter(Boolean);

/** Every word the lexicon knows, for the dictionary of the segmentation. */
export function lexiconWords(): string[] {
  const entries: Entry[] = [...TOPICS, ...HAZARDS, GRIEVANCE, ...WISHES, STAFF_CONDUCT];
  const lists = entries.flatMap(({ words, together }) => [
    ...Object.values(words ?? {}),
    ...(together ?? []).flatMap(({ one, other }) => [one, other]),
  ]);
  return [...new Set([...lists, DENYING, SUPPOSING, SUPPOSED_AFTER].flatMap(splitWords))];
}
