import { benchClassify } from './classify/bench-classify.js';
import { benchPlatform, PARTS } from './platform.js';

const USAGE = `npm run bench [-- classify | ${PARTS.join(' | ')} …]   (without a name: everything)`;

/** Measures, and prints ratios to a floor measured in the same run. Asserts nothing: docs/bench.md says how to read it. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => name !== 'classify' && !PARTS.includes(name));
if (unknown.length) {
  console.error(`unknown: ${unknown.join(', ')}\n${USAGE}`);
  process.exit(2);
}
if (!wanted.length || wanted.includes('classify')) await benchClassify();
const parts = wanted.length ? wanted.filter((name) => name !== 'classify') : PARTS;
if (parts.length) await benchPlatform(parts);
process.exit(0);
