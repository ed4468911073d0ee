import type { Category } from '@hearback/contracts';
import { TOPICS } from './lexicon/words.js';
import type { Topic } from './lexicon/topic.js';
import { Matcher, type Match } from './match.js';
import type { ReadText } from './read-text.js';

/** What the text is mainly about. */
export interface Subject {
  readonly category: Category;
  /** The strongest topic of that category; none when no word of the lexicon was found. */
  readonly topic: Match<Topic> | undefined;
  /** 0 to 1: half when the second category is as strong, near 1 when one stands alone on much evidence. */
  readonly confidence: number;
  /** Strength of all categories together. */
  readonly evidence: number;
}

/** Evidence worth one plain word of the opening; with only that much, confidence is halved. */
const LITTLE_EVIDENCE = 6;

const matcher = new Matcher(TOPICS);

/** Every topic speaks for its category; the category with the most weight wins. */
export function subjectOf(text: ReadText): Subject {
  const found = matcher.find(text).sort((a, b) => b.score - a.score);
  const strength = new Map<Category, number>();
  for (const { entry, score } of found) strength.set(entry.category, (strength.get(entry.category) ?? 0) + score);
  const [first, second] = [...strength].sort(([, a], [, b]) => b - a);
  if (!first) return { category: 'OTHER', topic: undefined, confidence: 0, evidence: 0 };
  const [category, most] = first;
  const runnerUp = second?.[1] ?? 0;
  const lead = (most - runnerUp) / (most + runnerUp);
  return {
    category,
    topic: found.find(({ entry }) => entry.category === category),
    confidence: Math.round((most / (most + LITTLE_EVIDENCE)) * (0.5 + lead / 2) * 100) / 100,
    evidence: [...strength.values()].reduce((sum, score) => sum + score, 0),
  };
}
