import { invalid, type PersonRequestKind, type Refusal } from '@hearback/contracts';

/** Who holds a link or gives a name on the phone is not proved by it. Only that nothing be recorded is granted to whoever asks. */
export function identityUnchecked(
  kind: PersonRequestKind,
  identityCheck: string | null | undefined,
): { readonly refusal: Refusal } | undefined {
  if (kind === 'RECORDING_OBJECTION' || identityCheck) return undefined;
  return invalid({
    path: 'identityCheck',
    message: {
      zh: '请写明如何核实了请求人的身份，例如当面查验证件。',
      en: 'Say how you made sure who asks, e.g. saw their identity card.',
    },
  });
}
