import { useWords } from '../words/language.js';
import { gradeNames } from '../words/names.js';

/** A level in words. */
export function useGradeName(): (grade: number) => string {
  const say = useWords(gradeNames);
  return (grade) => say(String(grade) as keyof typeof gradeNames);
}
