import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import type { Grant, KoaContextWithOIDC, ResourceServer } from 'oidc-provider';
import { signInForm } from './pages.js';
import { API } from './password-grant.js';
import type { RealmAccounts } from './realm-accounts.js';

const PAGE = /^\/protocol\/openid-connect\/sign-in\/[\w-]+$/;

type Context = Pick<KoaContextWithOIDC, 'req' | 'res' | 'path' | 'method' | 'status' | 'body' | 'redirect' | 'set'>;

/** The page on which people of the demo sign in with a browser (authorization code flow). Undefined for any other address. */
export function browserSignIn(provider: Provider, realm: RealmAccounts) {
  const names = () => [...realm.accounts.values()].flatMap(({ clientId, username }) => (clientId ? [] : username));

  const show = async (ctx: Context): Promise<void> => {
    await provider.interactionDetails(ctx.req, ctx.res); // throws for whoever was not sent here
    ctx.body = signInForm(names());
  };
  const check = async (ctx: Context): Promise<void> => {
    const form = new URLSearchParams(await text(ctx.req));
    const typed = form.get('username')?.trim() ?? '';
    const account = realm.bySignIn(typed, form.get('password') ?? '');
    if (!account || typeof account === 'string') {
      ctx.status = 401;
      ctx.body = signInForm(names(), typed, true);
      return;
    }
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, { login: { accountId: account.sub } }));
  };

  return (ctx: Context): Promise<void> | undefined => {
    if (!PAGE.test(ctx.path)) return undefined;
    ctx.set('cache-control', 'no-store');
    ctx.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    return ctx.method === 'POST' ? check(ctx) : show(ctx);
  };
}

/** Our own console asks nobody for consent: whoever signs in gives it what it asked for. */
export async function grantFor({ oidc }: KoaContextWithOIDC, api: () => ResourceServer): Promise<Grant | undefined> {
  const { client, session, provider, params } = oidc;
  if (!client || !session?.accountId) return undefined;
  const known = new Set(api().scope.split(' '));
  const asked = String(params?.['scope'] ?? '').split(' ');
  const scope = asked.filter((one) => known.has(one)).join(' ');
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(scope);
  grant.addResourceScope(API, scope);
  await grant.save();
  return grant;
}
