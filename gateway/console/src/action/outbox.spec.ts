import { describe, expect, it } from '@jest/globals';
import { Outbox, type Waiting } from './outbox.js';

const one = (key: string): Waiting => ({
  key,
  operation: 'recordArrival',
  input: { workOrderId: 'order' },
  since: '2026-11-25T02:00:00.000Z',
  about: '配电房渗水',
});
function device() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}
const keys = (outbox: Outbox) => outbox.all.map(({ key, refused }) => (refused ? `${key} ${refused}` : key));

describe('B3 what is entered without a connection', () => {
  it('waits on the device, over a reload too, and goes out in its order', async () => {
    const storage = device();
    new Outbox('mine', storage).keep(one('first'));
    const outbox = new Outbox('mine', storage);
    outbox.keep(one('second'));
    const sent: string[] = [];
    await outbox.flush(async ({ key }) => (sent.push(key), 'done'));
    expect(sent).toEqual(['first', 'second']);
    expect(keys(new Outbox('mine', storage))).toEqual([]);
  });

  it('goes on waiting while there is none, nothing out of its order', async () => {
    const outbox = new Outbox('mine', device());
    outbox.keep(one('first'));
    outbox.keep(one('second'));
    await outbox.flush(async () => 'offline');
    expect(keys(outbox)).toEqual(['first', 'second']);
  });

  it('stays with the reason when it is refused, and is not sent again', async () => {
    const outbox = new Outbox('mine', device());
    outbox.keep(one('first'));
    outbox.keep(one('second'));
    await outbox.flush(async ({ key }) => (key === 'first' ? { refused: '已转派' } : 'done'));
    expect(keys(outbox)).toEqual(['first 已转派']);
    const sent: string[] = [];
    await outbox.flush(async ({ key }) => (sent.push(key), 'done'));
    expect(sent).toEqual([]);
    outbox.drop('first');
    expect(keys(outbox)).toEqual([]);
  });

  it('sends files last: they take long, and time runs for the others', async () => {
    const outbox = new Outbox('mine', device());
    outbox.keep({ ...one('photo'), operation: 'attachToWorkOrder' });
    outbox.keep(one('arrival'));
    const sent: string[] = [];
    await outbox.flush(async ({ key }) => {
      sent.push(key);
      if (key === 'arrival') outbox.keep(one('result'));
      return 'done';
    });
    expect(sent).toEqual(['arrival', 'result', 'photo']);
  });

  it('a file that broke off on its way waits as if nothing of it had been sent', async () => {
    const outbox = new Outbox('mine', device());
    outbox.keep({ ...one('photo'), operation: 'attachToWorkOrder' });
    await outbox.flush(async ({ key }) => {
      outbox.note(key, { sent: 0.7 });
      return 'offline';
    });
    expect(outbox.all.map(({ sent }) => sent)).toEqual([undefined]);
  });

  it('leaves nothing behind when it is emptied, not even by what was on its way', async () => {
    const storage = device();
    const outbox = new Outbox('mine', storage);
    outbox.keep(one('first'));
    await outbox.flush(async () => (outbox.empty(), 'offline'));
    expect(storage.getItem('mine')).toBeNull();
  });

  it("is nobody else's", () => {
    const storage = device();
    new Outbox('mine', storage).keep(one('first'));
    expect(new Outbox('theirs', storage).all).toEqual([]);
  });
});
