import { isImportant, type Case } from '../case.js';

/** RULES, "Registering": an important consultation is called back after it was answered, where there is somebody to call. */
export const isCalledBack = (state: Case, asked: boolean): boolean =>
  (asked || isImportant(state)) && state.reachableBy.length > 0;
