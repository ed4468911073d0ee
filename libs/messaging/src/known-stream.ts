import { SYSTEM_SCOPE } from '@hearback/store';
import type { Connection } from 'mongoose';

/** What a process's database knows of its stream at the broker. */
interface KnownStream {
  readonly _id: string;
  /** When the stream was made to which all has been said. */
  readonly born?: string;
  /** When the database was put back to an earlier time (deploy/ops). */
  readonly restoredAt?: string;
}

const collection = (connection: Connection) => connection.collection<KnownStream>('streams');

export const knownStream = (connection: Connection): Promise<KnownStream | null> =>
  collection(connection).findOne({ _id: 'own' }, SYSTEM_SCOPE);

export async function rememberStream(connection: Connection, born: string): Promise<void> {
  await collection(connection).updateOne(
    { _id: 'own' },
    { $set: { born }, $unset: { restoredAt: '' } },
    { upsert: true, ...SYSTEM_SCOPE },
  );
}

/**
 * A stream from before a restore holds what has not happened in the restored databases: whoever heard it would take no notice of what
 * happens now under the same versions. Throws a sentence for the operator.
 */
export async function refuseStreamFromBeforeRestore(connection: Connection, born: string): Promise<void> {
  const restoredAt = (await knownStream(connection))?.restoredAt;
  if (restoredAt && born < restoredAt)
    throw new Error(
      `JetStream still holds events of before the restore (the stream is of ${born}, the database of ${restoredAt}): empty its store, then start the processes`,
    );
}
