import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { OwnCompany } from './own-company.js';
import { picture } from './picture.js';
import { DESKTOP, PHONE, Visitors } from './visit.js';
import { expectWellMade } from './well-made.js';

const visitors = new Visitors();
let company: OwnCompany;
beforeAll(async () => {
  const about = { id: 'nothing-yet', name: '初来物业', code: 'CL' };
  company = await OwnCompany.open(visitors.platform, about, 'guard@qinglan');
}, 60_000);
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

/** What stands where there would be something. */
const PAGES = [
  ['/hotline', '输入来电号码后，这里显示来电人的房号和案件。'],
  ['/desk', '输入电话后，这里显示来访人的房号和案件。'],
  ['/desk/log', '在“现场接待”登记的来访会出现在这里。'],
  ['/dispatch', '未注明项目 服务质量、设施设备、环境卫生、安全管理、其他 · 没有班组负责'],
  ['/tasks', '新工单派给您时会出现在这里。'],
  ['/callbacks', '没有待回访的案件'],
  ['/cases', '登记第一件来电后，案件会出现在这里。'],
  ['/dashboard', '期内没有登记投诉。'],
  ['/summary', '没有受理或办结的案件'],
  ['/settings', '还没有发出过邀请。'],
  ['/settings/properties', '新增一个项目，或从表格导入全部项目和房号。'],
  ['/settings/teams', '先建班组，再到“责任分工”说明哪类事归谁。'],
  ['/settings/routes', '未写明项目的案件无人处理'],
  ['/settings/limits', '规则版本 1'],
] as const;

describe.each([
  ['desk', DESKTOP],
  ['phone', PHONE],
] as const)('a company that has nothing yet, on a %s', (_, viewport) => {
  it('is told on every page that there is nothing and what comes first, and led on from what is not there', async () => {
    const page = await company.visit(visitors, '/', viewport);
    for (const [address, says] of PAGES) {
      await page.goto(new URL(address, page.url()).href);
      await page.locator('main h1').waitFor();
      await expectWellMade(page);
      await picture(page, `nothing-yet${address.replaceAll('/', '-')}`);
      await page.locator('main').getByText(says).first().waitFor();
    }
    await page.goto(new URL('/cases/nothing', page.url()).href);
    await page.getByText('它可能不存在，或不在您的项目范围内。').waitFor();
    await expectWellMade(page);
    await picture(page, 'nothing-yet-case');
    await page.getByRole('link', { name: '回到首页' }).click();
    await page.getByRole('heading', { name: '来电登记' }).waitFor();
  });
});

describe('a link that leads nowhere', () => {
  it.each([
    ['/track/QL-2345-6789-ABCD-EFGH', '没有找到这个查询码，请核对后重新输入。'],
    ['/s/made-up', '请核对短信或通知中的完整链接，或联系物业服务中心。'],
    ['/submit/made-up', '请核对短信或通知中的完整链接，或联系物业服务中心。'],
  ])('%s says so, and what to do', async (link, says) => {
    const page = await visitors.stranger(link);
    await page.getByText(says).waitFor();
    await expectWellMade(page);
    await picture(page, `nowhere-${link.split('/')[1]}`);
  });
});
