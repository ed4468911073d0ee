import { kindOf } from './kind.js';
import { STAFF, STAFF_CONDUCT } from './lexicon/staff.js';
import { splitWords } from './lexicon/words.js';
import { isReal } from './denied-or-supposed-is-no-hazard.js';
import { Matcher } from './match.js';
import { readText } from './read-text.js';

const conduct = new Matcher([STAFF_CONDUCT]);
const staff = new Set(splitWords(STAFF));

/** Whether a text complains of how somebody of the company behaves: such a case is concealed by default (RULES, Registering). */
export function aboutStaff(text: string): boolean {
  const read = readText(text);
  if (kindOf(read).kind !== 'COMPLAINT' || !read.words.some((word) => staff.has(word) || word === '物业')) return false;
  return conduct.find(read, (index) => isReal(read, index)).length > 0;
}
