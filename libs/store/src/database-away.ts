import { mongo } from 'mongoose';

/** Whether something failed because the database was not reached, or had nobody who takes writes: the same, later, may succeed. */
export const isDatabaseAway = (error: unknown): boolean =>
  error instanceof mongo.MongoServerSelectionError ||
  error instanceof mongo.MongoNetworkError ||
  (error instanceof mongo.MongoError && error.hasErrorLabel('RetryableWriteError'));
