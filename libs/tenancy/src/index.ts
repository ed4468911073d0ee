export * from './tenant-id.js';
export * from './tenant-context.js';
export * from './personal-data.js';
export { MasterKeyError, type MasterKey } from './master-key/master-key.js';
export { envMasterKey } from './master-key/env-master-key.js';
export { FileMasterKey } from './master-key/file-master-key.js';
export { VaultMasterKey, type VaultTransit } from './master-key/vault-master-key.js';
export * from './capability-link.js';
export * from './tracking-code.js';
