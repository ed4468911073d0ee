import type { Left } from './fairness.js';
import type { Limits } from './limits.js';

/**
 * What limits there are and what is left of them, as draft-ietf-httpapi-ratelimit-headers-10 writes it. Cost is a unit of our own
 * (docs/fairness.md).
 */
export const rateLimitHeaders = (left: readonly Left[], { concurrent }: Limits): Record<string, string> => ({
  'RateLimit-Policy': [
    ...left.map(({ policy }) => `"${policy.name}";q=${policy.quota};w=${policy.window}${unitOf(policy.name)}`),
    `"client-concurrent";q=${concurrent};qu="concurrent-requests"`,
  ].join(', '),
  RateLimit: left.map(({ policy, remaining, reset }) => `"${policy.name}";r=${remaining};t=${reset}`).join(', '),
});

const unitOf = (name: string): string => (name.endsWith('-cost') ? ';qu="hearback-cost"' : '');
