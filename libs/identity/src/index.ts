export * from './verification/token-verifier.js';
export * from './verification/unauthenticated.js';
export type { Identity } from './verification/identity.js';
export * from './roles.js';
export * from './permissions.js';
export * from './demo/tenants.js';
export * from './demo/users.js';
export * from './demo/clients.js';
export * from './embedded-provider/start-embedded-provider.js';
