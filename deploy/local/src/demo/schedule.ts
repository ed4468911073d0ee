import type { MovingClock } from './moving-clock.js';

/**
 * The story of one case as those around it live it: it yields the instant (ms) of its next step and is resumed when the clock is there. It
 * answers when there is nothing more to do.
 */
export type Story = AsyncGenerator<number, void, void>;

interface Waiting {
  readonly story: Story;
  readonly at: number;
}

const AT_ONCE = 12;

/**
 * Runs stories side by side while moving the clock from step to step, until `end` (ms) or until all are told. Steps that lie within `tick`
 * ms of each other happen at one stop of the clock, so that moving it costs little. What lies beyond the end stays undone.
 */
export async function runStories(
  clock: MovingClock,
  stories: readonly Story[],
  { tick, end = Infinity, progress }: { tick: number; end?: number; progress: (done: number, now: number) => void },
): Promise<void> {
  let waiting = await inTurns(stories, (story) => step(story));
  let done = 0;
  while (waiting.length) {
    const next = Math.min(...waiting.map(({ at }) => at));
    const stop = Math.max(clock.now, Math.ceil(next / tick) * tick);
    if (stop > end) break;
    await clock.moveTo(stop);
    const due = waiting.filter(({ at }) => at <= stop);
    const moved = await inTurns(due, ({ story }) => step(story));
    done += due.length - moved.length;
    waiting = [...waiting.filter(({ at }) => at > stop), ...moved];
    progress(done, stop);
  }
  if (end !== Infinity) await clock.moveTo(end);
}

async function step(story: Story): Promise<Waiting | undefined> {
  const { value, done } = await story.next();
  return done ? undefined : { story, at: value };
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<Waiting | undefined>): Promise<Waiting[]> {
  const results: Waiting[] = [];
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) {
      const result = await work(item);
      if (result) results.push(result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
