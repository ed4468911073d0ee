import type { FieldProblem, Grade } from '@hearback/contracts';
import { GRADES } from '@hearback/sla';

/** Each grade is said exactly once: a case of a grade without limits could be promised nothing (RULES, Limits). */
export const gradeProblems = (grades: readonly { readonly grade: Grade }[]): FieldProblem[] =>
  GRADES.filter((grade) => grades.filter((one) => one.grade === grade).length !== 1).map((grade) => ({
    path: 'grades',
    message: {
      zh: `${grade} 级的时限要填且只填一次。`,
      en: `Say the limits of grade ${grade}, once.`,
    },
  }));
