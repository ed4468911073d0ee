/** The demo's domain clock, moved over `/dev/clock`. Moving returns when nothing is due, unsent or undelivered any more. */
export class MovingClock {
  private constructor(
    private readonly gateway: string,
    private heard: number,
    private heardAt = Date.now(),
  ) {}

  static async at(gateway: string): Promise<MovingClock> {
    return new MovingClock(gateway, await move(gateway, {}));
  }

  /** Domain time in ms: it runs on with the machine's between two moves. */
  get now(): number {
    return this.heard + Date.now() - this.heardAt;
  }

  /** Moves forward to an instant (ms); stays where it is for an instant already past. Also settles what is under way. */
  async moveTo(instant: number): Promise<void> {
    const milliseconds = Math.max(0, Math.round(instant - this.now));
    this.heard = await move(this.gateway, { advance: `PT${(milliseconds / 1000).toFixed(3)}S` });
    this.heardAt = Date.now();
  }
}

async function move(gateway: string, body: object): Promise<number> {
  const response = await fetch(`${gateway}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`/dev/clock: HTTP ${response.status} ${await response.text()}`);
  return Date.parse(((await response.json()) as { now: string }).now);
}
