import { benchNoisy, NOISY_LIMITS } from './companies/noisy.js';
import { benchThousand } from './companies/thousand.js';
import { benchFiling } from './measure/filing.js';
import { benchListing } from './measure/listing.js';
import { benchLoops } from './measure/loops.js';
import { benchMemory } from './measure/memory.js';
import { benchPromptness } from './measure/promptness.js';
import { benchScale } from './measure/scale.js';
import { benchTracing } from './measure/tracing.js';
import { startPlatform, type Platform } from '@hearback/testing';

// In this order: each leaves more cases behind than it found.
const MEASURES = {
  memory: benchMemory,
  filing: benchFiling,
  listing: benchListing,
  promptness: benchPromptness,
  loops: benchLoops,
  scale: benchScale,
};

// Each on a platform of its own, which others' cases or wide limits would spoil.
const ALONE = {
  tracing: { measure: benchTracing, env: {} },
  noisy: { measure: benchNoisy, env: NOISY_LIMITS },
  thousand: { measure: benchThousand, env: {} },
};

export const PARTS: readonly string[] = [...Object.keys(MEASURES), ...Object.keys(ALONE)];

/** Starts the whole product with an empty store and measures the parts asked for, one after the other. */
export async function benchPlatform(parts: readonly string[]): Promise<void> {
  const shared = Object.entries(MEASURES).filter(([name]) => parts.includes(name));
  if (shared.length) await onPlatform({}, shared);
  for (const [name, { measure, env }] of Object.entries(ALONE))
    if (parts.includes(name)) await onPlatform(env, [[name, measure]]);
}

type Measure = (platform: Platform) => Promise<void>;

async function onPlatform(env: NodeJS.ProcessEnv, measures: readonly (readonly [string, Measure])[]): Promise<void> {
  console.log('starting the platform, empty …');
  const platform = await startPlatform({ env });
  try {
    for (const [name, measure] of measures) {
      console.log(`\n== ${name}`);
      await measure(platform);
    }
  } finally {
    await platform.stop();
  }
}
