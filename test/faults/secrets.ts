import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { processNames, type Platform } from '@hearback/testing';
import { serverOf } from './breaking.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** An operator's folder of secrets (make-secrets.sh), with those of a running platform in it, and the way in which they are brought to it. */
export class Secrets {
  readonly folder: string;

  constructor(private readonly platform: Platform) {
    this.folder = path.join(platform.home, 'secrets');
    execFileSync('sh', [path.join(ROOT, 'deploy/compose/make-secrets.sh'), this.folder], { stdio: 'ignore' });
    const keys = JSON.parse(readFileSync(path.join(platform.home, 'keys.json'), 'utf8'));
    const nats = JSON.parse(readFileSync(path.join(platform.home, 'nats/passwords.json'), 'utf8'));
    for (const name of processNames) {
      const lines = [
        `NATS_PASSWORD=${nats[name]}`,
        `HEARBACK_CONTEXT_PUBLIC_KEY=${keys.contextPublic}`,
        `HEARBACK_LINK_KEY=${keys.link}`,
        ...(name === 'gateway' ? [`HEARBACK_CONTEXT_PRIVATE_KEY=${keys.contextPrivate}`] : []),
      ];
      writeFileSync(path.join(this.folder, `${name}.env`), `${lines.join('\n')}\n`);
    }
    // Made read-only.
    rmSync(path.join(this.folder, 'master-keys.json'));
    cpSync(this.masterKeys, path.join(this.folder, 'master-keys.json'));
  }

  /** Where intake reads the master keys. */
  get masterKeys(): string {
    return path.join(this.platform.home, 'master-keys.json');
  }

  value(file: string, name: string): string {
    const line = readFileSync(path.join(this.folder, file), 'utf8')
      .split('\n')
      .find((one) => one.startsWith(`${name}=`));
    return line!.slice(name.length + 1);
  }

  /** What every process finds the next time it is started, and intake's file. */
  bring(): void {
    mkdirSync(path.join(this.platform.home, 'env'), { recursive: true });
    for (const name of processNames)
      cpSync(path.join(this.folder, `${name}.env`), path.join(this.platform.home, 'env', `${name}.env`));
    cpSync(path.join(this.folder, 'master-keys.json'), this.masterKeys);
  }

  /** NATS reads its configuration again, with the passwords of nats.env. */
  bringToNats(): void {
    const file = path.join(this.platform.home, 'nats/nats-server.conf');
    const configuration = JSON.parse(readFileSync(file, 'utf8'));
    for (const user of configuration.authorization.users)
      user.password = this.value('nats.env', `NATS_${user.user.toUpperCase()}_PASSWORD`);
    writeFileSync(file, JSON.stringify(configuration));
    process.kill(serverOf(this.platform, 'nats-server'), 'SIGHUP');
  }
}
