import { expect, test } from 'vitest';
import { loggedError } from './log.ts';
import { openTestDatabase } from './testing/test-database.ts';

test('what the database says of a statement is not logged, nor the values in it', async () => {
  const database = await openTestDatabase();
  try {
    const refused: unknown = await database
      .platform()
      .execute("insert into banks (bank_id, name) values (?, 'Hildegard Vanterpool')", ['x'])
      .catch((error: unknown) => error);
    const outer = new Error('a turn failed', { cause: refused });
    for (const error of [refused, outer]) {
      const text = JSON.stringify(loggedError(error));
      expect(text).not.toMatch(/Hildegard|insert|values/);
      expect(text).toContain('the database refused a statement');
    }
    expect(loggedError(outer)).toMatchObject({
      type: 'Error',
      message: 'a turn failed',
      stack: expect.stringContaining(' at '),
    });
  } finally {
    await database.close();
  }
});

test('what is no error is named by its kind alone', () => {
  expect(loggedError('my account is 1234')).toEqual({ type: 'string' });
});
