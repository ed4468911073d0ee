// Loaded by jest itself, not inside its module system: resolves to the built package.
import { startTestKeycloak, startTestServers } from '@hearback/testing';

export default () => Promise.all([startTestServers(), startTestKeycloak()]);
