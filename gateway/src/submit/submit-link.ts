import { mintLink } from '@hearback/tenancy';
import type { Graph } from '../graph/graph.js';

/**
 * The address behind the QR code of a property. It is good until the end of next year, so that a notice hangs for a year at least, and
 * the same whenever it is asked for within a year.
 */
export function submitLink(propertyId: string, graph: Graph): string {
  const { linkKeys, publicUrl, clock } = graph.platform;
  const expires = new Date(Date.UTC(clock.now().getUTCFullYear() + 2, 0, 1)).toISOString();
  const token = mintLink(linkKeys, {
    tenantId: graph.context.tenantId,
    purpose: 'submit',
    subject: propertyId,
    expires,
  });
  return `${publicUrl}/submit/${token}`;
}
