export { stopSharedPlatform as default } from '@hearback/testing';
