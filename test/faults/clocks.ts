import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Platform } from '@hearback/testing';
import { connect } from '@nats-io/transport-node';

export const SERVICES = ['intake', 'dispatch', 'callback', 'survey', 'reporting'] as const;
type Service = (typeof SERVICES)[number];

const fileOf = (home: string, name: Service) => path.join(home, `clock-${name}.json`);

/** A folder for a platform in which every service has a domain clock of its own, as machines have. */
export function homeOfClocks(): string {
  const home = mkdtempSync(path.join(tmpdir(), 'hearback-clocks-'));
  mkdirSync(path.join(home, 'env'));
  for (const name of SERVICES)
    writeFileSync(path.join(home, 'env', `${name}.env`), `HEARBACK_CLOCK_FILE=${fileOf(home, name)}\n`);
  return home;
}

/** Sets a service's clock to so many minutes before or after the machine's; it goes by it at once. */
export async function setClock(platform: Platform, name: Service, minutes: number): Promise<void> {
  writeFileSync(fileOf(platform.home, name), JSON.stringify({ offset: minutes * 60_000 }));
  const { gateway } = JSON.parse(readFileSync(path.join(platform.home, 'nats/passwords.json'), 'utf8'));
  const servers = platform.endpoints().nats;
  const nats = await connect({ servers, user: 'gateway', pass: gateway, inboxPrefix: '_INBOX.gateway' });
  await nats.request(`hb.dev.settle-${name}`, '', { timeout: 30_000 });
  await nats.close();
}
