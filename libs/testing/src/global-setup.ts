// jest loads this file by itself, outside its module system: it must name the built package.
// eslint-disable-next-line @nx/enforce-module-boundaries
export { startTestServers as default } from '@hearback/testing';
