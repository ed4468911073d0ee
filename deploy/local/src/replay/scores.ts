/** Pairs of what was labelled and what was decided, and how often they agree. */
export class Scores {
  private readonly pairs: { gold: string; got: string }[] = [];

  add(gold: string | number | undefined, got: string | number | null): void {
    if (gold !== undefined) this.pairs.push({ gold: String(gold), got: String(got ?? '-') });
  }

  /** `0.82 (110 of 134)`, or undefined when nothing was labelled. */
  accuracy(): string | undefined {
    return share(this.pairs.filter(({ gold, got }) => gold === got).length, this.pairs.length);
  }

  /** Of those labelled so, how many were found; and of those found, how many were labelled so. */
  recall = (label: string) =>
    this.among(
      (pair) => pair.gold === label,
      (pair) => pair.got === label,
    );
  precision = (label: string) =>
    this.among(
      (pair) => pair.got === label,
      (pair) => pair.gold === label,
    );

  private among(
    which: (pair: { gold: string; got: string }) => boolean,
    right: (pair: { gold: string; got: string }) => boolean,
  ): string | undefined {
    const some = this.pairs.filter(which);
    return share(some.filter(right).length, some.length);
  }
}

const share = (part: number, of: number): string | undefined =>
  of ? `${(part / of).toFixed(2)} (${part} of ${of})` : undefined;
