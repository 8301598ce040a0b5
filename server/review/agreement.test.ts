import { describe, expect, test } from 'vitest';
import { agreementOf } from './agreement.ts';

const times = (count: number, pair: readonly ['right' | 'wrong', 'right' | 'wrong']) =>
  Array.from({ length: count }, () => pair);

describe('agreement of two reviewers', () => {
  test('is told beyond chance', () => {
    // By hand: 7 + 1 of 10 agree; 16 of 20 answers are right, so chance is 0.8² + 0.2² = 0.68; (0.8 - 0.68) / 0.32 = 0.375.
    const pairs = [...times(7, ['right', 'right']), ...times(1, ['wrong', 'wrong']), ...times(2, ['right', 'wrong'])];
    const { kappa, ...counts } = agreementOf(pairs);
    expect(counts).toEqual({ pairs: 10, agreed: 8, unknown: null });
    expect(kappa).toBeCloseTo(0.375, 10);
  });

  test('does not depend on who came first', () => {
    const one = [...times(6, ['right', 'right']), ...times(5, ['right', 'wrong'])];
    const other = [...times(6, ['right', 'right']), ...times(5, ['wrong', 'right'])];
    expect(agreementOf(one).kappa).toBe(agreementOf(other).kappa);
  });

  test('is worse than chance where they always differ', () => {
    expect(agreementOf([...times(5, ['right', 'wrong']), ...times(5, ['wrong', 'right'])]).kappa).toBe(-1);
  });

  test('is unknown of nine pairs, and where nobody ever found a mistake', () => {
    expect(agreementOf(times(9, ['right', 'wrong']))).toEqual({ pairs: 9, agreed: 0, kappa: null, unknown: 'too_few' });
    expect(agreementOf(times(30, ['right', 'right']))).toMatchObject({
      agreed: 30,
      kappa: null,
      unknown: 'no_variation',
    });
  });
});
