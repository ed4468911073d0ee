/** What has been started, in order; stopped in the reverse order, once, however often it is asked. */
export class Shutdown {
  private readonly stops: (() => unknown)[] = [];
  private running: Promise<void> | undefined;

  get begun(): boolean {
    return this.running !== undefined;
  }

  /** Remembers how to stop what is being started. */
  add(stop: () => unknown): void {
    this.stops.push(stop);
  }

  run(): Promise<void> {
    return (this.running ??= this.stopAll());
  }

  private async stopAll(): Promise<void> {
    for (let stop = this.stops.pop(); stop; stop = this.stops.pop()) await stop();
  }
}
