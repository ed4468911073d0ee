import type { Classify } from './classifier.js';

const SHORT = '三号楼电梯停运，请尽快处理';
const LONG_CHARS = 10_000;
const ROUNDS = 2_000;

/** Prints how long one classification takes, by length of text, and what the loaded dictionary costs in memory. */
export function speed(classify: Classify, letters: readonly string[]): void {
  console.log('\n## speed of one call, ms');
  measure('front desk, 13 characters', classify, [SHORT]);
  measure('labelled letters', classify, letters);
  measure('10,000 characters', classify, [letters.join('\n').slice(0, LONG_CHARS)]);
  console.log(`resident memory of this process ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}

function measure(name: string, classify: Classify, texts: readonly string[]): void {
  const once = (round: number): number => {
    const start = performance.now();
    classify(texts[round % texts.length]!);
    return performance.now() - start;
  };
  for (let round = 0; round < ROUNDS / 10; round++) once(round);
  const times = Array.from({ length: ROUNDS }, (_, round) => once(round)).sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(ROUNDS * share)]!.toFixed(3);
  const perSecond = Math.round((ROUNDS / times.reduce((sum, time) => sum + time, 0)) * 1000);
  console.log(`${name.padEnd(26)} median ${at(0.5)}  p99 ${at(0.99)}  ${perSecond}/s`);
}
