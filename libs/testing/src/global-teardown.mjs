// Loaded by jest itself, not inside its module system: resolves to the built package.
export { stopTestServers as default } from '@hearback/testing';
