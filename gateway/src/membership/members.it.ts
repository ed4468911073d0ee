import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryUnavailable } from '@hearback/identity';
import { account, GatewayUnderTest } from '../under-test/gateway.js';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await GatewayUnderTest.start();
  await gateway.provision('qinglan', 'QL');
  await gateway.provision('songhe', 'SH');
}, 60_000);
afterAll(() => gateway.close());

const MEMBER = `__typename ... on Membership { id account name roles propertyIds active reportsTo { id } }
  ... on RuleRefusal { code hint } ... on InvalidInput { code fields { path } }`;
const act = async (who: string | undefined, name: string, input: object, fields = MEMBER): Promise<Member> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation($i: ${type}) { it: ${name}(input: $i) { ${fields} } }`;
  const { data, errors } = await gateway.ask(who, document, { i: input }, { 'accept-language': 'en' });
  return (data?.['it'] ?? errors?.[0]?.extensions) as Member;
};
interface Member {
  readonly id: string;
  readonly account: string;
  readonly code?: string;
  readonly token: string;
  readonly invitation: { readonly id: string };
}
const admin = (name: string, input: object) => act('admin@qinglan', name, input);
const save = (login: string, roles: readonly string[], more: object = {}) =>
  admin('saveMembership', { subject: `of-${login}`, account: login, name: login, roles, ...more });
const idsOf = async (who: string) => {
  const list = '{ memberships(first: 100) { totalCount edges { node { id account } } } }';
  const { data } = await gateway.ask(who, list);
  const { edges } = data!['memberships'] as { edges: { node: Member }[] };
  return new Map(edges.map(({ node }) => [node.account, node.id]));
};
const mine = async () => (await idsOf('admin@qinglan')).get('admin')!;

describe('F6 the last administrator of the whole company', () => {
  it('can be neither removed, demoted nor limited', async () => {
    const membershipId = await mine();
    const LAST = { code: 'LAST_ADMINISTRATOR', hint: expect.any(String) };
    expect(await admin('removeMember', { membershipId })).toMatchObject(LAST);
    expect(await admin('changeMember', { membershipId, roles: ['manager'] })).toMatchObject(LAST);
    const { sub: subject, name } = account('admin@qinglan');
    const again = { subject, account: 'admin', name, roles: ['administrator'] };
    expect(await admin('saveMembership', { ...again, active: false })).toMatchObject(LAST);
    // An administrator of a single property is no other one.
    await save('limited', ['administrator'], { propertyIds: [] });
    expect(await admin('removeMember', { membershipId })).toMatchObject(LAST);
  });

  it('stays when two are removed at the same instant, every time', async () => {
    for (let round = 0; round < 3; round++) {
      const second = await save('second', ['administrator']);
      const removed = await Promise.all(
        [await mine(), second.id].map((membershipId) => admin('removeMember', { membershipId })),
      );
      expect(removed.filter(({ code }) => code === 'LAST_ADMINISTRATOR')).toHaveLength(1);
      // Whoever is left lets the other in again.
      const left = (await idsOf('admin@qinglan').catch(() => undefined)) ? 'admin' : 'second';
      if (left === 'second') await restore();
    }
  });

  // The company cannot sign in as `second`, an account that nobody has: the operator provisions it anew.
  const restore = () => gateway.provision('qinglan', 'QL');
});

describe('F6 members', () => {
  it('are changed and removed by their id, and let in again', async () => {
    const { id: membershipId } = await save('wang', ['handler']);
    const superior = await save('sun', ['supervisor']);
    const changed = await admin('changeMember', {
      membershipId,
      roles: ['handler', 'callback'],
      reportsTo: superior.id,
    });
    expect(changed).toMatchObject({ roles: ['handler', 'callback'], reportsTo: { id: superior.id }, active: true });
    expect(await admin('removeMember', { membershipId })).toMatchObject({
      active: false,
      roles: ['handler', 'callback'],
    });
    expect((await idsOf('admin@qinglan')).has('wang')).toBe(false);
    const removed = '{ memberships(first: 9, removed: true, search: "wan") { edges { node { id } } } }';
    expect((await gateway.ask('admin@qinglan', removed)).data).toEqual({
      memberships: { edges: [{ node: { id: membershipId } }] },
    });
    expect(await save('wang', ['handler'])).toMatchObject({ id: membershipId, active: true });
  });

  it('report to nobody below them, and to nobody elsewhere', async () => {
    const top = await save('top', ['manager']);
    const middle = await save('middle', ['supervisor'], { reportsTo: top.id });
    const low = await save('low', ['handler'], { reportsTo: middle.id });
    const circle = { membershipId: top.id, roles: ['manager'], reportsTo: low.id };
    expect(await admin('changeMember', circle)).toMatchObject({ code: 'SUPERIORS_IN_A_CIRCLE' });
    const theirs = (await idsOf('admin@songhe')).get('admin');
    const elsewhere = { membershipId: low.id, roles: ['handler'], reportsTo: theirs };
    expect(await admin('changeMember', elsewhere)).toMatchObject({ code: 'NOT_FOUND', field: 'reportsTo' });
    expect(await admin('removeMember', { membershipId: theirs })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['Lookalike', 'ｌｏｏｋａｌｉｋｅ', 'look\u200Balike', ' lookalike\u3000'])(
    'have no account that looks like another: %s',
    async (mimic) => {
      await save('lookalike', ['agent']);
      const other = { subject: 'of-the-mimic', account: mimic, name: '模仿', roles: ['agent'] };
      expect(await admin('saveMembership', other)).toMatchObject({ code: 'ACCOUNT_TAKEN', hint: expect.any(String) });
      // Another company has nothing to do with it.
      expect(await act('admin@songhe', 'saveMembership', other)).toMatchObject({ __typename: 'Membership' });
      await act('admin@songhe', 'removeMember', {
        membershipId: (await idsOf('admin@songhe')).get(other.account.trim()),
      });
    },
  );

  it('may be called what they like, emoji and all', async () => {
    expect(await save('smiley', ['agent'], { name: '小王😀👩‍👩‍👧' })).toMatchObject({ name: '小王😀👩‍👩‍👧' });
  });
});

const INVITED = `__typename ... on SentInvitation { token invitation { id mail status propertyIds } }
  ... on RuleRefusal { code } ... on InvalidInput { code fields { path } }`;
const invite = (login: string, input: object = {}) => {
  const { email, name } = account(login);
  return act('admin@qinglan', 'inviteMember', { email, name, roles: ['agent'], ...input }, INVITED);
};
const accept = (who: string | undefined, token: string) => act(who, 'acceptInvitation', { token });
const VIEWER = '{ viewer { roles company { id } } }';

describe('F6 an invitation', () => {
  it('makes the owner of the address a member, in whatever letters it was written', async () => {
    const sent = await invite('agent@qinglan', { email: account('agent@qinglan').email.toUpperCase() });
    expect(sent).toMatchObject({ invitation: { mail: 'a***@qinglan.example', status: 'OPEN', propertyIds: null } });
    expect(await accept('agent@qinglan', sent.token)).toMatchObject({ account: 'agent@qinglan', roles: ['agent'] });
    expect((await gateway.ask('agent@qinglan', VIEWER)).data).toEqual({
      viewer: { roles: ['agent'], company: { id: 'qinglan' } },
    });
    expect(gateway.directory.organizations.get('qinglan')?.members).toContain(account('agent@qinglan').sub);
  });

  it('is used once, by nobody else, and not by a member', async () => {
    const sent = await invite('handler@qinglan');
    expect(await accept('handler2@qinglan', sent.token)).toMatchObject({ code: 'INVITATION_FOR_SOMEBODY_ELSE' });
    expect(await accept('agent@songhe', sent.token)).toMatchObject({ code: 'INVITATION_FOR_SOMEBODY_ELSE' });
    expect(await accept(undefined, sent.token)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await accept('handler@qinglan', sent.token)).toMatchObject({ __typename: 'Membership' });
    for (const who of ['handler@qinglan', 'handler2@qinglan'])
      expect(await accept(who, sent.token)).toMatchObject({ code: 'INVITATION_USED' });
    const again = await invite('handler@qinglan');
    expect(await accept('handler@qinglan', again.token)).toMatchObject({ code: 'MEMBER_ALREADY' });
  });

  it('of two tokens used at the same instant makes one member, and of one used twice too', async () => {
    const [one, other] = [await invite('guard@qinglan'), await invite('guard@qinglan')];
    await Promise.all([one, other, one].map(({ token }) => accept('guard@qinglan', token)));
    const members = [...(await idsOf('admin@qinglan')).keys()].filter((name) => name === 'guard@qinglan');
    expect(members).toHaveLength(1);
  });

  it('goes on where it broke off when the sign-in service was away', async () => {
    const sent = await invite('cleaner@qinglan');
    gateway.directory.disturb = (call) => {
      if (call === 'addMember') throw new DirectoryUnavailable('away');
    };
    expect(await accept('cleaner@qinglan', sent.token)).toMatchObject({ code: 'SIGN_IN_UNAVAILABLE' });
    gateway.directory.disturb = () => undefined;
    expect(await accept('service@qinglan', sent.token)).toMatchObject({ code: 'INVITATION_USED' });
    expect(await accept('cleaner@qinglan', sent.token)).toMatchObject({ __typename: 'Membership' });
    expect(gateway.directory.organizations.get('qinglan')?.members).toContain(account('cleaner@qinglan').sub);
  });

  it('ends after seven days, and when it is withdrawn', async () => {
    const [late, withdrawn] = [await invite('quality@qinglan'), await invite('quality@qinglan')];
    const invitationId = withdrawn.invitation.id;
    const withdraw = (who: string) => act(who, 'withdrawInvitation', { invitationId }, '... on Invitation { status }');
    expect(await withdraw('admin@songhe')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await withdraw('admin@qinglan')).toEqual({ status: 'WITHDRAWN' });
    expect(await accept('quality@qinglan', withdrawn.token)).toMatchObject({ code: 'INVITATION_WITHDRAWN' });
    gateway.process.clock.advance({ days: 7 });
    expect(await accept('quality@qinglan', late.token)).toMatchObject({ code: 'INVITATION_EXPIRED' });
    const { data } = await gateway.ask('admin@qinglan', '{ invitations(first: 50) { edges { node { id status } } } }');
    expect(data).toMatchObject({
      invitations: { edges: expect.arrayContaining([{ node: { id: late.invitation.id, status: 'EXPIRED' } }]) },
    });
  });

  it.each([
    [{ email: 'not an address' }, 'email'],
    [{ email: 'ｗａｎｇ@qinglan.example' }, 'email'],
    [{ name: ' ' }, 'name'],
    [{ roles: [] }, 'roles'],
    [{ roles: ['operator'] }, 'roles.0'],
  ])('is refused by field: %j', async (wrong, path) => {
    expect(await invite('guard@qinglan', wrong)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path }] });
  });

  it('that is none, forged or altered tells nothing, signed in or not', async () => {
    const { token } = await invite('callback@qinglan');
    const forged = [`${token}x`, token.replace(/\..*/, '.AAAA'), 'nonsense', ''];
    const told = await Promise.all(forged.flatMap((one) => [accept('callback@qinglan', one), accept(undefined, one)]));
    for (const one of told) expect(one).toMatchObject({ code: 'NOT_FOUND', field: 'token' });
  });
});
