import { startTelemetry } from '@hearback/telemetry';

const stop = await startTelemetry('gateway');
const { runService, settingsFrom } = await import('@hearback/messaging');
const { GatewayModule } = await import('./gateway.module.js');
const { listenOn } = await import('./http/listen.js');
const { GatewaySettings } = await import('./settings.js');

const settings = settingsFrom(GatewaySettings, process.env);
await runService('gateway', GatewayModule.of(settings), stop, listenOn(settings));
