import { startPlatform, type Platform } from './platform.js';
import { PlatformClient } from './platform-client.js';

const VARIABLE = 'HEARBACK_TEST_PLATFORM';
let platform: Platform | undefined;

/** For jest's globalSetup of the platform ring: the whole product once, empty, every database command watched. */
export async function startSharedPlatform(): Promise<void> {
  platform = await startPlatform({ env: { HEARBACK_DRIVER_PROBE: 'on' } });
  process.env[VARIABLE] = JSON.stringify({ home: platform.home, gateway: platform.gateway });
}

/** For jest's globalTeardown. */
export const stopSharedPlatform = async (): Promise<void> => platform?.stop();

/** The platform that jest's globalSetup has started for all files of the ring. */
export function sharedPlatform(): PlatformClient {
  const said = process.env[VARIABLE];
  if (!said) throw new Error('run *.e2e.ts with jest’s globalSetup: --selectProjects platform');
  const { home, gateway } = JSON.parse(said) as { home: string; gateway: string };
  return new PlatformClient(home, gateway);
}
