export { stopTestServers as default } from '@hearback/testing';
