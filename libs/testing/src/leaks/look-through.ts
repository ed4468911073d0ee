import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import mongoose from 'mongoose';
import type { PlatformClient } from '../platform-client.js';

/** Told of every place in which something is written, with a way to ask whether a text is in it. */
export type Look = (where: string, holds: (text: string) => boolean) => void;

/** As a text could stand somewhere: in clear, or as programs write down what is not ASCII. */
export const formsOf = (text: string): string[] => [
  ...new Set([
    text,
    encodeURIComponent(text),
    JSON.stringify(text)
      .replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`)
      .slice(1, -1),
  ]),
];

/** Looks through all that a platform has written: every document, every change of one, and every file of its home (streams, logs). */
export async function lookThrough(platform: PlatformClient, look: Look): Promise<void> {
  const root = await rootOf(platform);
  try {
    const { databases } = await root.db('admin').admin().listDatabases();
    for (const { name: database } of databases.filter(({ name }) => name.startsWith('hearback_')))
      for (const { name } of await root.db(database).listCollections().toArray())
        for await (const document of root.db(database).collection(name).find())
          lookAt(JSON.stringify(document), `${database}.${name}`, look);
    // The overwritten and the deleted too: what a replica would be sent.
    for await (const change of root.db('local').collection('oplog.rs').find())
      lookAt(JSON.stringify(change), 'the log of changes', look);
  } finally {
    await root.close();
  }
  for (const entry of readdirSync(platform.home, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const where = path.relative(platform.home, file);
    // What the database keeps has been looked at from inside; its files are compressed.
    if (!entry.isFile() || where.startsWith(path.join('mongodb', 'db'))) continue;
    const content = readFileSync(file);
    look(where, (form) => content.includes(form));
  }
}

const lookAt = (text: string, where: string, look: Look): void => look(where, (form) => text.includes(form));

async function rootOf(platform: PlatformClient) {
  const passwords = JSON.parse(readFileSync(path.join(platform.home, 'mongodb', 'passwords.json'), 'utf8')) as {
    root: string;
  };
  const { host } = new URL(platform.endpoints().mongodb);
  const client = new mongoose.mongo.MongoClient(`mongodb://${host}/?directConnection=true`, {
    auth: { username: 'root', password: passwords.root },
  });
  return client.connect();
}
