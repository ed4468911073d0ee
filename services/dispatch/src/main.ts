import { startTelemetry } from '@hearback/telemetry';

const stop = await startTelemetry('dispatch');
const { runService } = await import('@hearback/messaging');
const { DispatchModule } = await import('./dispatch.module.js');
await runService('dispatch', DispatchModule, stop);
