import { setTimeout as wait } from 'node:timers/promises';
import mongoose from 'mongoose';
import { processNames } from './subjects.js';

const { MongoClient, MongoServerError } = mongoose.mongo;
type Client = InstanceType<typeof MongoClient>;

export const mongoUsers = ['root', ...processNames] as const;
export type MongoUser = (typeof mongoUsers)[number];

/** A process has a database of its own and sees no other. */
export const databaseOf = (user: MongoUser): string => (user === 'root' ? 'admin' : `hearback_${user}`);

const PRIMARY_SECONDS = 60;
const AUTHENTICATION_FAILED = 18;
const UNAUTHORIZED = 13;

/** Makes what is missing: replica set, root, a user a process. May run at every start, after a crash half-way too. */
export async function setUpMongod(port: number, passwords: Record<MongoUser, string>): Promise<void> {
  const host = `127.0.0.1:${port}`;
  const root = (await signInAsRoot(host, passwords.root)) ?? (await firstSetUp(host, passwords.root));
  try {
    await followPort(root, host);
    await untilPrimary(root);
    await createUsers(root, passwords);
  } finally {
    await root.close();
  }
}

async function signInAsRoot(host: string, password: string): Promise<Client | undefined> {
  const client = connection(host, { username: 'root', password });
  try {
    return await client.connect();
  } catch (error) {
    await client.close();
    if (error instanceof MongoServerError && error.code === AUTHENTICATION_FAILED) return undefined;
    throw error;
  }
}

// As long as there is no user at all, mongod lets a local connection without password do just this.
async function firstSetUp(host: string, password: string): Promise<Client> {
  const client = connection(host);
  try {
    const admin = client.db('admin');
    const { setName } = await admin.command({ hello: 1 });
    if (!setName) await admin.command({ replSetInitiate: { _id: 'hearback', members: [{ _id: 0, host }] } });
    await untilPrimary(client);
    await admin.command({ createUser: 'root', pwd: password, roles: ['root'] });
  } catch (error) {
    if (error instanceof MongoServerError && error.code === UNAUTHORIZED)
      throw new Error('The passwords.json beside MongoDB’s data does not fit them: restore it, or delete the folder.');
    throw error;
  } finally {
    await client.close();
  }
  return connection(host, { username: 'root', password }).connect();
}

// The replica set knows its member by the port of last time; under another it would never find a primary.
async function followPort(root: Client, host: string): Promise<void> {
  const config = await root.db('local').collection('system.replset').findOne();
  if (!config || config.members[0].host === host) return;
  const members = [{ ...config.members[0], host }];
  await root.db('admin').command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true });
}

async function untilPrimary(client: Client): Promise<void> {
  const deadline = performance.now() + PRIMARY_SECONDS * 1000;
  while (!(await client.db('admin').command({ hello: 1 })).isWritablePrimary) {
    if (performance.now() > deadline) throw new Error(`mongod did not become primary within ${PRIMARY_SECONDS} s.`);
    await wait(20);
  }
}

async function createUsers(root: Client, passwords: Record<MongoUser, string>): Promise<void> {
  const admin = root.db('admin');
  const { users } = await admin.command({ usersInfo: 1 });
  const known = new Set(users.map(({ user }: { user: string }) => user));
  for (const name of processNames.filter((process) => !known.has(process)))
    await admin.command({
      createUser: name,
      pwd: passwords[name],
      roles: [{ role: 'readWrite', db: databaseOf(name) }],
    });
}

function connection(host: string, auth?: { username: string; password: string }): Client {
  return new MongoClient(`mongodb://${host}/?directConnection=true`, { auth, serverSelectionTimeoutMS: 10_000 });
}
