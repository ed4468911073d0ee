import { invalid, type Instant, type Refusal, type Words } from '@hearback/contracts';
import { DEFAULT_POLICY } from '@hearback/sla';

const REACH_MS = DEFAULT_POLICY.lateEntryHours * 3_600_000;

/**
 * When something happened that is entered at `now`: now, or at the instant given. What happened without signal may be entered later, up
 * to four hours back (RULES, Limits), but neither before the round began nor ahead of time. Without an instant it is never refused.
 */
export function happenedAt(
  given: Instant | null | undefined,
  { startedAt }: { readonly startedAt: Instant },
  now: Instant,
): { readonly ok: Instant } | { readonly refusal: Refusal } {
  // Whoever gives no instant says "just now"; a clock that went back, or another machine's that is behind, is none of theirs.
  if (given == null) return { ok: now < startedAt ? startedAt : now };
  const at = given;
  if (at > now) return wrong({ zh: '时间不能在将来。', en: 'Must not be in the future.' });
  if (at < startedAt) return wrong({ zh: '时间早于本轮开始。', en: 'Must not be before this round began.' });
  if (Date.parse(now) - Date.parse(at) > REACH_MS)
    return wrong({ zh: '最多补记 4 小时以内的时间。', en: 'At most four hours back can be entered.' });
  return { ok: at };
}

const wrong = (message: Words) => invalid({ path: 'at', message });
