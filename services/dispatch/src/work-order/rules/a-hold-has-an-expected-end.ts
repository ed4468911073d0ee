import { invalid, type Instant, type Refusal } from '@hearback/contracts';

/** The expected end of a hold (RULES, Limits: "with an expected end"): given, and in the future. */
export function expectedEnd(
  until: Instant | null | undefined,
  now: Instant,
): { readonly ok: Instant } | { readonly refusal: Refusal } {
  if (until && until > now) return { ok: until };
  return invalid({
    path: 'until',
    message: until
      ? { zh: '预计恢复时间应在将来。', en: 'The expected end must be in the future.' }
      : { zh: '请填写预计恢复时间。', en: 'Say until when it is expected to last.' },
  });
}
