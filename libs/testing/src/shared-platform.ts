import { contactsUsed, forgetContacts, noteContacts } from './leaks/contacts-used.js';
import { Leaks } from './leaks/leaks.js';
import { receiveTraces, type TraceReceiver } from './leaks/trace-receiver.js';
import { startPlatform, type Platform } from './platform.js';
import { PlatformClient } from './platform-client.js';

const VARIABLE = 'HEARBACK_TEST_PLATFORM';
let platform: Platform | undefined;
let traces: TraceReceiver | undefined;

/** For jest's globalSetup of the platform ring: the whole product once, empty, every database command watched, traced. */
export async function startSharedPlatform(): Promise<void> {
  traces = await receiveTraces();
  const env = { HEARBACK_DRIVER_PROBE: 'on', OTEL_EXPORTER_OTLP_ENDPOINT: traces.endpoint };
  platform = await startPlatform({ env });
  process.env[VARIABLE] = JSON.stringify({ home: platform.home, gateway: platform.gateway });
}

/**
 * For jest's globalTeardown. Fails when the name, phone or mail address of anybody whom the ring has let file a case is written in clear
 * anywhere: in a document, a change of one, a stream, a file, a log, a trace.
 */
export async function stopSharedPlatform(): Promise<void> {
  if (!platform || !traces) return;
  const { home } = platform;
  const leaks = new Leaks(contactsUsed(home));
  try {
    await leaks.through(platform);
  } finally {
    // The last spans are sent when a process stops.
    await platform.stop().finally(() => traces!.close());
  }
  forgetContacts(home);
  if (!traces.received.length) throw new Error('no process has sent a trace: nobody knows what stands in them');
  for (const body of traces.received) leaks.look('a trace', (form) => body.includes(form));
  if (leaks.lines.length) throw new Error(`personal data in clear:\n${leaks.lines.join('\n')}`);
  console.log(`none of ${leaks.count} names, phones and mail addresses of the ring is written in clear anywhere`);
}

/** The platform that jest's globalSetup has started for all files of the ring. */
export function sharedPlatform(): PlatformClient {
  const said = process.env[VARIABLE];
  if (!said) throw new Error('run *.e2e.ts with jest’s globalSetup: --selectProjects platform');
  const { home, gateway } = JSON.parse(said) as { home: string; gateway: string };
  return new PlatformClient(home, gateway, noteContacts(home));
}
