import { expect, test } from 'vitest';
import { quality } from './quality.ts';

test('the measures of ranks 1, 2, 11 and not found', () => {
  // MRR (1 + 1/2 + 1/11) / 4 = 0.398; nDCG (1 + 1/log2(3)) / 4 = (1 + 0.6309) / 4 = 0.408.
  expect(quality([1, 2, 11, null])).toEqual(['25.0', '50.0', '0.398', '0.408']);
});
