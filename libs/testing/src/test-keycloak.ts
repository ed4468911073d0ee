import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Daemon } from './servers/daemon.js';
import { findKeycloak } from './servers/find-keycloak.js';
import { freePort } from './servers/ports.js';
import { realmFiles, startKeycloak } from './servers/start-keycloak.js';

const VARIABLE = 'HEARBACK_TEST_KEYCLOAK';
let running: { daemon?: Daemon; home: string } | undefined;

/**
 * For jest's globalSetup of the ring that needs it: one Keycloak with the demo's realm for all files. Where it cannot be had the tests that
 * need it fail with the one sentence that says what is missing.
 */
export async function startTestKeycloak(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'hearback-keycloak-'));
  running = { home };
  const secret = () => randomBytes(24).toString('base64url');
  const secrets = { gateway: secret(), directory: secret() };
  const adminPassword = secret();
  const publicUrl = 'http://127.0.0.1:4000';
  const port = await freePort();
  try {
    running.daemon = await startKeycloak({
      distribution: await findKeycloak(console.log),
      dataDir: home,
      realmFile: realmFiles.demo,
      variables: {
        HEARBACK_GATEWAY_SECRET: secrets.gateway,
        HEARBACK_DIRECTORY_SECRET: secrets.directory,
        HEARBACK_PUBLIC_URL: publicUrl,
      },
      adminPassword,
      port,
      log: join(home, 'keycloak.log'),
    });
    const issuer = `http://127.0.0.1:${port}/realms/hearback`;
    process.env[VARIABLE] = JSON.stringify({ issuer, publicUrl, secrets, adminPassword });
  } catch (error) {
    process.env[VARIABLE] = JSON.stringify({ missing: error instanceof Error ? error.message : String(error) });
  }
}

/** For jest's globalTeardown. */
export async function stopTestKeycloak(): Promise<void> {
  await running?.daemon?.stop();
  if (running) rmSync(running.home, { recursive: true, force: true });
}
