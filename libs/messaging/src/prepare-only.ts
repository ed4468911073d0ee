import { Logger, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Process } from './process.js';

/**
 * Makes what a process's new version needs in its database before any replica of it runs, and ends: `node dist/main.js prepare`, the
 * chart's hook before an upgrade. That is its indexes; documents need no migration, an older state is folded again when it is loaded.
 * What is there already is left alone, so it may run twice, also beside the running version.
 */
export async function prepareOnly(process_: Process, module: Type): Promise<void> {
  const app = await NestFactory.createApplicationContext(module, { abortOnError: false });
  try {
    await process_.keeping.prepare();
    new Logger(process_.service).log('prepared');
  } finally {
    await app.close();
    await process_.close();
  }
}
