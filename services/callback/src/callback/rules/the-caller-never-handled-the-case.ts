import { refuse, type Refusal } from '@hearback/contracts';

/**
 * Nobody calls back on their own work: not the handler of any round nor a member of a team that handled it, whatever roles they hold
 * (RULES, Callback; MISSION G2). `barred` are all of them, as dispatch told when the work was done.
 */
export const handledTheCase = (
  actorId: string,
  { barred }: { readonly barred: readonly string[] },
): { readonly refusal: Refusal } | undefined => (barred.includes(actorId) ? CALLER_HANDLED_CASE : undefined);

const CALLER_HANDLED_CASE = refuse(
  'CALLER_HANDLED_CASE',
  {
    zh: '您或您所在班组处理过此件，不能自己回访。',
    en: 'You or your team handled this case: somebody else calls back.',
  },
  {
    zh: '请交由未参与处理的回访员或品质部回访。',
    en: 'Leave it to a callback agent or quality, who had no part in it.',
  },
);
