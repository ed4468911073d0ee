import { randomBytes } from 'node:crypto';
import { PROCESSES, type ProcessName } from '../database.js';
import type { SecretsFolder } from './secrets-folder.js';
import type { Step } from './steps.js';

/** The passwords with which the processes sign in to NATS. */
export function changeNatsPasswords(secrets: SecretsFolder): Step[] {
  const of = (process: ProcessName) => secrets.value(`${process}.env`, 'NATS_PASSWORD').split(',');
  const restart = 'bring every <process>.env to its process and restart all six, one replica after another';
  return [
    {
      does: 'every process has a new password beside the old one',
      then: restart,
      take: () => {
        for (const process of PROCESSES)
          secrets.set(`${process}.env`, 'NATS_PASSWORD', [...of(process), password()].join());
      },
    },
    {
      does: 'NATS knows the new passwords',
      then: 'give NATS the passwords of nats.env and have it read its configuration again, or restart it; the processes sign in anew by themselves',
      take: () => {
        for (const process of PROCESSES)
          secrets.set('nats.env', `NATS_${process.toUpperCase()}_PASSWORD`, of(process).at(-1)!);
      },
    },
    {
      does: 'no process has the old password any more',
      then: restart,
      take: () => {
        for (const process of PROCESSES) secrets.set(`${process}.env`, 'NATS_PASSWORD', of(process).at(-1)!);
      },
    },
  ];
}

// Begins with a letter: nats-server would read digits as a number.
const password = (): string => `p${randomBytes(24).toString('hex')}`;
