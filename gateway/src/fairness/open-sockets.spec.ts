import { describe, expect, it } from '@jest/globals';
import { OpenSockets } from './open-sockets.js';

const enter = (sockets: OpenSockets, company: string | undefined, client: string) => {
  const entered = sockets.enter({ company, client });
  return 'over' in entered ? entered.over.policy : entered.leave;
};

describe('F1 sockets kept open', () => {
  it('are so many for a client, and so many for its company, whatever others keep', () => {
    const sockets = new OpenSockets({ company: 3, client: 2 });
    const leave = enter(sockets, 'qinglan', 'a');
    enter(sockets, 'qinglan', 'a');
    expect(enter(sockets, 'qinglan', 'a')).toBe('client-sockets');
    enter(sockets, 'qinglan', 'b');
    expect(enter(sockets, 'qinglan', 'c')).toBe('company-sockets');
    expect(enter(sockets, 'songhe', 'a')).toEqual(expect.any(Function));
    expect(enter(sockets, undefined, 'a')).toEqual(expect.any(Function));
    (leave as () => void)();
    expect(enter(sockets, 'qinglan', 'c')).toEqual(expect.any(Function));
  });
});
