import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildASTSchema, isEnumType, parse } from 'graphql';
import { sayer, type Catalogue } from './words.js';
import * as names from './names.js';

const src = path.resolve(import.meta.dirname, '..');
const HAN = /\p{Script=Han}/u;
// A file of texts is named so; everything else holds none.
const holdsTexts = (file: string) => /(^|\/)(words\/[\w-]+|[\w-]*words)\.ts$/.test(file);
const files = globSync('**/*.{ts,tsx}', { cwd: src }).filter((file) => !/\.(spec|generated)\.ts$/.test(file));
const texts = files.filter(holdsTexts);

describe('the texts of the console', () => {
  it.each(texts)('%s says everything in both languages, with the same gaps', async (file) => {
    const module_ = (await import(path.join(src, file))) as Record<string, unknown>;
    const catalogues = Object.values(module_).filter((one): one is Catalogue<string> => typeof one === 'object');
    for (const [key, [zh, en]] of catalogues.flatMap((one) => Object.entries(one))) {
      expect([file, key, zh.trim() && en.trim() ? 'said' : 'missing']).toEqual([file, key, 'said']);
      expect([key, HAN.test(en)]).toEqual([key, false]);
      const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
      expect([key, gaps(en)]).toEqual([key, gaps(zh)]);
    }
  });

  it('stand nowhere else', () => {
    const without = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
    const typedIn = files.filter(
      (file) => !holdsTexts(file) && HAN.test(without(readFileSync(path.join(src, file), 'utf8'))),
    );
    expect(typedIn).toEqual([]);
  });

  it('fill their gaps', () =>
    expect(sayer({ late: ['晚了 {by}', 'late by {by}'] }, 'en')('late', { by: '2 h' })).toBe('late by 2 h'));
});

describe('the values of the graph', () => {
  const schema = buildASTSchema(parse(readFileSync(path.resolve(src, '../../schema.graphql'), 'utf8')));
  it.each([
    ['Channel', names.channelNames],
    ['CaseKind', names.kindNames],
    ['Category', names.categoryNames],
    ['CaseStatus', names.statusNames],
    ['ClosedBy', names.closedByNames],
    ['WorkOrderStatus', names.orderStatusNames],
    ['CallbackStatus', names.callbackStatusNames],
    ['ContactMethod', names.methodNames],
    ['ClockName', names.clockNames],
    ['ClockState', names.clockStateNames],
    ['HoldReason', names.holdReasonNames],
    ['Verdict', names.verdictNames],
    ['Decider', names.deciderNames],
  ])('%s all have a name', (type, named) => {
    const values = schema.getType(type);
    if (!isEnumType(values)) throw new Error(`${type} is no enum`);
    expect(Object.keys(named).sort()).toEqual(
      values
        .getValues()
        .map((one) => one.name)
        .sort(),
    );
  });
});
