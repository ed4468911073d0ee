import { startTelemetry } from '@hearback/telemetry';

const stop = await startTelemetry('intake');
const { runService } = await import('@hearback/messaging');
const { IntakeModule } = await import('./intake.module.js');
await runService('intake', IntakeModule, stop);
