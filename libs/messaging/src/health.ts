import { createServer, type Server } from 'node:http';
import type { Process } from './process.js';

/** A tiny HTTP server: 200 while the process can reach MongoDB and NATS, 503 otherwise. Not started without a port. */
export async function serveHealth({ settings, keeping, nats }: Process): Promise<Server> {
  const server = createServer((_request, response) => {
    const healthy = keeping.connection.readyState === 1 && !nats.isClosed();
    response.writeHead(healthy ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ healthy }));
  });
  if (settings.HEARBACK_HEALTH_PORT)
    await new Promise<void>((done) =>
      server.listen(settings.HEARBACK_HEALTH_PORT, settings.HEARBACK_HEALTH_HOST, done),
    );
  return server;
}
