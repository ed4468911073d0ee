import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Process } from './process.js';

// Who asks does not wait longer for a dependency than this.
const PATIENCE_MS = 1_000;

/** Whether a process can do its work now, and why not. */
export interface Readiness {
  readonly ready: boolean;
  readonly mongodb: boolean;
  readonly nats: boolean;
  readonly draining: boolean;
}

/** Asks MongoDB and NATS. Not ready either while the process is about to stop. */
export async function readinessOf({ keeping: { connection }, nats, draining }: Process): Promise<Readiness> {
  const [mongodb, broker] = await Promise.all([answers(connection.db?.command({ ping: 1 })), answers(nats.flush())]);
  return { ready: mongodb && broker && !draining.begun, mongodb, nats: broker, draining: draining.begun };
}

/**
 * A tiny HTTP server for whoever runs the process, on a port of its own: `/livez` 200 as long as the process runs, whatever it depends on;
 * `/readyz` (`/healthz` is the same) 503 while it could not work; `/metrics`. Opened when the process is up, so that the first answer of
 * `/livez` says that it has started. Not started without a port.
 */
export async function serveHealth(process_: Process): Promise<{ close(): void }> {
  const { HEARBACK_HEALTH_PORT: port, HEARBACK_HEALTH_HOST: host } = process_.settings;
  const server = createServer((request, response) => void answer(process_, request, response));
  if (port) await new Promise<void>((done) => server.listen(port, host, done));
  return {
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(process_: Process, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const json = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  switch (request.url?.split('?')[0]) {
    case '/livez':
      return void json(200, { alive: true });
    case '/readyz':
    case '/healthz': {
      const readiness = await readinessOf(process_);
      return void json(readiness.ready ? 200 : 503, readiness);
    }
    case '/metrics':
      return void response
        .writeHead(200, { 'content-type': process_.metrics.contentType })
        .end(await process_.metrics.read());
    default:
      return void json(404, { there: ['/livez', '/readyz', '/metrics'] });
  }
}

async function answers(sign: Promise<unknown> | undefined): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE_MS)));
  return Promise.race([Promise.resolve(sign).then(() => sign !== undefined), patience])
    .catch(() => false)
    .finally(() => clearTimeout(timer));
}
