import { prepareDemo } from './demo/demo.js';
import { launch } from './launch.js';
import { readOptions } from './options.js';
import { processTable } from './process-table.js';
import { Shutdown } from './shutdown.js';

const say = (line: string) => console.log(line);
const shutdown = new Shutdown();

async function stop(exitCode: number): Promise<void> {
  await shutdown.run();
  process.exit(exitCode);
}

// npm passes Ctrl-C on although a terminal sends it to everybody: it may come twice.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (!shutdown.begun) say('Stopping: processes, NATS, MongoDB …');
    void stop(0);
  });

try {
  await launch(readOptions(process.argv.slice(2), process.env), { table: processTable, prepareDemo }, shutdown, say);
} catch (error) {
  // A plain Error is a sentence for whoever started us; anything else is a defect and shows where it comes from.
  const sentence = error instanceof Error && error.constructor === Error ? error.message : error;
  if (!shutdown.begun) {
    console.error(sentence);
    await stop(1);
  }
}
