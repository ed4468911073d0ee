export * from './json-logs.js';
export * from './start-telemetry.js';
export * from './spans.js';
