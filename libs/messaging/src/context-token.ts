import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { tenantIdFrom, type Actor, type TenantContext } from '@hearback/tenancy';
import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';

/** Carries a context from the gateway to the services (`hb-context`): short-lived, signed, so that no service takes another's word. */
const LIFETIME_S = 60;
const ALGORITHM = 'EdDSA';
const REMEMBERED = 5_000;

type Said = Omit<TenantContext, 'correlationId' | 'causationId'>;

/** The gateway's side. The key is an Ed25519 private key, PKCS#8 in base64. */
export class ContextSigner {
  private readonly key: KeyObject;

  constructor(privateKey: string) {
    this.key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  }

  sign({ tenantId, actor, roles, properties }: Said): Promise<string> {
    return new SignJWT({ actor, roles, properties })
      .setProtectedHeader({ alg: ALGORITHM })
      .setSubject(tenantId)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_S}s`)
      .sign(this.key);
  }
}

/** The services' side. A token seen before is not verified again until it ends. The keys are SPKI in base64; any of them may have signed. */
export class ContextVerifier {
  private readonly keys: readonly KeyObject[];
  private readonly known = new Map<string, { said: Said; until: number }>();

  constructor(publicKeys: readonly string[]) {
    this.keys = publicKeys.map((one) =>
      createPublicKey({ key: Buffer.from(one, 'base64'), format: 'der', type: 'spki' }),
    );
  }

  /** What the token says. Throws when it was not signed by the gateway or has ended. */
  async verify(token: string): Promise<Said> {
    const remembered = this.known.get(token);
    if (remembered && remembered.until > Date.now()) return remembered.said;
    const payload = await this.payloadOf(token);
    const said: Said = {
      tenantId: tenantIdFrom('context', payload.sub!),
      actor: payload['actor'] as Actor,
      roles: payload['roles'] as string[],
      properties: payload['properties'] as Said['properties'],
    };
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(token, { said, until: payload.exp! * 1000 });
    return said;
  }

  private async payloadOf(token: string): Promise<JWTPayload> {
    let why: unknown;
    for (const key of this.keys)
      try {
        return (await jwtVerify(token, key, { algorithms: [ALGORITHM], requiredClaims: ['sub', 'exp'] })).payload;
      } catch (error) {
        // That it has ended says more than that another key did not sign it.
        if (!(why instanceof errors.JWTExpired)) why = error;
      }
    throw why;
  }
}
