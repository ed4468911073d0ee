import { startPlatform, type Platform } from '@hearback/testing';

let platform: Platform | undefined;

/** jest's globalSetup of the platform ring: the whole product once, empty, every database command watched. */
export default async function start(): Promise<void> {
  platform = await startPlatform({ env: { HEARBACK_DRIVER_PROBE: 'on' } });
  process.env['HEARBACK_TEST_PLATFORM'] = JSON.stringify({ home: platform.home, gateway: platform.gateway });
}

/** jest's globalTeardown. */
export const stop = async (): Promise<void> => platform?.stop();
