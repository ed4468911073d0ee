import { describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';

interface Timeline {
  readonly case: { readonly timeline: { readonly edges: readonly { node: { type: string; actor: string } }[] } };
}

describe('E1 the timeline of a case', () => {
  const desk = new Desk('qinglan');
  const nameOf = (login: string) =>
    desk.platform
      .ask<{ viewer: { name: string } }>(desk.who(login), '{ viewer { name } }')
      .then(({ viewer }) => viewer.name);

  it('says who did what, in whatever service they did it; and what nobody did in person', async () => {
    const { case: filed } = await desk.file({ grade: 1, description: '水景池的灯带漏电' });
    await desk.handle(filed.id);
    await desk.callBack(filed.id, 'SATISFIED');
    await desk.becomes(filed.id, 'closed', (now) => now.status === 'CLOSED');
    const { case: one } = await desk.platform.ask<Timeline>(
      desk.who('quality'),
      'query($id: ID!) { case(id: $id) { timeline(first: 100) { edges { node { type actor } } } } }',
      { id: filed.id },
    );
    const by = Object.fromEntries(one.timeline.edges.map(({ node }) => [node.type, node.actor]));
    const [agent, handler, caller] = await Promise.all(['agent', 'handler', 'callback'].map(nameOf));
    expect(by).toMatchObject({
      'case-registered': agent,
      'work-order-accepted': handler,
      'work-order-resolved': handler,
      'callback-planned': 'system:callback',
      'callback-concluded': caller,
    });
    expect(new Set([agent, handler, caller]).size).toBe(3);
  });
});
