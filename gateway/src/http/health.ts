import { existsSync } from 'node:fs';
import { readinessOf, type Process } from '@hearback/messaging';
import type { RequestHandler } from 'express';

/** The process runs. */
export const live: RequestHandler = (_, response) => void response.json({ alive: true });

/** 200 when the platform is ready: MongoDB and NATS answer, and whoever starts it has written the ready file, where there is one. */
export const health =
  (process_: Process, readyFile: string | undefined): RequestHandler =>
  async (_, response) => {
    const { ready, mongodb, nats } = await readinessOf(process_);
    const started = !readyFile || existsSync(readyFile);
    response.status(ready && started ? 200 : 503).json({ mongodb, nats, started });
  };
