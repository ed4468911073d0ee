export * from './tenant-id.js';
export * from './tenant-context.js';
export * from './personal-data.js';
export * from './capability-link.js';
export * from './tracking-code.js';
