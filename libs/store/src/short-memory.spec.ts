import { describe, expect, it, jest } from '@jest/globals';
import { ShortMemory } from './short-memory.js';

describe('a short memory', () => {
  it('reads once while it remembers, for all who ask at once too', async () => {
    const memory = new ShortMemory<number>(60_000);
    const read = jest.fn(async () => 1);
    await Promise.all([memory.of('a', read), memory.of('a', read)]);
    await memory.of('b', read);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads again when its time is over, when told to forget, and after an error', async () => {
    const over = new ShortMemory<number>(0);
    const read = jest.fn(async () => 1);
    await over.of('a', read);
    await over.of('a', read);
    expect(read).toHaveBeenCalledTimes(2);

    const memory = new ShortMemory<number>(60_000);
    await expect(memory.of('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    await memory.of('a', read);
    memory.forget();
    await memory.of('a', read);
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('forgets rather than grow without end', async () => {
    const memory = new ShortMemory<number>(60_000);
    const read = jest.fn(async () => 1);
    for (let key = 0; key <= 1_000; key++) await memory.of(String(key), read);
    await memory.of('0', read);
    expect(read).toHaveBeenCalledTimes(1_002);
  });
});
