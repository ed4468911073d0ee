import { stopTestKeycloak, stopTestServers } from '@hearback/testing';

export default () => Promise.all([stopTestServers(), stopTestKeycloak()]);
