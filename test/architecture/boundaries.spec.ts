import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../..');
const environment = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };
const run = (tool: string, args: string[], input = '') =>
  execFileSync(process.execPath, [path.join(root, 'node_modules', tool), ...args], {
    cwd: root,
    input,
    env: environment,
    stdio: 'pipe',
  }).toString();

/** What lint says of a file that is not there, had it this text. */
function lint(file: string, text: string): string {
  try {
    return run('eslint/bin/eslint.js', ['--stdin', '--stdin-filename', file], text);
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    return `${stdout.toString()}${stderr.toString()}`;
  }
}

describe('F2 the boundaries of the tree', () => {
  // Without a project graph the rule is silent, and this test would see nothing refused.
  beforeAll(() => void run('nx/dist/bin/nx.js', ['show', 'projects']), 60_000);

  const planted = [
    [
      'a service that imports another',
      'services/intake/src/planted.ts',
      `import { DispatchModule } from '@hearback/dispatch';\nexport const planted = DispatchModule;`,
    ],
    [
      'a service that imports the gateway',
      'services/callback/src/planted.ts',
      `import { main } from '@hearback/gateway';\nexport const planted = main;`,
    ],
    [
      'the gateway that imports a service',
      'gateway/src/planted.ts',
      `import { CaseStore } from '@hearback/intake';\nexport const planted = CaseStore;`,
    ],
    [
      'a page that imports what answers it',
      'gateway/console/src/planted.ts',
      `import { PERMISSIONS } from '@hearback/identity';\nexport const planted = PERMISSIONS;`,
    ],
    [
      'a lib that imports a service',
      'libs/store/src/planted.ts',
      `import { CaseStore } from '@hearback/intake';\nexport const planted = CaseStore;`,
    ],
    [
      'a lib that imports what its tests are built on',
      'libs/store/src/planted.ts',
      `import { TestClock } from '@hearback/testing';\nexport const planted = TestClock;`,
    ],
    [
      'a way round by a relative path',
      'services/survey/src/planted.ts',
      `import { conclude } from '../../callback/src/callback.module.js';\nexport const planted = conclude;`,
    ],
  ] as const;
  it.each(planted)(
    'refuse %s',
    (_what, file, text) => {
      expect(lint(file, text)).toContain('@nx/enforce-module-boundaries');
    },
    60_000,
  );

  it('let a service import a lib', () => {
    expect(
      lint(
        'services/intake/src/planted.ts',
        `import { ok } from '@hearback/contracts';\nexport const planted = ok(1);\n`,
      ),
    ).toBe('');
  }, 60_000);

  it('keep the wall clock out of services', () => {
    expect(lint('services/intake/src/planted.ts', 'export const planted = Date.now();')).toContain(
      'no-restricted-syntax',
    );
  }, 60_000);
});
