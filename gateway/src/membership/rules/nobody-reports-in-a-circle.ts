import { refuse, type Refusal } from '@hearback/contracts';

/**
 * Nobody is their own superior, over any number of steps: whom a complaint about staff is kept from follows these lines (RULES,
 * Registering). Two changes at the same instant may still close a circle; dispatch goes round one once.
 */
export async function reportsInACircle(
  id: string,
  reportsTo: string | undefined,
  superiorOf: (id: string) => Promise<string | undefined>,
): Promise<{ readonly refusal: Refusal } | undefined> {
  if (reportsTo === id) return OWN_SUPERIOR;
  const above = new Set<string>();
  for (let one = reportsTo; one && !above.has(one); one = await superiorOf(one)) {
    if (one === id) return CIRCLE;
    above.add(one);
  }
  return undefined;
}

const OWN_SUPERIOR = refuse(
  'OWN_SUPERIOR',
  { zh: '不能把本人设为自己的上级。', en: 'Nobody is their own superior.' },
  { zh: '请选择另一位员工，或留空。', en: 'Name another member of staff, or nobody.' },
);
const CIRCLE = refuse(
  'SUPERIORS_IN_A_CIRCLE',
  { zh: '这样设置后，上下级会绕成一圈。', en: 'Superiors would go round in a circle.' },
  { zh: '请先更改其下属的上级，或另选上级。', en: 'Name somebody who does not report to them, or change that first.' },
);
