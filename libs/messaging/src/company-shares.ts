// Whoever has not asked for so long does not count as asking.
const ASKING_MS = 10_000;
// However many ask, each gets on.
const LEAST = 2;

interface Company {
  running: number;
  readonly waiting: (() => void)[];
  seen: number;
}

/**
 * Divides what a process does at once equally among the companies that ask at the moment: one alone may use all of it, among many each has
 * its share, and what is beyond a company's share waits in that company's own line. So a flood stands in nobody's way but its own.
 */
export class CompanyShares {
  private readonly companies = new Map<string, Company>();
  private sorted = 0;

  /** `now` in milliseconds of the machine's clock: shares have nothing to do with domain time. */
  constructor(
    private readonly slots: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Waits for the company's turn; answers with what gives it back, which may be called more than once. */
  async enter(key: string): Promise<() => void> {
    const company = this.of(key);
    if (company.running < this.share()) company.running += 1;
    // Whoever leaves counts the next one in.
    else await new Promise<void>((resolve) => company.waiting.push(resolve));
    let left = false;
    return () => {
      if (left) return;
      left = true;
      company.running -= 1;
      this.letIn(company);
    };
  }

  /** Runs the work in the company's turn. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const leave = await this.enter(key);
    try {
      return await work();
    } finally {
      leave();
    }
  }

  /** How many of a company's are in line. */
  waiting = (key: string): number => this.companies.get(key)?.waiting.length ?? 0;

  /** How much each of the companies that ask may do at once. */
  share(): number {
    this.forgetTheSilent();
    return Math.max(LEAST, Math.floor(this.slots / Math.max(1, this.companies.size)));
  }

  private of(key: string): Company {
    const company = this.companies.get(key) ?? { running: 0, waiting: [], seen: 0 };
    company.seen = this.now();
    this.companies.set(key, company);
    return company;
  }

  private letIn(company: Company): void {
    while (company.waiting.length && company.running < this.share()) {
      company.running += 1;
      company.waiting.shift()!();
    }
  }

  // Once a second is often enough.
  private forgetTheSilent(): void {
    const now = this.now();
    if (now - this.sorted < 1_000) return;
    this.sorted = now;
    for (const [key, { running, seen }] of this.companies)
      if (!running && now - seen > ASKING_MS) this.companies.delete(key);
  }
}
