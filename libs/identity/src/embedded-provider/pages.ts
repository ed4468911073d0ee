/** A page of the provider, whole in itself: the library's own ones load fonts from elsewhere. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 回音 Hearback</title>
<style>
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #eef3f1; color: #1d2b27;
    font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif }
  main { width: min(22rem, calc(100vw - 3rem)); background: #fff; border-radius: 12px; padding: 2rem; box-sizing: border-box;
    box-shadow: 0 4px 24px rgb(18 86 74 / 12%) }
  h1 { margin: 0 0 1.5rem; font-size: 1.35rem } h1 small { display: block; font-size: .85rem; font-weight: 400; color: #55655f }
  label { display: block; margin: 1rem 0 .25rem; font-weight: 600; font-size: .95rem }
  input { width: 100%; box-sizing: border-box; padding: .6rem .75rem; font: inherit; border: 1px solid #8ba39b; border-radius: 8px }
  button { width: 100%; margin-top: 1.5rem; padding: .7rem; font: inherit; font-weight: 600; color: #fff; background: #12564a; border: 0;
    border-radius: 8px; cursor: pointer }
  :focus-visible { outline: 3px solid #e2a33c; outline-offset: 2px }
  .problem { margin: 0; padding: .6rem .75rem; border-radius: 8px; background: #fdecea; color: #8c1d13 }
  .demo { margin: 1.5rem 0 0; font-size: .85rem; color: #55655f }
</style>
<main>${body}</main>
</html>`;

export const SIGN_OUT =
  '<h1>退出登录？</h1><button autofocus type="submit" form="op.logoutForm" name="logout" value="yes">退出登录</button>';

/** Everybody of the demo has the same password, so the page says it. */
export function signInForm(accounts: readonly string[], typed = '', failed = false): string {
  const problem = failed ? '<p class="problem" role="alert">账号或密码不对，请重新输入。</p>' : '';
  return page(
    '登录',
    `<h1>回音 Hearback<small>请登录您的工作账号</small></h1>${problem}
<form method="post">
  <label for="username">账号</label>
  <input id="username" name="username" list="accounts" value="${escaped(typed)}" autocomplete="username" autocapitalize="none" required autofocus>
  <datalist id="accounts">${accounts.map((account) => `<option value="${escaped(account)}">`).join('')}</datalist>
  <label for="password">密码</label>
  <input id="password" name="password" type="password" autocomplete="current-password" required>
  <button type="submit">登录</button>
</form>
<p class="demo">这是演示环境。账号如 agent@qinglan、dispatcher@qinglan、handler@qinglan，密码均为 hearback-demo。</p>`,
  );
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
