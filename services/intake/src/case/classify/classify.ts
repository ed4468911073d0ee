import { subjectOf } from './category.js';
import type { Classification } from './classification.js';
import { dangerIn, gradeOf } from './grade.js';
import { kindOf } from './kind.js';
import { readText } from './read-text.js';
import { categoryReason, gradeReason, kindReason } from './reasons.js';

/**
 * Proposes kind, category and grade of a case from its text (MISSION A8–A10), with the words that led there. A subject line, if there
 * is one, goes before the text on a line of its own. Pure and synchronous; the first call loads the dictionary (see segment.ts).
 */
export function classify(text: string): Classification {
  const read = readText(text);
  const asked = kindOf(read);
  const subject = subjectOf(read);
  const danger = dangerIn(read, subject);
  // Suggestions wait for the monthly review: whoever suggests something about a danger that is there now is not made to wait.
  const urgent = asked.kind === 'SUGGESTION' && danger !== undefined;
  const kind = urgent ? 'COMPLAINT' : asked.kind;
  const grade = gradeOf(kind, subject, danger);
  return {
    kind,
    category: subject.category,
    grade,
    confidence: subject.confidence,
    reasons: [
      urgent ? '类型为投诉：所提建议涉及眼前的危险。' : kindReason(kind, asked.words),
      categoryReason(subject),
      gradeReason(grade, subject, danger),
    ],
  };
}
