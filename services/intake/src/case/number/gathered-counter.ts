/**
 * A counter kept elsewhere: those who ask while it is being advanced are gathered and advance it together the next time. So a busy day's
 * counter is one write for many cases, without gaps.
 */
export class GatheredCounter {
  private waiting: { resolve: (count: number) => void; reject: (error: unknown) => void }[] = [];
  private advancing = false;

  /** `advance` adds to the counter and answers with what it then stands at. */
  constructor(private readonly advance: (by: number) => Promise<number>) {}

  next(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      if (!this.advancing) void this.serve();
    });
  }

  private async serve(): Promise<void> {
    this.advancing = true;
    while (this.waiting.length) {
      const served = this.waiting;
      this.waiting = [];
      try {
        const last = await this.advance(served.length);
        served.forEach(({ resolve }, i) => resolve(last - served.length + 1 + i));
      } catch (error) {
        served.forEach(({ reject }) => reject(error));
      }
    }
    this.advancing = false;
  }
}
