import type { SignIn } from './sign-in.js';

const PREPARE =
  'import deploy/keycloak/demo/hearback-realm.json into it with HEARBACK_GATEWAY_SECRET, HEARBACK_DIRECTORY_SECRET and HEARBACK_PUBLIC_URL in its environment, and start here with the same two secrets';

/** A Keycloak that somebody else runs, which has our realm. Throws one sentence saying what is missing of it. */
export async function givenKeycloak(url: string, env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<SignIn> {
  const issuer = `${url.replace(/\/+$/, '')}/realms/hearback`;
  const { HEARBACK_GATEWAY_SECRET: gateway, HEARBACK_DIRECTORY_SECRET: directory } = env;
  if (!gateway || !directory)
    throw new Error(`The Keycloak of KEYCLOAK_URL is used with secrets of its own: ${PREPARE}.`);
  const said = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(10_000) }).then(
    async (response) => (response.ok ? ((await response.json()) as { issuer?: string }) : {}),
    () => undefined,
  );
  if (!said) throw new Error(`Nothing answers at ${url}; start Keycloak there, or set KEYCLOAK_URL to where it is.`);
  if (!said.issuer) throw new Error(`The Keycloak at ${url} has no realm hearback: ${PREPARE}.`);
  if (said.issuer !== issuer)
    throw new Error(
      `The Keycloak at ${url} issues its tokens as ${said.issuer}: set KEYCLOAK_URL to that address without its end /realms/hearback.`,
    );
  say(`Keycloak at ${issuer}, from KEYCLOAK_URL`);
  return { issuer, secrets: { gateway, directory }, close: async () => undefined };
}
