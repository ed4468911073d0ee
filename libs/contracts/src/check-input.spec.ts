import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FileCaseInput, plainPhone } from './intake/case-commands.js';
import { checkInput } from './rpc.js';
import { First, InstantInput, Key, text } from './vocabulary.js';

const complaint = { channel: 'PHONE', description: '三楼漏水，没人管' };
const check = (more: Record<string, unknown>) => checkInput(FileCaseInput, { ...complaint, ...more });
const problems = (checked: ReturnType<typeof checkInput>) => ('ok' in checked ? [] : (checked.refusal.fields ?? []));
const paths = (more: Record<string, unknown>) => problems(check(more)).map(({ path }) => path);

describe('checking an input', () => {
  it('takes what is right, trimmed, without what the contract does not know', () => {
    expect(check({ description: ' 漏水\t\n', more: 1 })).toEqual({ ok: { ...complaint, description: '漏水' } });
  });

  it('names every wrong field by its path, in both languages', () => {
    const wrong = check({ channel: 'PIGEON', description: '', grade: 4, complainant: { phone: '12', email: 'x' } });
    expect(wrong).toMatchObject({
      refusal: { kind: 'INPUT', code: 'INVALID_INPUT', hint: { zh: expect.any(String), en: expect.any(String) } },
    });
    expect(problems(wrong).map(({ path }) => path)).toEqual([
      'channel',
      'description',
      'grade',
      'complainant.phone',
      'complainant.email',
    ]);
    for (const { message } of problems(wrong)) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).toMatch(/^[\x20-\x7E]+$/);
    }
  });

  it('of a wrong word names all that are allowed', () => {
    const [problem] = problems(check({ channel: 'PIGEON' }));
    for (const words of [problem?.message.zh, problem?.message.en]) {
      expect(words).toContain('PHONE');
      expect(words).toContain('HOTLINE_12345');
    }
  });

  it.each([null, 'text', 7, []])('%j is no input at all', (data) => {
    expect(problems(checkInput(FileCaseInput, data))).toHaveLength(1);
  });
});

describe('a text', () => {
  it.each(['😀👨‍👩‍👧 漏水', 'full-width １２３', '電梯壞了', 'a\tb\nc\r\n'.trim(), 'Ünïcödé العربية'])(
    '%j is taken as it is',
    (typed) => {
      expect(check({ description: typed })).toEqual({ ok: { ...complaint, description: typed } });
    },
  );

  it.each(['\u0000', '\u0008', '\u001b[31m', '\u007f', '\ufffe', 'half an emoji \ud83d'])('%j is refused', (typed) => {
    expect(problems(check({ description: `a${typed}b` }))).toEqual([
      {
        path: 'description',
        message: { zh: expect.stringContaining('控制字符'), en: expect.stringContaining('control characters') },
      },
    ]);
  });

  it('too long is refused with the limit', () => {
    expect(check({ description: '水'.repeat(10_000) })).toHaveProperty('ok');
    expect(problems(check({ description: '水'.repeat(100_000) }))[0]?.message).toEqual({
      zh: '最多 10000 字，请缩短或分几次提交。',
      en: 'At most 10000 characters: shorten it or send it in parts.',
    });
  });

  it.each(['', '   ', '\n\t', '　'])('%j is empty', (typed) => {
    expect(problems(checkInput(text(5), typed))[0]?.message.zh).toContain('不能为空');
  });
});

describe('a phone number', () => {
  it.each([
    ['13800138000', '13800138000'],
    ['１３８００１３８０００', '13800138000'],
    ['+86 138-0013-8000', '13800138000'],
    ['0086 138 0013 8000', '13800138000'],
    ['（０２１）６２３４－５６７８', '02162345678'],
    ['400-820-8820', '4008208820'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(plainPhone(typed)).toBe(kept);
    expect(check({ complainant: { phone: typed } })).toMatchObject({ ok: { complainant: { phone: kept } } });
  });

  it.each(['12', '23800138000', '1380013800', '一三八', 'phone', ''])('%j is none', (typed) => {
    expect(paths({ complainant: { phone: typed } })).toEqual(['complainant.phone']);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-11-22T10:00:00+08:00', '2026-11-22T02:00:00.000Z'],
    ['2026-11-22T02:00:00Z', '2026-11-22T02:00:00.000Z'],
    ['2026-11-22T02:00:00.123456Z', '2026-11-22T02:00:00.123Z'],
  ])('%s is kept as %s', (given, kept) => expect(checkInput(InstantInput, given)).toEqual({ ok: kept }));

  it.each(['2026-11-22T10:00:00', '2026-11-22', 'yesterday', '2026-02-30T00:00:00Z', '2026-11-22T25:00:00Z'])(
    '%s is refused with an example',
    (given) => expect(problems(checkInput(InstantInput, given))[0]?.message.en).toContain('2026-11-22T02:00:00Z'),
  );
});

it.each([0, 101, 1.5, '20'])('a page of %j is refused', (first) => {
  expect(problems(checkInput(z.object({ first: First }), { first }))).toMatchObject([{ path: 'first' }]);
});

it.each(['', 'a\u0000b', '\ud800', 'x'.repeat(201)])('%j is no idempotency key', (key) => {
  expect(checkInput(Key, key)).toHaveProperty('refusal');
});
