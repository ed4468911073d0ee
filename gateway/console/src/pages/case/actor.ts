import type { caseWords } from './words.js';

/** Who did something, in words; a member of staff comes by name from the graph. */
export function actorWord(actor: string): keyof typeof caseWords | undefined {
  if (actor.startsWith('system:')) return 'system';
  if (/^(link|tracking|survey|submit):/.test(actor)) return 'customerActs';
  return undefined;
}
