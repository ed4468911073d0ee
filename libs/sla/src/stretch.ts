/** A stretch of time in which nothing changes for a clock. Instants in epoch milliseconds; `to` is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The limit is used up by it. */
  readonly spends: boolean;
  /** It is entered as counted: what spends, and the closed hours of a day that counts as a whole. */
  readonly counted: boolean;
  readonly why: string;
  /** It comes from a year without holiday data. */
  readonly provisional: boolean;
  /** Its end is a close of business, reached with the clock running. */
  readonly closes: boolean;
}
