import { isRefusal, type Refusal } from './refusal.js';

/** An operation as it is open to somebody now, or why it is not (可用操作). */
export interface ActionView {
  /** As the graph calls it, such as acceptWorkOrder. */
  readonly operation: string;
  readonly refusal?: Refusal;
}

/** The actions on one thing: a case, a work order, a callback. */
export interface ActionsOf {
  readonly id: string;
  readonly actions: readonly ActionView[];
}

/**
 * What an operation's own decision says of it, asked with an input that nothing is wrong with: so the rules stand in one place. That
 * fields are still missing is no reason against beginning.
 */
export const actionOf = (operation: string, decided: object): ActionView =>
  isRefusal(decided) && decided.refusal.kind !== 'INPUT' ? { operation, refusal: decided.refusal } : { operation };
