import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { Visitors } from './visit.js';

const visitors = new Visitors();
afterAll(() => visitors.leave());
afterEach(() => expect(visitors.mishaps.splice(0)).toEqual([]));

describe('F6 signing in with a browser', () => {
  it('asks for the password, says when it is wrong, and comes back to the page that was wanted', async () => {
    const page = await visitors.stranger('/cases?status=CLOSED', { width: 1200, height: 800 });
    await page.getByLabel('账号').fill('agent@qinglan');
    await page.getByLabel('密码').fill('guessed');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').getByText('账号或密码不对').waitFor();
    expect(await page.getByLabel('账号').inputValue()).toBe('agent@qinglan');
    visitors.mishaps.splice(0); // the browser notes the 401 of the wrong password
    await page.getByLabel('密码').fill('hearback-demo');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('link', { name: '案件台账' }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/cases?status=CLOSED');
  });

  it('keeps no token where it would outlive the page, and signs in again by itself after a reload', async () => {
    const page = await visitors.staff('agent@songhe');
    await page.getByText('松禾物业').waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).not.toMatch(/eyJ|refresh/);
    await page.reload();
    await page.getByText('松禾物业').waitFor();
  });

  it('offers each role its pages, and says so to whom none is for', async () => {
    const agent = await visitors.staff('agent@qinglan');
    await agent.getByRole('link', { name: '案件台账' }).waitFor();
    const resident = await visitors.staff('resident@qinglan');
    await resident.getByRole('heading', { name: '这个账号没有可用的页面' }).waitFor();
    expect(await resident.getByRole('navigation').getByRole('link').count()).toBe(0);
  });

  it('speaks English when asked, and remembers it', async () => {
    const page = await visitors.staff('agent@qinglan');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Cases' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Cases' }).waitFor();
  });

  it('signs out for good', async () => {
    const page = await visitors.staff('agent@qinglan');
    await page.getByRole('button', { name: '账号' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByLabel('密码').waitFor();
  });
});

describe('the pages as they are served', () => {
  it('take scripts from here only, and pass no address on', async () => {
    for (const address of ['/', '/track/X', '/cases/anything']) {
      const { headers } = await fetch(new URL(address, visitors.platform.gateway), {
        headers: { accept: 'text/html' },
      });
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('do not stand in for what is not there', async () => {
    const at = (address: string, accept: string) =>
      fetch(new URL(address, visitors.platform.gateway), { headers: { accept } });
    expect((await at('/assets/nothing.js', '*/*')).status).toBe(404);
    expect((await at('/nothing', 'application/json')).status).toBe(404);
  });
});
