import { existsSync, writeFileSync } from 'node:fs';
import { isFree, openMongo, openNats } from '@hearback/testing/servers';
import { DEMO_SPAN, type prepareDemo } from './demo/demo.js';
import { type Endpoints, openHome } from './home.js';
import { keepAlive } from './keep-alive.js';
import { keepKeys, keepMasterKey } from './keys.js';
import type { Options } from './options.js';
import type { ProcessEntry } from './process-table.js';
import { makeProcesses } from './processes.js';
import type { Shutdown } from './shutdown.js';
import { startSignIn } from './sign-in/sign-in.js';
import { welcome } from './welcome.js';

/** What is launched on top of the servers. */
interface Contents {
  table: readonly ProcessEntry[];
  prepareDemo: typeof prepareDemo;
}

/** Everything npm start does, in order. Whatever it starts, `shutdown` stops in the reverse order. */
export async function launch(
  options: Options,
  { table, prepareDemo }: Contents,
  shutdown: Shutdown,
  say: (line: string) => void,
) {
  const detail = (line: string) => say(`      ${line}`);
  say(`Hearback 回音, with its data in ${options.home}`);
  const home = await openHome(options.home);
  shutdown.add(() => home.close());
  if (!(await isFree(options.port)))
    throw new Error(`Port ${options.port} is in use; set HEARBACK_PORT to another one.`);
  const keys = keepKeys(home.folder);
  keepMasterKey(home.masterKeyFile, keys);
  const demoIsThere = existsSync(home.demoFile);
  // The demo's cases happened in the four weeks before the first start.
  if (!demoIsThere && !options.empty && !existsSync(home.clockFile))
    writeFileSync(home.clockFile, JSON.stringify({ offset: -DEMO_SPAN }));

  say('[1/5] sign-in');
  const signIn = await startSignIn(options, home, detail);
  shutdown.add(() => signIn.close());

  say('[2/5] MongoDB');
  const mongo = await openMongo(home.folder, detail);
  shutdown.add(() => mongo.daemon?.stop());

  say('[3/5] NATS');
  const nats = await openNats(home.folder, detail);
  shutdown.add(() => nats.daemon?.stop());

  say(`[4/5] processes: ${table.map(({ name }) => name).join(', ')}`);
  const platform = { home, keys, mongo, nats, signIn, port: options.port };
  const processes = await makeProcesses(table, home, platform, options.watch);
  shutdown.add(() => Promise.all(processes.map((daemon) => daemon.stop())));
  const endpoints = (): Endpoints => ({
    gateway: `http://127.0.0.1:${options.port}`,
    issuer: signIn.issuer,
    mongodb: withoutPassword(mongo.uri('root')),
    nats: nats.url,
    pids: Object.fromEntries(processes.map(({ name, pid }) => [name, pid])),
  });
  let up = false;
  for (const daemon of [signIn.daemon, mongo.daemon, nats.daemon, ...processes])
    if (daemon) keepAlive(daemon, say, () => up && home.writeEndpoints(endpoints()));
  await Promise.all(processes.map((daemon) => daemon.start()));
  home.writeEndpoints(endpoints());
  up = true;
  shutdown.add(() => home.declareClosed());

  say(`[5/5] demo data`);
  if (demoIsThere) detail('as it was left');
  else await prepareDemo(endpoints(), { empty: options.empty, say: detail });
  writeFileSync(home.demoFile, '');
  home.declareReady();
  say(`Ready after ${Math.round(process.uptime())} s; Ctrl-C stops it all.\n${welcome(endpoints(), home.folder)}`);
}

const withoutPassword = (uri: string): string => uri.replace(/\/\/[^/]*@/, '//');
