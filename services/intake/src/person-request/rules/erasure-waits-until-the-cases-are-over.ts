import { refuse, type Refusal } from '@hearback/contracts';

/** Whoever still waits for an answer has to be reached: while a case is open, its data are needed for what they were given for. */
export const openCases = (numbers: readonly string[]): { readonly refusal: Refusal } | undefined =>
  numbers.length
    ? refuse(
        'PERSON_HAS_OPEN_CASES',
        {
          zh: `该客户还有未结的案件：${numbers.join('、')}，现在不能删除其个人信息。`,
          en: `Cases of this person are still open: ${numbers.join(', ')}. Their data cannot be erased now.`,
        },
        {
          zh: '请先办结，或在客户同意后撤回这些案件，再同意删除。',
          en: 'Close them, or withdraw them if the customer agrees, and grant the erasure then.',
        },
      )
    : undefined;
