import { startTelemetry } from '@hearback/telemetry';

const stop = await startTelemetry('callback');
const { runService } = await import('@hearback/messaging');
const { CallbackModule } = await import('./callback.module.js');
await runService('callback', CallbackModule, stop);
