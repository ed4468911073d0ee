import { mongo } from 'mongoose';

type Operation =
  | { readonly insertOne: { readonly document: object } }
  | { readonly updateOne: { readonly filter: object; readonly update: object } };

/** DONE: it is in the database. NOT_DONE: it is not. UNSURE: it stood in one command with others of which some were not done. */
export type WriteOutcome = 'DONE' | 'NOT_DONE' | 'UNSURE';

interface Waiting {
  readonly operation: Operation;
  readonly resolve: (outcome: WriteOutcome) => void;
  readonly reject: (error: unknown) => void;
}

const AT_MOST = 64;
// A command costs the database as much as ten documents in it: where many write, a little patience brings the next ones along.
const COMPANY = 4;
const PATIENCE_MS = 6;

/**
 * Group commit for one collection: what is written while a command is under way goes together into the next one. A lone write waits for
 * nobody; under load many share one command, one journal entry and one answer. Each write stays atomic by itself, and none
 * depends on its neighbours: a failed one fails alone.
 */
export class GatheredWrites {
  private waiting: Waiting[] = [];
  private writing = false;
  private busy = false;

  constructor(private readonly collection: Pick<mongo.Collection, 'bulkWrite'>) {}

  /** NOT_DONE when there is a document by its id or a unique value of it. */
  insert(document: object): Promise<WriteOutcome> {
    return this.add({ insertOne: { document } });
  }

  /** NOT_DONE when nothing matched. The update must change what it matches, else it counts as not done. */
  update(filter: object, update: object): Promise<WriteOutcome> {
    return this.add({ updateOne: { filter, update } });
  }

  private add(operation: Operation): Promise<WriteOutcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ operation, resolve, reject });
      if (!this.writing) this.start();
    });
  }

  // At the end of the turn: what one read of the socket brought is handled in it, and writes together.
  private start(): void {
    this.writing = true;
    setImmediate(() => void this.write());
  }

  private async write(): Promise<void> {
    while (this.waiting.length) {
      if (this.busy) await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
      const batch = this.waiting.splice(0, AT_MOST);
      this.busy = batch.length >= COMPANY;
      try {
        const outcomes = await this.send(batch.map(({ operation }) => operation));
        batch.forEach(({ resolve, reject }, i) => {
          const outcome = outcomes[i]!;
          if (typeof outcome === 'string') resolve(outcome);
          else reject(outcome);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.writing = false;
  }

  private async send(operations: readonly Operation[]): Promise<(WriteOutcome | mongo.WriteError)[]> {
    const { errors, modified } = await this.bulk(operations);
    const updates = operations.filter((one, i) => 'updateOne' in one && !errors.has(i)).length;
    const updated = modified === updates ? 'DONE' : modified === 0 ? 'NOT_DONE' : 'UNSURE';
    return operations.map((one, i) => {
      const error = errors.get(i);
      if (error) return error.code === DUPLICATE ? 'NOT_DONE' : error;
      return 'insertOne' in one ? 'DONE' : updated;
    });
  }

  private async bulk(operations: readonly Operation[]) {
    try {
      const { modifiedCount } = await this.collection.bulkWrite(operations as never, {
        ordered: false,
        ignoreUndefined: true,
      });
      return { errors: new Map<number, mongo.WriteError>(), modified: modifiedCount };
    } catch (error) {
      if (!(error instanceof mongo.MongoBulkWriteError) || error.result.getWriteConcernError()) throw error;
      const list = [error.writeErrors].flat();
      if (!list.length) throw error;
      return { errors: new Map(list.map((one) => [one.index, one])), modified: error.modifiedCount };
    }
  }
}

const DUPLICATE = 11000;
