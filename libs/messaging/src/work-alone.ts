import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Process } from './process.js';

/** Does something with a process's module, which meanwhile neither answers nor hears nor sweeps; then the process is closed. */
export async function workAlone<T>(
  process_: Process,
  module: Type,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(module, { abortOnError: false });
  try {
    await process_.keeping.prepare();
    return await work(app);
  } finally {
    await app.close();
    await process_.close();
  }
}
