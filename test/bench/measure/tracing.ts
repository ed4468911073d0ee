import { receiveTraces, startPlatform, type Platform } from '@hearback/testing';
import { against } from '../load.js';
import { fileFor } from './filing.js';

const ROUNDS = 16;
const SECONDS = 2;

/** Filing on a platform that traces everything and on one that traces nothing, by turns, so that both see the same machine. */
export async function benchTracing(untraced: Platform): Promise<void> {
  const traces = await receiveTraces();
  const traced = await startPlatform({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: traces.endpoint } });
  try {
    const filed = { off: 0, on: 0 };
    for (const platform of [untraced, traced]) await fileFor(platform, 3);
    for (let round = 0; round < ROUNDS; round++) {
      filed.off += (await fileFor(untraced, SECONDS)).answered;
      filed.on += (await fileFor(traced, SECONDS)).answered;
    }
    const rate = (count: number) => (count / ROUNDS / SECONDS).toFixed(0);
    console.log(`filings a second: ${rate(filed.off)} untraced, ${rate(filed.on)} traced`);
    const exported = traces.received.reduce((sum, { length }) => sum + length, 0);
    console.log(`exported: ${(exported / 1024 / filed.on).toFixed(1)} kB a filing`);
    against('filing, traced / untraced', filed.on / filed.off, 0.85);
  } finally {
    await traced.stop();
    await traces.close();
  }
}
