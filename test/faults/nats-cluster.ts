import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { Daemon, eventually, findNatsServer, freePort, listens } from '@hearback/testing';

const USER = { user: 'all', password: 'all-of-it' };

/** Three nats-servers that keep each stream three times, on loopback, with one user for all: who may say what is not tried with it. */
export class NatsCluster {
  private constructor(
    private readonly folder: string,
    private readonly nodes: readonly { readonly server: Daemon; readonly port: number; readonly monitoring: number }[],
  ) {}

  static async start(): Promise<NatsCluster> {
    const folder = mkdtempSync(path.join(tmpdir(), 'hearback-cluster-'));
    const binary = await findNatsServer(() => undefined);
    const ports = await Promise.all(Array.from({ length: 9 }, () => freePort()));
    const routes = [2, 5, 8].map((at) => `nats://127.0.0.1:${ports[at]}`);
    const nodes = [0, 1, 2].map((n) => {
      const [port, monitoring, route] = ports.slice(3 * n) as [number, number, number];
      const config = path.join(folder, `${n}.conf`);
      const settings = {
        server_name: `n${n}`,
        listen: `127.0.0.1:${port}`,
        http: `127.0.0.1:${monitoring}`,
        jetstream: { store_dir: path.join(folder, `store-${n}`) },
        authorization: USER,
        cluster: { name: 'hearback', listen: `127.0.0.1:${route}`, routes },
      };
      writeFileSync(config, JSON.stringify(settings));
      const command = { file: binary, args: ['--config', config], log: path.join(folder, `${n}.log`) };
      return { port, monitoring, server: new Daemon(`nats ${n}`, command, () => listens(port)) };
    });
    const cluster = new NatsCluster(folder, nodes);
    await Promise.all(nodes.map(({ server }) => server.start()));
    await Promise.all(nodes.map((_, n) => cluster.untilHealthy(n)));
    return cluster;
  }

  /** One address is enough: a client learns of the others. */
  get url(): string {
    return `nats://${USER.user}:${USER.password}@127.0.0.1:${this.nodes[0]!.port}`;
  }

  /** Kills a server as the loss of its machine would. */
  kill = (n: number): void => void process.kill(this.nodes[n]!.server.pid!, 'SIGKILL');

  /** Starts it again, and waits until it has caught up. */
  async bringBack(n: number): Promise<void> {
    await this.nodes[n]!.server.start();
    await this.untilHealthy(n);
  }

  /** How many copies each stream has that are as new as its leader's, the leader's own included. */
  async copies(): Promise<number[]> {
    const nats = await connect({ servers: this.url, user: USER.user, pass: USER.password });
    const copies: number[] = [];
    for await (const { cluster } of (await jetstreamManager(nats)).streams.list())
      copies.push(1 + (cluster?.replicas ?? []).filter((one) => one.current).length);
    await nats.close();
    return copies;
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map(({ server }) => server.stop()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private untilHealthy = (n: number) =>
    eventually(
      `nats ${n} is healthy`,
      () =>
        fetch(`http://127.0.0.1:${this.nodes[n]!.monitoring}/healthz`).then(
          ({ ok }) => ok,
          () => false,
        ),
      60,
    );
}
