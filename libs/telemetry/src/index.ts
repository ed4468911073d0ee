export * from './start-telemetry.js';
export * from './spans.js';
