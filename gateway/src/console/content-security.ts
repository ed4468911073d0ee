import type { RequestHandler } from 'express';

/**
 * What a page may load: scripts from here only, none inside the page; calls to the graph and the identity provider. Styles may stand in
 * the page, as the component library writes them there. No address is passed on: a tracking code is in it.
 */
export function contentSecurity(issuer: string): RequestHandler {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${new URL(issuer).origin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  return (_, response, next) => {
    response.set('content-security-policy', policy);
    response.set('x-content-type-options', 'nosniff');
    response.set('referrer-policy', 'no-referrer');
    next();
  };
}
