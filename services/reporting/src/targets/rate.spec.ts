import { describe, expect, it } from '@jest/globals';
import { FIGURES, type FigureName } from '../figures/outcomes.js';
import { coverageOf, rateOf } from './rate.js';

const tally = (rate: FigureName, met: number, missed: number) => [
  { _id: { rate, met: true }, count: met },
  { _id: { rate, met: false }, count: missed },
];

describe('E3 a rate', () => {
  it('shows its parts, target and definition', () => {
    const rate = rateOf(FIGURES.timeliness, [...tally('timeliness', 3, 1), ...tally('resolution', 9, 9)]);
    expect(rate).toMatchObject({ name: 'timeliness', numerator: 3, denominator: 4, value: 0.75, target: 0.95 });
    expect(rate.definition.zh).toContain('及时率');
    expect(rate.definition.en).toContain('Timeliness');
  });

  it('0 of 0 is no rate', () => {
    const rate = rateOf(FIGURES.satisfaction, []);
    expect(rate).toMatchObject({ numerator: 0, denominator: 0 });
    expect(rate.value).toBeUndefined();
  });

  it.each([
    [4, 1, false],
    [79, 21, true],
    [0, 0, false],
  ])('coverage of %i reached and %i not: low %s', (met, missed, low) =>
    expect(coverageOf(tally('coverage', met, missed)).low).toBe(low),
  );
});
