import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { decodeJwt, type JWTPayload } from 'jose';
import { demoUsers } from './demo/users.js';
import { BAD_TOKENS, inSeconds } from './under-test/bad-tokens.js';
import { Browser } from './under-test/browser.js';
import { embeddedPlace } from './under-test/embedded-place.js';
import { keycloakPlace } from './under-test/keycloak-place.js';
import { RealmUnderTest } from './under-test/realm.js';
import { SignInUnavailable } from './verification/unauthenticated.js';
import { TokenVerifier } from './verification/token-verifier.js';

const aliasOfNobody = () => `t${randomUUID().slice(0, 8)}`;

describe.each([
  ['the embedded provider', embeddedPlace],
  ['Keycloak', keycloakPlace],
])('F6 with %s', (_, place) => {
  let realm: RealmUnderTest;
  let verifier: TokenVerifier;
  let good: string;

  beforeAll(async () => {
    realm = new RealmUnderTest(await place());
    verifier = realm.verifier();
    await verifier.warmUp();
    good = (await realm.byPassword('agent@qinglan')).access_token;
  });
  afterAll(() => realm?.place.close());
  afterEach(() => void jest.restoreAllMocks());

  const later = (seconds: number, now = Date.now()) =>
    jest.spyOn(Date, 'now').mockImplementation(() => now + seconds * 1000);
  const forged = (changes: JWTPayload) => realm.forged(good, changes);

  describe('people', () => {
    it('sign in on its page, and their token says who they are for five minutes', async () => {
      const { arrived, exchange } = await realm.signIn('agent@qinglan');
      expect(arrived.at.href).toMatch(`${realm.place.publicUrl}/signed-in?`);
      expect(arrived.at.searchParams.get('state')).toBe('of-the-page');
      const { access_token } = await exchange();
      const { exp = 0, iat = 0 } = decodeJwt(access_token);
      expect(exp - iat).toBe(300);
      expect(await verifier.verify(access_token)).toEqual({
        subject: demoUsers().find(({ username }) => username === 'agent@qinglan')?.sub,
        username: 'agent@qinglan',
        name: '林晓雯',
        email: 'agent@qinglan.example',
        organizations: ['qinglan'],
        realmRoles: [],
        clientId: 'hearback-console',
        clientScopes: [],
        expiresAt: new Date(exp * 1000),
      });
    });

    it('are asked again after a wrong password', async () => {
      const { browser, arrived } = await realm.signIn('agent@qinglan', undefined, 'guessed');
      expect(arrived.html).toContain('name="password"');
      const { at, html } = await browser.submit(arrived, { username: 'agent@qinglan', password: 'hearback-demo' });
      expect([at.searchParams.get('code'), html]).toEqual([expect.any(String), '']);
    });

    it('are not asked again while they are signed in', async () => {
      const { browser } = await realm.signIn('agent@qinglan');
      expect((await browser.open(realm.authorization().url)).at.searchParams.get('code')).toBeTruthy();
    });

    it('get nothing for a code that is stolen, used, or asked for without PKCE', async () => {
      const stolen = await realm.signIn('agent@qinglan');
      expect(await stolen.exchange('x'.repeat(43))).toMatchObject({ error: 'invalid_grant' });
      const { exchange } = await realm.signIn('agent@qinglan');
      expect((await exchange()).access_token).toBeTruthy();
      expect(await exchange()).toMatchObject({ error: 'invalid_grant' });

      const { url } = realm.authorization({ code_challenge: undefined, code_challenge_method: undefined });
      const { at } = await new Browser(realm.place.publicUrl).open(url);
      expect(at.searchParams.get('error')).toBe('invalid_request');
    });

    it('are sent to no other place', async () => {
      const elsewhere = realm.authorization({ redirect_uri: 'http://127.0.0.1:1/elsewhere' });
      expect((await new Browser(realm.place.publicUrl).open(elsewhere.url)).status).toBe(400);
    });

    it('carry the realm role of an operator, who belongs to no company', async () => {
      const { access_token } = await realm.byPassword('operator');
      expect(await verifier.verify(access_token)).toMatchObject({ realmRoles: ['operator'], organizations: [] });
    });
  });

  describe('machines', () => {
    it('sign in with their secret, into their company only', async () => {
      const { access_token } = await realm.byMachine('partner-songhe');
      expect(await verifier.verify(access_token)).toMatchObject({
        username: 'service-account-partner-songhe',
        organizations: ['songhe'],
        clientId: 'partner-songhe',
        clientScopes: ['properties:read', 'cases:file'],
      });
      expect((await realm.byMachine('partner-songhe', 'guessed')).error).toMatch(/^(invalid|unauthorized)_client$/);
    });

    it('that administer the directory are not let in at the gateway', async () => {
      const { access_token } = await realm.byMachine('hearback-directory', realm.place.secrets.directory);
      await expect(verifier.verify(access_token)).rejects.toMatchObject({ reason: 'token for another audience' });
    });
  });

  describe('a token is refused', () => {
    const refused = (token: string | undefined, reason: string) =>
      expect(verifier.verify(token)).rejects.toMatchObject({ name: 'Unauthenticated', reason });
    it.each(BAD_TOKENS)('$when', async ({ token, reason }) => refused(await token(realm, good), reason));

    it('that only refreshes', async () => {
      const { refresh_token } = await realm.byPassword('agent@qinglan');
      await expect(verifier.verify(refresh_token)).rejects.toMatchObject({ name: 'Unauthenticated' });
    });

    it('though it was good a moment ago, once it expired', async () => {
      const { access_token } = await realm.byPassword('handler@qinglan');
      await verifier.verify(access_token);
      later(301);
      await refused(access_token, 'expired token');
    });
  });

  describe('a token is accepted', () => {
    it('from a clock a little ahead', async () => {
      const ahead = await forged({ nbf: inSeconds(5), iat: inSeconds(5) });
      expect(await verifier.verify(ahead)).toMatchObject({ organizations: ['qinglan'] });
    });

    it.each([
      ['an array of aliases', ['qinglan', 'songhe']],
      ['an object by alias', { qinglan: { id: '1' }, songhe: { id: '2' } }],
    ])('with the companies as %s', async (__, organization) => {
      const { organizations } = await verifier.verify(await forged({ organization }));
      expect(organizations).toEqual(['qinglan', 'songhe']);
    });
  });

  describe('a session', () => {
    it('is refreshed, once with the same token', async () => {
      const { refresh_token } = await realm.byPassword('agent@songhe');
      const anew = await realm.refresh(refresh_token);
      expect(await verifier.verify(anew.access_token)).toMatchObject({
        username: 'agent@songhe',
        organizations: ['songhe'],
      });
      expect(await realm.refresh(refresh_token)).toMatchObject({ error: 'invalid_grant' });
    });

    it('ends when its owner signs out', async () => {
      const { browser, exchange } = await realm.signIn('agent@songhe');
      const tokens = await exchange();
      expect(await verifier.isStillActive(tokens.access_token)).toBe(true);
      const back = `${realm.place.publicUrl}/`;
      const leave = new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: back });
      let { at, html, status } = await browser.open(`${realm.at('logout')}?${leave}`);
      if (html) ({ at, html, status } = await browser.submit({ at, html, status }, { logout: 'yes' }));
      expect(at.href).toMatch(back);

      expect(await realm.refresh(tokens.refresh_token, 'hearback-console')).toMatchObject({ error: 'invalid_grant' });
      expect(await verifier.isStillActive(tokens.access_token)).toBe(false);
      expect((await browser.open(realm.authorization().url)).html).toContain('name="username"');
    });
  });

  describe('a disabled person', () => {
    it('gets no token, and none they have is active, though it can be verified until it expires', async () => {
      const alias = aliasOfNobody();
      const { subject, email } = await realm.newcomer(alias);
      const { access_token, refresh_token } = await realm.byPassword(email);
      expect(await verifier.isStillActive(access_token)).toBe(true);
      await realm.directory.setPersonEnabled(subject, false);
      expect(await verifier.isStillActive(access_token)).toBe(false);
      expect(await verifier.verify(access_token)).toMatchObject({ subject, organizations: [alias] });
      expect(await realm.refresh(refresh_token)).toMatchObject({ error: 'invalid_grant' });
      expect(await realm.byPassword(email)).toMatchObject({ error: 'invalid_grant' });
      const { arrived } = await realm.signIn(email);
      expect(arrived.at.href).not.toMatch(realm.place.publicUrl);

      await realm.directory.setPersonEnabled(subject, true);
      expect((await realm.byPassword(email)).access_token).toBeTruthy();
    });

    it('is nobody before having chosen a password', async () => {
      const email = `${aliasOfNobody()}@people.example`;
      await realm.directory.savePerson({ email, firstName: '请', lastName: '何' });
      for (const password of ['', 'hearback-demo'])
        expect(await realm.byPassword(email, password)).toMatchObject({ error: 'invalid_grant' });
    });
  });

  describe('a company that is gone', () => {
    const companies = async (token: string) => (await verifier.verify(token)).organizations;

    it('stands in no new token: disabled, left, or removed', async () => {
      const alias = aliasOfNobody();
      const { subject, email } = await realm.newcomer(alias);
      let { access_token, refresh_token } = await realm.byPassword(email);
      expect(await companies(access_token)).toEqual([alias]);
      const refreshed = async () => {
        ({ access_token, refresh_token } = await realm.refresh(refresh_token));
        return companies(access_token);
      };

      await realm.directory.setOrganizationEnabled(alias, false);
      expect(await refreshed()).toEqual([]);
      await realm.directory.setOrganizationEnabled(alias, true);
      expect(await refreshed()).toEqual([alias]);
      await realm.directory.removeMember(alias, subject);
      expect(await refreshed()).toEqual([]);
      await realm.directory.addMember(alias, subject);
      expect(await refreshed()).toEqual([alias]);
      await realm.directory.removeOrganization(alias);
      expect(await refreshed()).toEqual([]);
    });
  });

  describe('the provider', () => {
    it('out of reach is no fault of the token', async () => {
      const { gateway: clientSecret } = realm.place.secrets;
      const issuer = 'http://127.0.0.1:1/realms/hearback';
      const nowhere = new TokenVerifier({ issuer, clientId: 'hearback-gateway', clientSecret });
      await expect(nowhere.verify(good)).rejects.toBeInstanceOf(SignInUnavailable);
      await expect(nowhere.isStillActive(good)).rejects.toBeInstanceOf(SignInUnavailable);
    });

    it('tells nobody but the gateway whether a token is active', async () => {
      expect(await verifier.isStillActive(await forged({ exp: inSeconds(-1) }))).toBe(false);
      await expect(realm.verifier('guessed').isStillActive(good)).rejects.toThrow();
    });

    // Last, for it makes every token of before worthless.
    it('may change its key: new tokens are accepted, and from then on none of the old key', async () => {
      const unseen = await realm.byPassword('callback@qinglan');
      const before = realm.verifier();
      await before.warmUp();
      await realm.place.rotateKey();
      const anew = await realm.byPassword('agent@qinglan');
      later(11); // an unknown key is looked for every ten seconds at most
      expect(await before.verify(anew.access_token)).toMatchObject({ username: 'agent@qinglan' });
      await expect(before.verify(unseen.access_token)).rejects.toMatchObject({
        reason: 'signed with an unknown key',
      });
    });
  });
});
