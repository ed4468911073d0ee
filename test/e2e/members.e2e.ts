import { PlatformClient } from '@hearback/testing';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from './desk.js';

const companies = ['qinglan', 'songhe'] as const;
const desks = companies.map((company) => new Desk(company));
const { platform } = desks[0]!;

const MEMBER = '... on Membership { id account name roles active } ... on Refusal { code }';
const act = async (who: string, name: string, input: object, fields = MEMBER): Promise<Record<string, string>> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const asked = `mutation($i: ${type}) { it: ${name}(input: $i) { ${fields} } }`;
  return (await platform.ask<{ it: Record<string, string> }>(who, asked, { i: input })).it;
};
const nameOf = async (who: string) =>
  (await platform.ask<{ viewer: { name: string; staff: { id: string } } }>(who, '{ viewer { name staff { id } } }'))
    .viewer;

describe('F6 people of one company are invited by the other, at the same time', () => {
  it('and act in both by name until they are removed', async () => {
    const INVITED = '... on SentInvitation { token invitation { id mail } } ... on Refusal { code }';
    await Promise.all(
      companies.map(async (company, i) => {
        const guest = `guard@${companies[1 - i]}`;
        const invited = { email: `${guest}.example`, name: '借调员工', roles: ['surveyor'] };
        const { token } = await act(`admin@${company}`, 'inviteMember', invited, INVITED);
        expect(await act(`cleaner@${company}`, 'acceptInvitation', { token: token! })).toEqual({
          code: 'INVITATION_FOR_SOMEBODY_ELSE',
        });
        const made = await act(guest, 'acceptInvitation', { token: token! });
        expect(made).toMatchObject({ roles: ['surveyor'], active: true });

        // A token is of the companies that its account was in when it was given.
        const fresh = new PlatformClient(platform.home, platform.gateway);
        const VIEWER = '{ viewer { roles company { id } } }';
        const both = await fresh.graphql(guest, VIEWER, {}, { 'hearback-company': company });
        expect(both).toMatchObject({ data: { viewer: { roles: ['surveyor'], company: { id: company } } } });
        expect((await fresh.graphql(guest, VIEWER)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);

        await act(`admin@${company}`, 'removeMember', { membershipId: made['id']! });
        const home = await platform.graphql(guest, VIEWER);
        expect(home).toMatchObject({ data: { viewer: { company: { id: companies[1 - i] } } } });
      }),
    );
  });
});

describe('F6 a complaint about staff', () => {
  const accused: Record<string, { name: string; staff: { id: string } }> = {};
  beforeAll(async () => {
    for (const desk of desks) accused[desk.company] = await nameOf(desk.who('manager'));
  });

  it.each(desks.map((desk) => [desk.company, desk] as const))(
    'goes to nobody below the accused, over any number of steps, at %s',
    async (company, desk) => {
      // Handlers report to the supervisor, who reports to the manager.
      const { case: filed } = await desk.file({
        description: '经理承诺修电梯，却一直没有安排，态度恶劣',
        category: 'FACILITIES',
        kind: 'COMPLAINT',
        personsInvolved: [accused[company]!.name],
      });
      const held = await desk.becomes(filed.id, 'held for the dispatcher', (now) => now.workOrders.length === 1);
      expect(held.workOrders[0]).toMatchObject({ status: 'QUEUED', handler: null });
      for (const login of ['handler', 'supervisor', 'manager']) {
        const { staff } = await nameOf(desk.who(login));
        const given = { workOrderId: held.workOrders[0]!.id, handlerId: staff.id };
        expect(await act(desk.who('dispatcher'), 'dispatchWorkOrder', given, '... on Refusal { code }')).toEqual({
          code: 'HANDLER_NOT_ALLOWED',
        });
      }
      expect(filed.complainant.concealed).toBe(true);
    },
  );
});
