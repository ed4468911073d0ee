import { existsSync } from 'node:fs';
import path from 'node:path';
import { Logger } from '@nestjs/common';
import express, { type Express, type RequestHandler } from 'express';
import { contentSecurity } from './content-security.js';
import { packed } from './packed.js';

/** Where `npm run build` puts the pages; the same place seen from src and from dist. */
const BUILT = path.resolve(import.meta.dirname, '../../console/dist');

/** What makes the staff console installable, by names that stay. */
const STAYING = ['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable.png', 'manifest.webmanifest'];

/** A year: the name of a file under assets changes with what is in it. */
const FOREVER = 'public, max-age=31536000, immutable';

export interface ConsoleSettings {
  /** The identity provider, as the browser reaches it. */
  readonly issuer: string;
  /** The console's public client there. */
  readonly clientId: string;
}

/**
 * Serves the pages: what customers open by a link (`/track`, `/s`, `/submit`), and for every other address that a browser asks for the
 * staff console, which knows its own addresses.
 */
export function serveConsole(http: Express, settings: ConsoleSettings, built = BUILT): void {
  if (!existsSync(path.join(built, 'index.html')))
    return new Logger('console').warn('the console is not built: only the graph is served');
  const page =
    (file: string): RequestHandler =>
    (_, response) =>
      response.set('cache-control', 'no-cache').sendFile(path.join(built, file));
  const security = contentSecurity(settings.issuer);

  http.get('/console-settings.json', (_, response) => void response.set('cache-control', 'no-cache').json(settings));
  const assets = path.join(built, 'assets');
  http.use(
    '/assets',
    packed(assets, FOREVER),
    express.static(assets, {
      cacheControl: false,
      fallthrough: false,
      setHeaders: (response) => response.setHeader('cache-control', FOREVER),
    }),
  );
  for (const file of STAYING) http.get(`/${file}`, page(file));
  http.get('/service-worker.js', security, page('service-worker.js'));
  http.get(['/track{/:code}', '/s/:token', '/submit{/:link}'], security, page('resident.html'));
  http.get('/{*address}', (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') return next();
    security(request, response, () => page('index.html')(request, response, next));
  });
}
