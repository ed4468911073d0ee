import { readFileSync } from 'node:fs';
import path from 'node:path';
import { processNames } from './servers/subjects.js';

/** What the driver probe has told of (HEARBACK_DRIVER_PROBE), in the logs of a platform's processes. Throws when one has no log. */
export const tenancyViolations = (home: string): string[] =>
  processNames.flatMap((name) =>
    readFileSync(path.join(home, 'logs', `${name}.log`), 'utf8')
      .split('\n')
      .filter((line) => line.includes('TENANCY VIOLATION')),
  );
