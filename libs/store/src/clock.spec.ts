import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MovableClock } from './clock.js';

const HOUR = 3_600_000;
const now = Date.parse('2026-03-02T02:00:00Z');
let file: string;

beforeEach(() => {
  jest.useFakeTimers({ now });
  file = join(mkdtempSync(join(tmpdir(), 'hearback-clock-')), 'clock.json');
});
afterEach(() => void jest.useRealTimers());

describe('the demo’s clock', () => {
  it('is the machine’s until it is moved, and goes on from there', () => {
    const clock = new MovableClock(file);
    expect(clock.now().getTime()).toBe(now);
    clock.advance(25 * HOUR);
    clock.advance(HOUR);
    jest.advanceTimersByTime(1_000);
    expect(clock.now().getTime()).toBe(now + 26 * HOUR + 1_000);
  });

  it('is the same for every process that rereads it, and after a restart', () => {
    const [gateway, intake] = [new MovableClock(file), new MovableClock(file)];
    gateway.advance(HOUR);
    expect(intake.now().getTime()).toBe(now);
    intake.reread();
    expect(intake.now().getTime()).toBe(now + HOUR);
    expect(new MovableClock(file).now().getTime()).toBe(now + HOUR);
  });

  it.each(['', '{', '[]', '{"offset":"1"}'])('a file that says %j moves nothing', (text) => {
    writeFileSync(file, text);
    expect(new MovableClock(file).now().getTime()).toBe(now);
  });
});
