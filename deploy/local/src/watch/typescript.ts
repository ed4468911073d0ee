// Lets plain node run the sources: preloaded into each process by `npm run dev`. swc, because esbuild and node's own type
// stripping drop the decorator metadata that Nest injects by.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const { $schema: _, ...settings } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../.swcrc'), 'utf8'));

registerHooks({
  resolve(specifier, context, next) {
    const source = specifier.replace(/\.js$/, '.ts');
    const isOurs = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(isOurs && existsSync(new URL(source, context.parentURL)) ? source : specifier, context);
  },
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      ...settings,
      filename,
      sourceMaps: 'inline',
      swcrc: false,
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
