const GAP_MS = 700;

/**
 * Passes changes on at once, those that come soon after together, and each of them twice: what changed may not have reached everybody
 * whom the pages ask.
 */
export class InBursts<C> {
  private readonly heard: C[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly tell: (changes: readonly C[]) => void,
    private readonly gap = GAP_MS,
  ) {}

  hear(changes: readonly C[]): void {
    this.heard.push(...changes);
    if (!this.timer) this.pass([]);
  }

  end(): void {
    clearTimeout(this.timer);
  }

  private pass(before: readonly C[]): void {
    const now = this.heard.splice(0);
    this.tell([...before, ...now]);
    this.timer = now.length ? setTimeout(() => this.pass(now), this.gap) : undefined;
  }
}
