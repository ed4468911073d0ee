import { answerForm, file, linkSent, see, type CaseView } from './case-view.js';
import type { CompanyView } from './company-view.js';
import type { GraphqlClient } from './graphql-client.js';
import type { Story } from './schedule.js';

/** How a case goes: when, by whom it is taken in, and how quickly and well it is handled. All times in ms. */
export interface CasePlan {
  readonly at: number;
  readonly key: string;
  readonly input: object;
  readonly pace: {
    /** From dispatch to the first contact, from there to arriving, from there to the result. */
    contact(grade: number): number;
    arrive(grade: number): number;
    resolve(grade: number): number;
    /** From the result to the callback, or to the customer's answer. */
    callBack(grade: number): number;
  };
  /** What the customer thinks, per round; the last one holds for all later rounds. */
  readonly scores: readonly number[];
  /** Whether the customer answers forms and surveys that come by link. */
  readonly answersLinks: boolean;
  /** What is said was done. */
  readonly result: string;
}

const ENDED = new Set(['CLOSED', 'WITHDRAWN', 'REDIRECTED', 'MERGED']);
const HOME_TEAM: Readonly<Record<string, string>> = {
  FACILITIES: 'handler',
  ENVIRONMENT: 'cleaner',
  SECURITY: 'guard',
  SERVICE: 'service',
  OTHER: 'service',
};

/**
 * Takes a case all the way round the loop as the demo's people would. Each step looks at the case first, so a story may be taken up again
 * at any point: after a restart, or when a file is replayed a second time.
 */
export async function* liveThrough(
  client: GraphqlClient,
  company: CompanyView,
  plan: CasePlan,
  onFiled: (now: CaseView) => void = () => undefined,
): Story {
  yield plan.at;
  let at = plan.at;
  const filed = await file(client, company.id, plan.input, plan.key);
  onFiled(filed);
  const { id } = filed;
  yield at;
  for (let now = await see(client, company.id, id); ; now = await see(client, company.id, id)) {
    const grade = now.grade ?? 3;
    const order = now.workOrders[0];
    const callback = now.callbacks.find(
      ({ round, status }) => round === order?.round && ['PENDING', 'SCHEDULED'].includes(status),
    );
    const score = plan.scores[Math.min(now.workOrders.length || 1, plan.scores.length) - 1]!;
    if (ENDED.has(now.status)) return yield* answerSurvey(client, plan, now, score, at);
    if (now.kind === 'SUGGESTION' || now.kind === 'PRAISE') return;
    if (now.kind === 'CONSULTATION' && !callback) {
      yield (at += plan.pace.contact(grade));
      await client.act(`agent@${company.id}`, 'answerConsultation', { caseId: id, answer: plan.result });
      yield at;
    } else if (callback) {
      yield (at += plan.pace.callBack(grade));
      await callBack(client, company, plan, now, callback, score);
      yield at;
    } else if (order?.status === 'RESOLVED' && now.status === 'RESOLVED') {
      await client.act(`supervisor@${company.id}`, 'closeCase', {
        caseId: id,
        reason: '匿名投诉，处理结果已公布在跟踪页',
      });
      return;
    } else if (order && order.status !== 'RESOLVED') {
      at = yield* handle(client, company, plan, now, order, grade, at);
    } else return; // nothing that staff can do now
  }
}

type Order = CaseView['workOrders'][number];

// From dispatch to result, each step by whoever the order belongs to.
async function* handle(
  client: GraphqlClient,
  company: CompanyView,
  { pace, result }: CasePlan,
  now: CaseView,
  order: Order,
  grade: number,
  start: number,
): AsyncGenerator<number, number, void> {
  const workOrderId = order.id;
  const handlerId = order.handler?.id ?? company.staffIdOf(HOME_TEAM[now.category]!);
  const handler = company.usernameOf(handlerId);
  const act = (name: string, input: object = {}) => client.act(handler, name, { workOrderId, ...input });
  let at = start;
  if (!order.handler) await client.act(`dispatcher@${company.id}`, 'dispatchWorkOrder', { workOrderId, handlerId });
  if (order.status === 'DISPATCHED' || order.status === 'QUEUED') {
    yield (at += pace.contact(grade));
    await act('acceptWorkOrder');
    await act('recordContact', { note: '已电话联系业主，说明处理安排' });
  }
  if (order.clocks.some(({ name }) => name === 'ARRIVAL')) {
    yield (at += pace.arrive(grade));
    await act('recordArrival');
  }
  yield (at += pace.resolve(grade));
  await act('resolveWorkOrder', { result, cause: '日常巡检未及时发现', measures: ['致歉', '纳入巡检'] });
  yield at;
  return at;
}

async function callBack(
  client: GraphqlClient,
  company: CompanyView,
  plan: CasePlan,
  now: CaseView,
  callback: CaseView['callbacks'][number],
  score: number,
): Promise<void> {
  const byMessage = !['PHONE', 'VISIT'].includes(callback.method);
  const form = byMessage && plan.answersLinks ? await linkSent(client, now.number, 'CALLBACK_FORM') : undefined;
  if (form) return answerForm(client, form, score);
  const verdict = score >= 4 ? 'SATISFIED' : 'UNSATISFIED';
  const method = callback.method === 'VISIT' ? 'VISIT' : 'PHONE';
  await client.act(`callback@${company.id}`, 'concludeCallback', {
    callbackId: callback.id,
    method,
    verdict,
    solved: score >= 4,
    comment: score >= 4 ? '业主表示认可' : '业主认为问题没有解决',
  });
}

async function* answerSurvey(
  client: GraphqlClient,
  plan: CasePlan,
  { number, grade }: CaseView,
  score: number,
  at: number,
): Story {
  if (!plan.answersLinks) return;
  yield at + plan.pace.callBack(grade ?? 3);
  const link = await linkSent(client, number, 'SURVEY');
  if (link) await answerForm(client, link, score);
}
