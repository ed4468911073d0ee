import { benchFiling } from './measure/filing.js';
import { benchListing } from './measure/listing.js';
import { benchLoops } from './measure/loops.js';
import { benchMemory } from './measure/memory.js';
import { benchPromptness } from './measure/promptness.js';
import { benchScale } from './measure/scale.js';
import { startPlatform } from '@hearback/testing';

// In this order: each leaves more cases behind than it found.
const MEASURES = {
  memory: benchMemory,
  filing: benchFiling,
  listing: benchListing,
  promptness: benchPromptness,
  loops: benchLoops,
  scale: benchScale,
};

export const PARTS: readonly string[] = Object.keys(MEASURES);

/** Starts the whole product with an empty store and measures the parts asked for, one after the other. */
export async function benchPlatform(parts: readonly string[]): Promise<void> {
  console.log('starting the platform, empty …');
  const platform = await startPlatform();
  try {
    for (const [name, measure] of Object.entries(MEASURES)) {
      if (!parts.includes(name)) continue;
      console.log(`\n== ${name}`);
      await measure(platform);
    }
  } finally {
    await platform.stop();
  }
}
