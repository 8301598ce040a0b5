import { expect, test } from 'vitest';
import { transactionsQuerySchema } from './customer.ts';
import { tracesQuerySchema, usersQuerySchema } from './operator.ts';

test.each(['1e3', '0x10', ' 5', '5 ', '+5', '-1', '1.5', '', '0', '201', '9'.repeat(20)])(
  'a limit of %j is refused',
  (limit) => {
    for (const schema of [transactionsQuerySchema, usersQuerySchema, tracesQuerySchema]) {
      expect(schema.safeParse({ limit }).error?.issues).toMatchObject([{ path: ['limit'] }]);
    }
  },
);

test('pages are numbers in digits, up to a hundred thousand', () => {
  for (const schema of [transactionsQuerySchema, usersQuerySchema]) {
    expect(schema.parse({ page: '100000', limit: '7' })).toMatchObject({ page: 100_000, limit: 7 });
    expect(schema.parse({})).toMatchObject({ page: 1, limit: 50 });
    for (const page of ['100001', '1e3', '0']) expect(schema.safeParse({ page }).success).toBe(false);
  }
});
