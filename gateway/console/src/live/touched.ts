/** That something has changed, as the subscription tells it. */
export interface Change {
  readonly id: string;
  readonly caseId: string;
}

/** What a page has asked: the text of the query, and what is shown of its answer. */
interface Asked {
  readonly text: string;
  readonly answer: unknown;
}

const LISTS = /\b(cases|workOrders|callbacks|notices)\(/;

/** Whether an answer may look different after changes: a list of what changes, which anything may enter or leave, or one that shows it. */
export function touched({ text, answer }: Asked, changes: readonly Change[]): boolean {
  if (LISTS.test(text)) return true;
  const shown = JSON.stringify(answer) ?? '';
  return changes.some(({ id, caseId }) => shown.includes(`"${caseId}"`) || shown.includes(`"${id}"`));
}
