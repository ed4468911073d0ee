import { z } from 'zod';
import { LimitSettings } from './fairness/limits.js';

/** What the gateway takes from its environment beside the settings of every process. */
export const GatewaySettings = LimitSettings.extend({
  HEARBACK_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Signs the context that services trust: Ed25519, PKCS#8 in base64. */
  HEARBACK_CONTEXT_PRIVATE_KEY: z.string().min(1),
  /** `/healthz` answers 200 only once this file is there: whoever starts the platform writes it at the end. */
  HEARBACK_READY_FILE: z.string().optional(),
  /** As it stands in tokens: https://sign-in.example/realms/hearback. */
  OIDC_ISSUER: z.url(),
  /** The gateway's own client at the identity provider; a token must name it in its audience. */
  OIDC_AUDIENCE: z.string().min(1).default('hearback-gateway'),
  /** The public client with which the console signs its users in. */
  OIDC_CONSOLE_CLIENT: z.string().min(1).default('hearback-console'),
  OIDC_CLIENT_SECRET: z.string().min(8),
  /** The client whose service account may change organizations and people there, and nothing else. */
  OIDC_DIRECTORY_CLIENT: z.string().min(1).default('hearback-directory'),
  OIDC_DIRECTORY_SECRET: z.string().min(8),
});
export type GatewaySettings = z.infer<typeof GatewaySettings>;
