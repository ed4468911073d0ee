import type { Clock } from '@hearback/store';
import { mintLink, openLink, type Capability } from '@hearback/tenancy';

interface Keys {
  readonly linkKey: string;
  readonly clock: Clock;
}

/** A link that is good from now on for so many ms. */
export function lastingLink({ linkKey, clock }: Keys, lastsMs: number, of: Omit<Capability, 'expires'>) {
  const expiresAt = new Date(clock.now().getTime() + lastsMs).toISOString();
  return { token: mintLink(linkKey, { ...of, expires: expiresAt }), expiresAt };
}

/** What a link stands for; undefined when it is none of this purpose, and when it is over. */
export function openedLink({ linkKey, clock }: Keys, purpose: Capability['purpose'], token: string) {
  const link = openLink(linkKey, purpose, token);
  return link && link.expires > clock.now().toISOString() ? link : undefined;
}
