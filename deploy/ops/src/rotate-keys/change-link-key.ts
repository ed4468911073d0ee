import { randomBytes } from 'node:crypto';
import { PROCESSES } from '../database.js';
import type { Progress, SecretsFolder } from './secrets-folder.js';
import type { Step } from './steps.js';

const NAME = 'HEARBACK_LINK_KEY';
// Forms and invitations are open for two weeks at most.
const GRACE_MS = 14 * 24 * 3_600_000;

/** The key of links without a login. Links of the old key open until the last step; `atOnce`, when it has leaked, does not wait. */
export function changeLinkKey(secrets: SecretsFolder, atOnce: boolean, progress?: Progress): Step[] {
  const set = (keys: string) => PROCESSES.forEach((process) => secrets.set(`${process}.env`, NAME, keys));
  const now = () => secrets.value('gateway.env', NAME).split(',');
  const restart = 'bring gateway.env and intake.env to their processes and restart both, one replica after another';
  return [
    {
      does: 'links of a new key open beside those of the old one',
      then: restart,
      take: () => {
        const next = randomBytes(32).toString('base64');
        set([...now(), next].join());
        return next;
      },
    },
    {
      does: 'links are made with the new key',
      then: `${restart}; print the notices with QR codes anew: those of the old key open until the next step only`,
      take: () => {
        const next = progress!.next!;
        set([next, ...now().filter((one) => one !== next)].join());
      },
    },
    {
      does: 'links of the old key open no more',
      then: restart,
      take: () => {
        const open = Date.parse(progress!.at) + GRACE_MS;
        if (!atOnce && Date.now() < open)
          throw new Error(
            `forms and invitations of the old key are open until ${new Date(open).toISOString()}; --at-once closes them now`,
          );
        set(progress!.next!);
      },
    },
  ];
}
