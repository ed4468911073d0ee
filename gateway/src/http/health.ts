import { existsSync } from 'node:fs';
import type { Process } from '@hearback/messaging';
import type { RequestHandler } from 'express';

const PATIENCE_MS = 1_000;

/** The process runs. */
export const live: RequestHandler = (_, response) => void response.json({ alive: true });

/** 200 when the platform is ready: MongoDB and NATS answer, and whoever starts it has written the ready file, where there is one. */
export const health =
  ({ keeping: { connection }, nats }: Process, readyFile: string | undefined): RequestHandler =>
  async (_, response) => {
    const [mongodb, broker] = await Promise.all([answers(connection.db?.command({ ping: 1 })), answers(nats.flush())]);
    const started = !readyFile || existsSync(readyFile);
    response.status(mongodb && broker && started ? 200 : 503).json({ mongodb, nats: broker, started });
  };

async function answers(sign: Promise<unknown> | undefined): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE_MS)));
  return Promise.race([Promise.resolve(sign).then(() => sign !== undefined), patience])
    .catch(() => false)
    .finally(() => clearTimeout(timer));
}
