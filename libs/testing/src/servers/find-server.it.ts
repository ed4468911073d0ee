import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServer, type Source } from './find-server.js';

const folder = mkdtempSync(join(tmpdir(), 'hearback-find-'));

function server(from: string, script: string): Source {
  const path = join(folder, from);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { from, get: async () => path };
}

async function find(sources: Source[]): Promise<{ said: string[]; path?: string; error?: string }> {
  const said: string[] = [];
  const wanted = { name: 'thing', oldest: [2, 10] as const, sources, remedy: 'Install thing.' };
  return findServer(wanted, (line) => said.push(line)).then(
    (path) => ({ said, path }),
    (error: Error) => ({ said, error: error.message }),
  );
}

describe('findServer', () => {
  const debian = server('old', 'echo "thing: v2.9.10"');
  const broken = server('broken', 'echo "libssl.so.3 is missing" >&2; exit 127');
  const nowhere: Source = { from: 'nowhere', get: async () => undefined };
  const good = server('good', 'echo "thing: v2.10.0"');

  it('passes over what is too old or does not run, and says why', async () => {
    expect(await find([debian, nowhere, broken, good])).toEqual({
      path: join(folder, 'good'),
      said: [
        'thing not from old: it is 2.9.10, older than 2.10',
        'thing not from broken: libssl.so.3 is missing',
        'thing 2.10.0 from good',
      ],
    });
  });

  it('says in one sentence what to install when there is none', async () => {
    expect((await find([debian, nowhere])).error).toBe('Install thing.');
  });
});
