import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from '../e2e/desk.js';
import { picture } from './picture.js';
import { DESKTOP, PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const ROLES = ['agent', 'dispatcher', 'handler', 'callback', 'supervisor', 'manager', 'quality', 'admin'];

const visitors = new Visitors();
const desk = new Desk('songhe');
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

beforeAll(async () => {
  const { case: lift } = await desk.file({ grade: 1, description: '二号楼电梯困人，里面有老人，请马上派人' });
  await desk.file({ description: '地下车库入口路灯不亮，晚上出入看不清路', place: '地下车库入口' });
  await desk.file({ category: 'ENVIRONMENT', grade: 3, description: '垃圾桶满了两天没有清运' });
  await desk.file({ kind: 'PRAISE', category: 'SERVICE', grade: undefined, description: '保安小王帮忙找回了钱包' });
  await desk.handle(lift.id);
});

describe.each([
  ['desk', DESKTOP],
  ['phone', PHONE],
] as const)('every page of the menu, on a %s', (_, viewport) => {
  const seen = new Set<string>();

  it.each(ROLES)('of %s is usable by everybody and fits', async (role) => {
    const page = await visitors.staff(desk.who(role), '/', viewport);
    const links = page.getByRole('navigation').getByRole('link');
    await links.first().waitFor();
    const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses.filter((one) => !seen.has(one))) {
      seen.add(address);
      await page.locator(`nav a[href="${address}"]`).first().click();
      await page.locator('main h1').waitFor();
      await expectWellMade(page);
      await picture(page, address.slice(1));
    }
  });
});

describe('the pages that a link opens', () => {
  it('are usable by everybody and fit a phone', async () => {
    const { trackingCode } = await desk.file({ description: '楼道灯不亮' });
    const track = await visitors.stranger(`/track/${trackingCode}`);
    await track.getByRole('heading', { name: '已受理' }).waitFor();
    await expectWellMade(track);
    await picture(track, 'track');
  });
});
