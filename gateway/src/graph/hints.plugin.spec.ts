import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLError, graphqlSync } from 'graphql';
import { withHint } from './hints.plugin.js';

const schema = buildSchema(
  'enum Channel { PHONE } input In { channel: Channel!, at: [String!] } type Query { a(i: In!): Int }',
);
const extensionsFor = (i: unknown) => {
  const [error] = graphqlSync({ schema, source: 'query($i: In!) { a(i: $i) }', variableValues: { i } }).errors ?? [];
  const formatted = new GraphQLError(error!.message, { extensions: { code: 'BAD_USER_INPUT' } }).toJSON();
  return withHint(formatted, 'en').extensions;
};

describe('what GraphQL itself refuses', () => {
  it.each([
    [{ channel: 'FAX' }, 'channel'],
    [{ channel: 'PHONE', at: [1] }, 'at[0]'],
    [{}, 'channel'],
    [{ channel: 'PHONE', fax: 1 }, 'fax'],
    [null, 'i'],
  ])('names the field of %j', (input, field) => {
    expect(extensionsFor(input)).toMatchObject({ field, hint: expect.stringContaining('schema') });
  });

  it('leaves our own refusals as they are', () => {
    const ours = { message: 'no', extensions: { code: 'BAD_USER_INPUT', field: 'first', hint: 'page through' } };
    expect(withHint(ours, 'en')).toBe(ours);
  });
});
