import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filingOf, readMapping } from './mapping.js';

const mapping = readMapping(path.join(import.meta.dirname, 'mapping.json'));
const row = (values: Record<string, string>) => ({ number: 7, line: 8, values });

describe('F8 a row of a file becomes a filing', () => {
  it('joins the columns of the description and supplies what the file has not', () => {
    const { id, input } = filingOf(
      row({ id: 'x1', subject: '停水', body: '三天了', created_at: '2019-03-04 08:09:10' }),
      mapping,
    );
    expect(id).toBe('x1');
    expect(input).toMatchObject({
      description: '停水\n三天了',
      channel: 'WEB',
      occurredAt: '2019-03-04T00:09:10.000Z',
      complainant: { name: '来信人7', phone: '19900000007' },
    });
  });

  it('reads labels where there are any', () => {
    const { gold } = filingOf(
      row({ id: '1', body: '态度差', kind: 'complaint', category: 'service_quality', grade: '3' }),
      mapping,
    );
    expect(gold).toEqual({ kind: 'COMPLAINT', category: 'SERVICE', grade: 3 });
    expect(filingOf(row({ id: '1', body: '态度差' }), mapping).gold).toEqual({});
  });

  it.each([
    [{ body: '停水' }, 'no id'],
    [{ id: '1', body: ' ' }, 'subject and body are empty'],
    [{ id: '1', body: '停水', created_at: 'yesterday' }, 'created_at is no date: yesterday'],
    [{ id: '1', body: '停水', created_at: '2019-13-04' }, 'created_at is no date: 2019-13-04'],
  ])('says what %j lacks', (values, reason) => {
    expect(() => filingOf(row(values as Record<string, string>), mapping)).toThrow(reason);
  });
});
