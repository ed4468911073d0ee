import { startTelemetry } from '@hearback/telemetry';

const stop = await startTelemetry('survey');
const { runService } = await import('@hearback/messaging');
const { SurveyModule } = await import('./survey.module.js');
await runService('survey', SurveyModule, stop);
