import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildASTSchema, isInputObjectType, isNonNullType, parse } from 'graphql';
import { CHANGES, changeOf, isChanging, missingIn, nextStep, valueOf, type Changing } from './forms.js';
import { actionWords } from './words.js';

describe('what is entered for an action', () => {
  it.each([
    ['line', ' 已核实 ', '已核实'],
    ['line', '', null],
    ['at', '2026-11-25T10:30', '2026-11-25T02:30:00.000Z'],
    ['grade', '2', 2],
    ['lines', '致歉\n\n 更换 ', ['致歉', '更换']],
    ['yes', undefined, null],
    ['yes', true, true],
  ] as const)('%s: %j is sent as %j', (control, entered, sent) => expect(valueOf(control, entered)).toEqual(sent));

  it('has a name for every action and every field', () => {
    const fields = Object.values(CHANGES).flatMap((one) => Object.keys(one.fields));
    expect([...Object.keys(CHANGES), ...fields].filter((name) => !(name in actionWords))).toEqual([]);
  });

  const schema = buildASTSchema(
    parse(readFileSync(path.resolve(import.meta.dirname, '../../../schema.graphql'), 'utf8')),
  );
  it.each(Object.keys(CHANGES) as Changing[])(
    '%s asks for fields that the graph has, and knows which must be there',
    (operation) => {
      const argument = schema
        .getMutationType()!
        .getFields()
        [operation]!.args.find(({ name }) => name === 'input')!;
      const input = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
      if (!isInputObjectType(input)) throw new Error(operation);
      const fields = Object.values(input.getFields());
      const { of, fields: asked, must = [], seen } = changeOf(operation);
      const known = fields.map(({ name }) => name);
      expect(known).toEqual(expect.arrayContaining([of, ...Object.keys(asked), ...(seen ? ['ifVersion'] : [])]));
      expect(fields.flatMap(({ name, type }) => (isNonNullType(type) && name !== of ? name : []))).toEqual(must);
    },
  );

  it('is missed where it must be there', () =>
    expect(missingIn(changeOf('redirectCase'), { to: ' ', reason: '供电局' })).toEqual(['to']));

  it.each([
    [['holdWorkOrder', 'recordContact', 'transferWorkOrder'], 'recordContact'],
    [['transferWorkOrder', 'holdWorkOrder'], undefined],
    [[], undefined],
  ] as const)('of %j the next step is %s', (open, next) => expect(nextStep(open)).toBe(next));

  it('knows nothing that is not there', () => expect(isChanging('toString')).toBe(false));
});
