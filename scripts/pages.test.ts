import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { valueOf } from './pages/arithmetic.ts';
import { commentOf, lineOf, parseComment } from './pages/docstring.ts';
import { fieldsOf } from './pages/fields.ts';
import { fillIn, referencesIn, settingsOf } from './pages/settings.ts';
import { staleness } from './pages/stale.ts';

describe('a docstring', () => {
  const of = (source: string, name = 'default') => commentOf('a.ts', source, name);

  test('is the comment right before the export, and no other', () => {
    expect(of('/** One. */\nexport default f({});')).toBe('* One. ');
    expect(of('/** One. */\nconst a = 1;\nexport default f(a);')).toBeNull();
    expect(of('/* One. */\nexport default f({});')).toBeNull();
    expect(of('// One.\nexport default f({});')).toBeNull();
    expect(of('export default f({ /** Inside. */ a: 1 });')).toBeNull();
    expect(of('/** One. */\n/** Two. */\nexport default f({});')).toBe('* Two. ');
    expect(of('const a = "/** One. */"\nexport default a;')).toBeNull();
  });

  test('of a constant', () => {
    const source = '/** A. */\nexport const a: number[] = [];\n/** B. */\nexport const b = 1 as const;';
    expect([of(source, 'a'), of(source, 'b'), of(source, 'c')]).toEqual(['* A. ', '* B. ', null]);
  });

  test('has a definition, tags, and parts with tags of their own', () => {
    const comment = ['*', ' * What it is.', ' *', ' * @source Somebody,', ' *   a book.', ' * @field rate'];
    const { self, parts } = parseComment([...comment, ' * A rate.', ' * @formula a', ' * / b', ' '].join('\n'));
    expect(self).toMatchObject({ name: '', definition: 'What it is.' });
    expect(lineOf(self, 'source')).toBe('Somebody, a book.');
    expect(parts).toEqual([{ name: 'rate', definition: 'A rate.', blocks: [{ tag: 'formula', text: 'a\n/ b' }] }]);
    expect(lineOf(self, 'formula')).toBeNull();
  });
});

test('settings are read off the schema', () => {
  const settings = settingsOf(
    z.strictObject({
      days: z.int().positive().default(45).describe('Days'),
      share: z.number().min(0).max(1).default(0.1).describe('Share'),
    }),
  );
  expect(settings).toEqual([
    { name: 'days', value: '45', allowed: 'whole number, above 0', meaning: 'Days' },
    { name: 'share', value: '0.1', allowed: 'number, from 0, up to 1', meaning: 'Share' },
  ]);
  expect(fillIn('{@config days} days, {@config none}', settings)).toBe('45 days, {@config none}');
  expect(referencesIn('{@config days} days, {@config none}')).toEqual(['days', 'none']);
});

test('fields have their places, types and units', () => {
  const typesOf = (...args: Parameters<typeof fieldsOf>) =>
    Object.fromEntries(fieldsOf(...args).map(({ name, type }) => [name, type]));
  expect(typesOf('cash_flow')).toEqual({
    lowest_balance_cents: 'whole number of cents or null',
    days_below_zero: 'whole number of days or null',
    overdrafts: 'whole number or null',
  });
  expect(typesOf('credit')).toMatchObject({
    cards: 'list of objects',
    utilization: 'number, a fraction: 0.1 is 10 %, or null',
    utilization_band: '`under_30`, `30_to_50`, `50_to_80`, `80_plus` or null',
    minimum_payment_only: 'true or false, or null',
    overall: 'object',
  });
  expect(fieldsOf('credit').find(({ name }) => name === 'is_overdue')?.paths).toEqual([
    'cards[].is_overdue',
    'overall.is_overdue',
  ]);
});

test('a page may be missing, differ, or belong to nothing', () => {
  const made = new Map([
    ['a.md', 'A'],
    ['b.md', 'B'],
    ['c.md', 'C'],
  ]);
  const found = new Map([
    ['a.md', 'A'],
    ['b.md', 'old'],
    ['d.md', 'D'],
  ]);
  expect(staleness(made, found)).toEqual([
    'b.md: differs from what it is made from',
    'c.md: is missing',
    'd.md: belongs to no plugin',
  ]);
});

test.each([
  ['2 + 3 * 4', 14],
  ['(2 + 3) * 4', 20],
  ['31000 - 5000 + 1000', 27_000],
  ['100 / 10 / 5', 2],
  ['-3 + 1', -2],
  ['sqrt(9 + 16) / 2', 2.5],
  ['0.5 * 3', 1.5],
  ['no sum', null],
  ['1 2', null],
  ['(1 + 2', Number.NaN],
])('%s is %d', (text, value) => {
  expect(valueOf(text)).toBe(value);
});
