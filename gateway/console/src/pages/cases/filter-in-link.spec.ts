import { describe, expect, it } from '@jest/globals';
import { changed, filterOf } from './filter-in-link.js';

const of = (text: string) => filterOf(new URLSearchParams(text));

describe('E1 a list of cases by link', () => {
  it('narrows by what the address says, and by nothing else', () => {
    expect(of('')).toEqual({});
    expect(of('status=CLOSED&status=CALLBACK&grade=1&overdue=yes&text= 电梯 ')).toEqual({
      statuses: ['CLOSED', 'CALLBACK'],
      grades: [1],
      overdue: true,
      text: '电梯',
    });
  });

  it('knows cases of some properties, and those of none', () => {
    expect(of('property=p1&property=none')).toEqual({ propertyIds: ['p1'], withoutProperty: true });
    expect(of('property=none')).toEqual({ withoutProperty: true });
  });

  it('takes days whole, in the zone of the properties', () =>
    expect(of('from=2026-11-01&to=2026-11-30')).toEqual({
      registeredFrom: '2026-10-31T16:00:00.000Z',
      registeredTo: '2026-11-30T16:00:00.000Z',
    }));

  it('changes one part and keeps the others', () => {
    const search = new URLSearchParams('status=CLOSED&text=x');
    expect(changed(search, 'status', ['CALLBACK', 'CLOSED']).toString()).toBe('text=x&status=CALLBACK&status=CLOSED');
    expect(changed(search, 'text', ['']).toString()).toBe('status=CLOSED');
  });
});
