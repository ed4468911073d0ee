import type { IncomingMessage } from 'node:http';

/**
 * The address from which a request came. Each proxy adds, at the end of `x-forwarded-for`, whom it heard; so many of them are believed as
 * stand in front (HEARBACK_TRUSTED_PROXIES). What stands before is what the caller wrote, and is not read.
 */
export function addressOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const said = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const nearestFirst = [socket.remoteAddress ?? '', ...said.reverse()];
  return nearestFirst[Math.min(proxies, nearestFirst.length - 1)]!;
}
