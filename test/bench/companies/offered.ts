/** Runs the work so many times a second for so many seconds, whether the one before is done or not; answers how long each took, in ms. */
export async function offered(
  perSecond: number,
  seconds: number,
  work: (n: number) => Promise<void>,
): Promise<number[]> {
  const took: number[] = [];
  const all: Promise<void>[] = [];
  const began = performance.now();
  while (all.length < perSecond * seconds) {
    const due = Math.min(Math.floor(((performance.now() - began) / 1000) * perSecond), perSecond * seconds);
    while (all.length < due) {
      // From when it was due, not from when this process came to send it.
      const start = began + (all.length / perSecond) * 1000;
      all.push(work(all.length).then(() => void took.push(performance.now() - start)));
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(all);
  return took;
}

/** The value below which a share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
