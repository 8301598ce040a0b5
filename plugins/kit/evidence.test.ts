import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { evidenceListSchema, evidenceSchema } from './evidence.ts';

const plain = z.array(evidenceSchema);
const piece = fc.record({
  type: fc.constantFrom('transaction', 'account', 'stream', 'article', 'search', 'message', 'fact'),
  id: fc.string({ minLength: 1 }),
});
/** Nearly right, in every way that comes to mind. */
const nearly = fc.oneof(
  piece,
  fc.record({ type: fc.string(), id: fc.string() }),
  fc.record({ type: fc.constant('account'), id: fc.string(), more: fc.anything() }),
  fc.record({ type: fc.constant('account') }),
  fc.record({ type: fc.constant('account'), id: fc.anything() }),
  fc.anything(),
);

test('a list of evidence is taken and refused as its pieces are one by one, in the same words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(nearly), fc.array(piece), fc.anything()), (value) => {
      const [quick, slow] = [evidenceListSchema.safeParse(value), plain.safeParse(value)];
      expect(quick.success).toBe(slow.success);
      expect(quick.data).toEqual(slow.data);
      expect(quick.error?.issues).toEqual(slow.error?.issues);
    }),
    { numRuns: 2_000 },
  );
});

test('what is taken is a copy: nothing that is changed afterwards changes it', () => {
  const given = [{ type: 'account', id: 'a' }];
  const taken = evidenceListSchema.parse(given);
  for (const one of given) one.id = 'b';
  expect(taken).toEqual([{ type: 'account', id: 'a' }]);
});

test('it is described as a list of pieces', () => {
  expect(z.toJSONSchema(evidenceListSchema)).toEqual(z.toJSONSchema(plain));
  expect(z.object({ evidence: evidenceListSchema }).safeParse({ evidence: [{ type: 'account', id: '' }] }).error?.issues[0]?.path).toEqual(['evidence', 0, 'id']); // prettier-ignore
});
