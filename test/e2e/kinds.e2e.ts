import { describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';

const desk = new Desk('qinglan');
const ANY = { category: undefined, grade: undefined, kind: undefined };

describe('A8 each kind has its own way round', () => {
  it('closes a consultation that is answered at once', async () => {
    // Whoever has complained often would be called back: somebody of whom nothing else is known.
    const complainant = { name: '司马问询', phone: '13900002224' };
    const { case: filed } = await desk.file({ ...ANY, description: '请问物业费怎么交，可以网上交吗？', complainant });
    expect(filed).toMatchObject({ kind: 'CONSULTATION', classification: { decidedBy: 'RULE' } });
    await desk.must('agent', 'answerConsultation', {
      caseId: filed.id,
      answer: '可以在公众号“生活缴费”里交，也可以到前台。',
    });
    const closed = await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
    expect(closed.callbacks).toEqual([]);
  });

  it('calls back an answered consultation that is followed up', async () => {
    const { case: filed } = await desk.file({
      ...ANY,
      kind: 'CONSULTATION',
      description: '请问二次装修报批要哪些材料？',
    });
    await desk.must('agent', 'answerConsultation', {
      caseId: filed.id,
      answer: '请带身份证、装修方案到客服中心。',
      followUp: true,
    });
    const waiting = await desk.becomes(filed.id, 'a callback', (now) => now.callbacks.length === 1);
    expect(waiting.status).not.toBe('CLOSED');
    await desk.callBack(filed.id, 'SATISFIED');
    await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
  });

  it('acknowledges a suggestion without grade or promise', async () => {
    const { case: filed } = await desk.file({ ...ANY, description: '建议在地下车库增加几个充电桩' });
    expect(filed).toMatchObject({ kind: 'SUGGESTION', grade: null, promise: null, status: 'REGISTERED' });
  });

  it('thanks praise and closes it', async () => {
    const { case: filed } = await desk.file({ ...ANY, description: '感谢客服小王，服务热情周到，帮了大忙' });
    expect(filed).toMatchObject({ kind: 'PRAISE', grade: null, status: 'CLOSED' });
  });

  it('takes a service request all the way round', async () => {
    const { case: filed } = await desk.file({
      ...ANY,
      kind: 'SERVICE_REQUEST',
      category: 'FACILITIES',
      description: '厨房水管漏水，请派人来修',
    });
    await desk.handle(filed.id);
    await desk.callBack(filed.id, 'SATISFIED');
    await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
  });
});

describe('C4 D1 a message callback by form', () => {
  it('is concluded by the customer’s answer, which is the closure survey too', async () => {
    const { case: filed } = await desk.file({
      grade: 3,
      complainant: { name: '何女士', phone: '13900002222', email: 'he@example.com' },
    });
    await desk.handle(filed.id);
    const waiting = await desk.becomes(filed.id, 'a callback', (now) => now.callbacks.length === 1);
    expect(['SMS', 'EMAIL', 'WECHAT']).toContain(waiting.callbacks[0]!.method);
    await desk.platform.advance('PT0S');
    await desk.platform.advance('PT16H'); // past the night
    const token = await desk.link(filed.number, 'CALLBACK_FORM');
    const answers = [
      ...['speed', 'result', 'attitude'].map((questionId) => ({ questionId, score: 5 })),
      { questionId: 'solved', text: '是' },
    ];
    await desk.must(undefined, 'answerSurvey', { token, answers });
    const closed = await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
    expect(closed.callbacks).toMatchObject([{ status: 'CONCLUDED', verdict: 'SATISFIED' }]);
    await desk.platform.advance('PT48H');
    expect((await desk.outbox(filed.number)).map((message) => message.kind)).not.toContain('SURVEY');
  });

  it('becomes a call when nobody answers for two thirds of the window, and ends not reached after three tries, a link and seven days', async () => {
    const { case: filed } = await desk.file({ grade: 3, complainant: { name: '何女士', phone: '13900002223' } });
    await desk.handle(filed.id);
    await desk.becomes(filed.id, 'a callback', (now) => now.callbacks.length === 1);
    await desk.platform.advance('PT49H');
    const called = await desk.becomes(filed.id, 'a call', (now) => now.callbacks[0]!.method === 'PHONE');
    const callbackId = called.callbacks[0]!.id;
    // Three different parts of the day: 09–12, 12–18, 18–20 in Shanghai.
    for (const hour of [10, 14, 19]) {
      await toLocalHour(hour);
      await desk.must('callback', 'recordAttempt', { callbackId, method: 'PHONE', note: '无人接听' });
    }
    await desk.becomes(filed.id, 'three tries', (now) => now.callbacks[0]!.attempts.length === 3);
    await desk.platform.advance('PT192H');
    const closed = await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
    expect(closed.callbacks).toMatchObject([{ status: 'NOT_REACHED', verdict: null }]);
  });
});

describe('other ends', () => {
  it('withdraws, and cancels what was under way', async () => {
    const { case: filed } = await desk.file();
    await desk.becomes(filed.id, 'an order', (now) => now.workOrders.length === 1);
    await desk.must('agent', 'withdrawCase', { caseId: filed.id, reason: '业主说已自行解决' });
    await desk.becomes(
      filed.id,
      'its order is cancelled',
      (now) => now.status === 'WITHDRAWN' && now.workOrders[0]!.status === 'CANCELLED',
    );
    expect(await desk.act('agent', 'withdrawCase', { caseId: filed.id, reason: '再撤一次' })).toMatchObject({
      code: 'CASE_ALREADY_ENDED',
    });
  });

  it('redirects what belongs to somebody else', async () => {
    const { case: filed } = await desk.file({ description: '小区外面市政道路的路灯不亮' });
    await desk.must('agent', 'redirectCase', { caseId: filed.id, to: '市政路灯管理所', reason: '不在物业管理范围' });
    await desk.becomes(filed.id, 'redirected', (now) => now.status === 'REDIRECTED');
  });

  it('lets a supervisor close an anonymous case, which has neither callback nor survey', async () => {
    const { case: filed } = await desk.file({ complainant: { anonymous: true } });
    expect(filed.complainant).toMatchObject({ anonymous: true, contact: null });
    await desk.handle(filed.id);
    await desk.becomes(filed.id, 'resolved', (now) => now.status === 'RESOLVED');
    await desk.must('supervisor', 'closeCase', { caseId: filed.id, reason: '匿名投诉，结果已公布' });
    const closed = await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
    expect(closed.callbacks).toEqual([]);
    expect(await desk.outbox(filed.number)).toEqual([]);
  });

  it('reopens within 15 days of closing, and makes a new case that follows the old one later', async () => {
    const { case: filed } = await desk.file({ grade: 1 });
    await desk.handle(filed.id);
    await desk.callBack(filed.id, 'SATISFIED');
    await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
    expect(await desk.must('agent', 'reopenCase', { caseId: filed.id, reason: '又坏了' })).toMatchObject({
      id: filed.id,
    });
    await desk.handle(filed.id, 2);
    await desk.callBack(filed.id, 'SATISFIED', 2);
    await desk.becomes(filed.id, 'closed again', (now) => now.status === 'CLOSED');
    await desk.platform.advance('PT384H');
    const later = await desk.must('agent', 'reopenCase', { caseId: filed.id, reason: '一个月后又坏了' });
    expect(later.id).not.toBe(filed.id);
    expect((await desk.see(later.id)).follows).toEqual({ id: filed.id });
  });
});

async function toLocalHour(hour: number): Promise<void> {
  const now = new Date(await desk.platform.advance('PT0S'));
  const local = new Date(now.getTime() + 8 * 3_600_000);
  const minutes = ((hour - local.getUTCHours() + 24) % 24) * 60 - local.getUTCMinutes();
  await desk.platform.advance(`PT${minutes < 0 ? minutes + 24 * 60 : minutes}M`);
}
