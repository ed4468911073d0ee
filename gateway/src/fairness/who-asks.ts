import type { Session } from '../sign-in/session.js';
import type { Asking } from './fairness.js';

/** To whose account a request goes. Who is not signed in, or not provably, is known by the address only. */
export function whoAsks(session: Session | undefined, address: string): Asking {
  if (session?.acting) {
    const { tenantId, actor } = session.acting.context;
    return { company: tenantId, client: `${actor.kind}:${actor.id}` };
  }
  if (session?.identity) return { client: `person:${session.identity.subject}` };
  return { client: `address:${networkOf(address)}` };
}

// Whoever has an address of IPv6 has a whole network of them.
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  const filled = tail === undefined ? groups : [...groups, ...Array<string>(8).fill('0')];
  return filled.slice(0, 4).join(':');
}
