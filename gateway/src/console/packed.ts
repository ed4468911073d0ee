import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Serves the scripts and styles of a folder gzipped to whoever takes that: packed once, when the process starts. What else there is,
 * and whoever does not, is left to the next.
 */
export function packed(folder: string, cacheControl: string): RequestHandler {
  const files = new Map(
    readdirSync(folder)
      .filter((file) => TYPES[path.extname(file)])
      .map((file) => [`/${file}`, gzipSync(readFileSync(path.join(folder, file)), { level: 9 })]),
  );
  return (request, response, next) => {
    const file = files.get(request.path);
    if (!file) return next();
    response.vary('accept-encoding');
    if (!request.acceptsEncodings('gzip')) return next();
    response.set({ 'content-encoding': 'gzip', 'cache-control': cacheControl });
    response.type(TYPES[path.extname(request.path)]!).send(file);
  };
}
