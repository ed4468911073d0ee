import { startTelemetry } from '@hearback/telemetry';

const stop = await startTelemetry('reporting');
const { runService } = await import('@hearback/messaging');
const { ReportingModule } = await import('./reporting.module.js');
await runService('reporting', ReportingModule, stop);
