import { beforeAll, expect, it, jest } from '@jest/globals';
import { node } from '@opentelemetry/sdk-node';
import { JsonLogs } from './json-logs.js';
import { inSpan, injectTrace } from './spans.js';

beforeAll(() => new node.NodeTracerProvider().register());

/** The lines that are written while something happens. */
async function linesOf(happens: () => unknown): Promise<Record<string, unknown>[]> {
  const written: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0),
  );
  try {
    await happens();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}
const logs = new JsonLogs('intake');

it('F7 a line is a JSON object that says who said what when', async () => {
  const lines = await linesOf(() => logs.warn('the first line\nand the next', 'outbox'));
  expect(lines).toEqual([
    {
      level: 'warn',
      pid: process.pid,
      timestamp: expect.any(Number),
      message: 'the first line\nand the next',
      context: 'outbox',
      'service.name': 'hearback-intake',
    },
  ]);
});

it('F7 what is said within a trace names it', async () => {
  const headers = new Map<string, string>();
  const lines = await linesOf(() =>
    inSpan('work', 'server', {}, async () => {
      injectTrace(headers);
      logs.log('at work');
    }),
  );
  const [, trace_id, span_id] = headers.get('traceparent')!.split('-');
  expect(lines).toEqual([expect.objectContaining({ trace_id, span_id, message: 'at work' })]);
});

it('F7 an error keeps its stack in the same line', async () => {
  const [line] = await linesOf(() => logs.error('it broke', new RangeError('too far').stack, 'rpc'));
  expect(line).toMatchObject({
    level: 'error',
    context: 'rpc',
    stack: expect.stringMatching(/^RangeError: too far\n/),
  });
});
