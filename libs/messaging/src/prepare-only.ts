import { Logger, type Type } from '@nestjs/common';
import type { Process } from './process.js';
import { workAlone } from './work-alone.js';

/**
 * Makes what a process's new version needs in its database before any replica of it runs, and ends: `node dist/main.js prepare`, the
 * chart's hook before an upgrade. That is its indexes; documents need no migration, an older state is folded again when it is loaded.
 * What is there already is left alone, so it may run twice, also beside the running version.
 */
export const prepareOnly = (process_: Process, module: Type): Promise<void> =>
  workAlone(process_, module, async () => new Logger(process_.service).log('prepared'));
