/** Chance that comes out the same at every run of one seed (mulberry32). */
export class Chance {
  constructor(private seed: number) {}

  /** A number in [0, 1). */
  next = (): number => {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  /** A whole number from 0 to `end` - 1. */
  below = (end: number): number => Math.floor(this.next() * end);
  between = (from: number, to: number): number => from + this.next() * (to - from);
  pick = <T>(items: readonly T[]): T => items[this.below(items.length)]!;
  happens = (probability: number): boolean => this.next() < probability;
}
