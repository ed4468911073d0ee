import { Desk } from '../e2e/desk.js';
import { allDocuments, mongoAs } from './stores.js';

/** One id of everything that a company has. */
export interface Ids {
  readonly case: string;
  readonly workOrder: string;
  readonly callback: string;
  readonly property: string;
  readonly unit: string;
  readonly team: string;
  readonly staff: string;
  readonly invitation: string;
  /** What the complainant of a case has asked about their data, and who that is. */
  readonly request: string;
  readonly person: string;
}

/** A company with a case about to be handled and one about to be called back, and what gives away that somebody has seen it. */
export interface World {
  readonly company: string;
  readonly ids: Ids;
  /** A property without any of it, and a unit there. */
  readonly elsewhere: Pick<Ids, 'property' | 'unit'>;
  readonly caseIds: readonly string[];
  readonly telltales: readonly string[];
}

interface Estate {
  readonly properties: { edges: { node: { id: string; units: { id: string }[] } }[] };
  readonly staff: { edges: { node: { id: string; name: string } }[] };
}

export async function makeWorld(company: string): Promise<World> {
  const desk = new Desk(company);
  const { properties, staff } = await desk.platform.ask<Estate>(
    desk.who('manager'),
    '{ properties(first: 2) { edges { node { id units { id } } } } staff(first: 100) { edges { node { id name } } } }',
  );
  const [first, second] = properties.edges.map(({ node }) => node);
  const said = { description: `${company}楼道渗水`, complainant: { name: `${company}住户`, phone: '13900004444' } };
  const { case: dispatched, trackingCode } = await desk.file({ ...said, propertyId: first!.id });
  const { case: handled } = await desk.file({ ...said, propertyId: first!.id });
  await desk.handle(handled.id);
  const [open, done] = await Promise.all([
    desk.becomes(dispatched.id, 'an order', (now) => now.workOrders[0]?.handler && now.workOrders[0].team),
    desk.becomes(handled.id, 'a callback', (now) => now.callbacks.length === 1),
  ]);
  const order = open.workOrders[0]!;
  // An engineer who also calls back: they may see a contact, and say why.
  const { viewer } = await desk.platform.ask<{ viewer: { staff: { id: string } } }>(
    desk.who('handler'),
    '{ viewer { staff { id } } }',
  );
  await desk.must('handler', 'revealContact', { caseId: open.id, reason: '核对' });
  const request = { caseId: open.id, kind: 'ACCESS' };
  const fields = 'id personId';
  const asked = await desk.must<{ id: string; personId: string }>('agent', 'filePersonRequest', request, { fields });
  const ids: Ids = {
    case: open.id,
    workOrder: order.id,
    callback: done.callbacks[0]!.id,
    property: first!.id,
    unit: first!.units[0]!.id,
    team: order.team!.id,
    staff: viewer.staff.id,
    invitation: await invite(desk),
    request: asked.id,
    person: asked.personId,
  };
  return {
    company,
    ids,
    elsewhere: { property: second!.id, unit: second!.units[0]!.id },
    caseIds: [open.id, done.id],
    telltales: [
      ...Object.values(ids),
      ...[done.id, open.number, done.number, trackingCode, said.description, said.complainant.name, second!.id],
      ...staff.edges.flatMap(({ node }) => [node.id, node.name]),
    ],
  };
}

async function invite(desk: Desk): Promise<string> {
  const guest = { email: `guest@${desk.company}.example`, name: '客人', roles: ['resident'] };
  const sent = await desk.platform.ask<{ inviteMember: { invitation: { id: string } } }>(
    desk.who('admin'),
    'mutation($i: InviteMemberInput!) { inviteMember(input: $i) { ... on SentInvitation { invitation { id } } } }',
    { i: guest },
  );
  return sent.inviteMember.invitation.id;
}

/** Takes a case to its closing, and answers the token of the survey that its complainant is sent. */
export async function closeAndInvite(desk: Desk, { id, number }: { id: string; number: string }): Promise<string> {
  await desk.handle(id);
  await desk.callBack(id, 'SATISFIED');
  await desk.becomes(id, 'closed', (now) => now.status === 'CLOSED');
  await desk.platform.advance('PT0S'); // until the invitation waits for the morning
  await desk.platform.advance('PT24H');
  return desk.link(number, 'SURVEY');
}

/** Nothing anywhere has such an id; of its shape are all. */
export const nowhere = (kind: string): string => kind.toLowerCase().padEnd(26, '0');

const SET_UP = [
  'company',
  'property',
  'building',
  'teams',
  'routes',
  'staff',
  'membership',
  'member-invitation',
  'administrators',
  'tenants',
];

/** All that is kept of a company's set-up and of its world's cases, to be compared with later. */
export async function keptOf({ company, caseIds }: World): Promise<string[]> {
  const { platform } = new Desk(company);
  await platform.advance('PT0S'); // until nothing is on its way
  const root = mongoAs(platform, 'root');
  try {
    const kept: string[] = [];
    for await (const { database, collection, text } of allDocuments(root, { tenantId: company }))
      if (SET_UP.includes(collection) || caseIds.some((id) => text.includes(id)))
        kept.push(`${database} ${collection} ${text}`);
    return kept.sort();
  } finally {
    await root.close();
  }
}
