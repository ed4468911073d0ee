import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const here = import.meta.dirname;
const read = (file: string): string => readFileSync(path.join(here, file), 'utf8');

/**
 * Writes the service worker of the staff console: what it keeps are the chunks and styles of these modules with all that they import,
 * under a name that stands for this version; the addresses that it keeps them for are those of the list of pages.
 */
export const keptShell = (modules: readonly string[]): Plugin => ({
  name: 'kept-shell',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const chunkOf = (module: string) => chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
      const begun = modules.map((module) => chunkOf(module) ?? this.error(`no chunk of its own: ${module}`));
      const files = filesOf(begun, chunks);
      const pages = [...read('src/shell/pages.tsx').matchAll(/\bat: '\/([\w-]+)/g)].map(([, name]) => name!);
      const template = read('src/offline/service-worker.js');
      const version = createHash('sha256').update([...files, ...pages, template, read('index.html')].join('\n'));
      const source = workerOf(template, {
        name: `hearback-${version.digest('hex').slice(0, 16)}`,
        entry: `/${begun[0]!.fileName}`,
        files: [...files, '/icon.svg'],
        pages: ['', ...new Set(pages)],
      });
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
    },
  },
});

interface Kept {
  readonly name: string;
  /** The script that the page begins with: by it a page is known to be of this version. */
  readonly entry: string;
  readonly files: readonly string[];
  /** First parts of addresses. */
  readonly pages: readonly string[];
}

/** The service worker with what it keeps filled in. */
export const workerOf = (template: string, kept: Kept): string =>
  template.replace(/__(NAME|ENTRY|FILES|PAGES)__/g, (_, gap: string) =>
    JSON.stringify(kept[gap.toLowerCase() as keyof Kept]),
  );

function filesOf(begun: readonly Rolldown.OutputChunk[], all: readonly Rolldown.OutputChunk[]): string[] {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Rolldown.OutputChunk): void => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) all.filter(({ fileName }) => fileName === name).forEach(add);
  };
  begun.forEach(add);
  const names = [...found].flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]);
  return [...new Set(names)].sort().map((name) => `/${name}`);
}
