import type { CallbackState, Instant, TrackedCaseView, WorkOrderState } from '@hearback/contracts';
import { roundOf, type Case } from '../case.js';
import { masked } from '@hearback/tenancy';

type Step = TrackedCaseView['steps'][number];

const step = (at: Instant | undefined, zh: string, en: string): Step[] => (at ? [{ at, text: { zh, en } }] : []);

/** What has happened, in the customer's words and in order: no names of staff, no notes (A5). */
export function trackedSteps(state: Case): Step[] {
  const steps = [
    ...step(state.receivedAt, '我们收到了您的来件。', 'We have received it.'),
    ...state.rounds.flatMap((_, i) => stepsOfRound(state, i + 1)),
    ...step(
      state.answer?.at,
      `答复：${masked(state.answer?.text ?? '')}`,
      `Answered: ${masked(state.answer?.text ?? '')}`,
    ),
    ...step(state.lastUrgedAt, '已催办，负责人员已收到提醒。', 'Urged: whoever handles it was told.'),
    ...(state.supplements ?? []).flatMap(({ at }) =>
      step(at, '已补充记录您提供的情况。', 'What you added was taken down, and whoever handles it was told.'),
    ),
    ...stepOfEnding(state),
  ];
  return steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function stepsOfRound(state: Case, round: number): Step[] {
  const { startedAt, takenUpAt } = state.rounds[round - 1]!;
  const again =
    round > 1 ? step(startedAt, '问题还没有解决，我们重新处理。', 'Not solved yet: we go at it again.') : [];
  const order = state.orders.find((one) => one.round === round);
  const callback = state.callbacks.find((one) => one.round === round);
  return [
    ...again,
    ...step(takenUpAt, '负责人员已接手处理。', 'Somebody has taken it up.'),
    ...(order ? stepsOfOrder(order) : []),
    ...(callback ? stepsOfCallback(callback) : []),
  ];
}

function stepsOfOrder({ clocks, hold, resolvedAt, result }: WorkOrderState): Step[] {
  const met = (name: string) => clocks.find((clock) => clock.name === name)?.metAt;
  return [
    ...step(met('FIRST_CONTACT'), '我们已与您取得联系。', 'We have contacted you.'),
    ...step(met('ARRIVAL'), '工作人员已到现场。', 'Somebody has come to see it.'),
    ...step(hold?.since, '处理暂停，等待条件具备后继续。', 'Work is waiting and goes on as soon as it can.'),
    ...step(resolvedAt, `处理完成：${masked(result ?? '')}`, `Done: ${masked(result ?? '')}`),
  ];
}

function stepsOfCallback({ status, concludedAt, verdict, solved }: CallbackState): Step[] {
  if (status !== 'CONCLUDED') return [];
  return verdict === 'SATISFIED' && solved
    ? step(concludedAt, '回访时您表示问题已解决。', 'Asked again, you said that it is solved.')
    : step(concludedAt, '回访时您表示还不满意。', 'Asked again, you said that it is not.');
}

function stepOfEnding({ ending, rounds, registeredAt }: Case): Step[] {
  switch (ending.end) {
    case 'OPEN':
      return [];
    case 'WITHDRAWN':
      return step(ending.at, '已按您的意思撤回。', 'Withdrawn.');
    case 'REDIRECTED':
      return step(ending.at, '已转交有权处理的单位。', 'Handed on to those who can solve it.');
    case 'MERGED':
      return step(ending.at, '已与您的另一件合并处理。', 'Joined with another of your cases.');
    case 'CLOSED': {
      const thanked = ending.by === 'THANKED' && roundOf({ rounds }) === 1;
      const passedOn = step(registeredAt, '感谢您的肯定，已转达相关人员。', 'Thank you: passed on to those concerned.');
      return [...(thanked ? passedOn : []), ...step(ending.at, '已办结。', 'Closed.')];
    }
    default:
      return ending satisfies never;
  }
}
