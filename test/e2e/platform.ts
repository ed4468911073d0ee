import { PlatformClient } from '@hearback/testing';

/** The platform that jest's globalSetup has started for all files of this ring. */
export function sharedPlatform(): PlatformClient {
  const said = process.env['HEARBACK_TEST_PLATFORM'];
  if (!said) throw new Error('run *.e2e.ts with jest’s globalSetup: --selectProjects platform');
  const { home, gateway } = JSON.parse(said) as { home: string; gateway: string };
  return new PlatformClient(home, gateway);
}
