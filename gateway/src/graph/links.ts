import type { Clock } from '@hearback/store';
import { mintLink, openLink, type Capability, type LinkKeys } from '@hearback/tenancy';

interface Keys {
  readonly linkKeys: LinkKeys;
  readonly clock: Clock;
}

/** A link that is good from now on for so many ms. */
export function lastingLink({ linkKeys, clock }: Keys, lastsMs: number, of: Omit<Capability, 'expires'>) {
  const expiresAt = new Date(clock.now().getTime() + lastsMs).toISOString();
  return { token: mintLink(linkKeys, { ...of, expires: expiresAt }), expiresAt };
}

/** What a link stands for; undefined when it is none of this purpose, and when it is over. */
export function openedLink({ linkKeys, clock }: Keys, purpose: Capability['purpose'], token: string) {
  const link = openLink(linkKeys, purpose, token);
  return link && link.expires > clock.now().toISOString() ? link : undefined;
}
