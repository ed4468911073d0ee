type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** Which news somebody has looked at on this machine. Only those that are still shown are remembered. */
export class Seen {
  private readonly name: string;

  constructor(
    company: string | undefined,
    viewer: string,
    private readonly kept: Kept = localStorage,
  ) {
    this.name = `hearback-seen ${company} ${viewer}`;
  }

  unread<N extends { readonly key: string }>(news: readonly N[]): readonly N[] {
    const seen = new Set(this.read());
    return news.filter(({ key }) => !seen.has(key));
  }

  lookedAt(news: readonly { readonly key: string }[]): void {
    this.kept.setItem(this.name, JSON.stringify(news.map(({ key }) => key)));
  }

  private read(): readonly string[] {
    try {
      const kept: unknown = JSON.parse(this.kept.getItem(this.name) ?? '[]');
      return Array.isArray(kept) ? kept.map(String) : [];
    } catch {
      return [];
    }
  }
}
