import { expect, test } from 'vitest';
import { CodedError } from '../plugins/kit/index.ts';
import { loggedError } from './log.ts';
import { openTestDatabase } from './testing/test-database.ts';

test('what the database says of a statement is not logged, nor the values in it', async () => {
  const database = await openTestDatabase();
  try {
    const refused: unknown = await database
      .platform()
      .execute("insert into banks (bank_id, name) values (?, 'Hildegard Vanterpool')", ['x'])
      .catch((error: unknown) => error);
    const outer = new CodedError('TURN_FAILED', 'a turn failed', { cause: refused });
    for (const error of [refused, outer]) {
      const text = JSON.stringify(loggedError(error));
      expect(text).not.toMatch(/Hildegard|insert|values/);
      expect(text).toContain('the database refused a statement');
    }
    expect(loggedError(outer)).toMatchObject({
      code: 'TURN_FAILED',
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

test('nor what a parser could not read, or a plugin put where a code belongs', () => {
  const words = 'Hildegard Vanterpool';
  const parsed = (() => {
    try {
      return JSON.parse(words) as unknown;
    } catch (error) {
      return error;
    }
  })();
  const multiline = new Error(`x\n    at ${words}`);
  const named = Object.assign(new Error(words), { name: words, code: words });
  for (const error of [parsed, multiline, named, new CodedError(words, words)]) {
    const text = JSON.stringify(loggedError(error));
    expect(text).not.toMatch(/Hildegard|Vanterpool/);
    expect(text).toContain('log.integration.test.ts');
  }
  // What the engine says of the program helps whoever mends it.
  const missing = (() => {
    try {
      return (null as unknown as { name: string }).name;
    } catch (error) {
      return error;
    }
  })();
  expect(loggedError(missing)).toMatchObject({ type: 'TypeError', message: expect.stringContaining("reading 'name'") });
});
