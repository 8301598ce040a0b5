import { expect, test, vi } from 'vitest';
import { formatBytes, formatDay, formatMonth } from './format.ts';
import { Resource } from './resource.ts';
import { arabic } from './strings/arabic.ts';
import { english } from './strings/english.ts';
import { spanish } from './strings/spanish.ts';

test('days are relative when they are recent, and say their year when it is another', () => {
  const now = new Date(2026, 10, 26, 0, 5);
  const day = (date: string) => formatDay(date, now, { locale: 'en-US', today: 'Today', yesterday: 'Yesterday' });
  expect(['2026-11-26', '2026-11-25', '2026-11-23', '2025-12-31'].map(day)).toEqual([
    'Today',
    'Yesterday',
    'Monday, November 23',
    'December 31, 2025',
  ]);
});

test('months name their year in January alone, and files are as large as they are', () => {
  expect(formatMonth('2026-10', 'en-US')).toBe('Oct');
  expect(formatMonth('2026-01', 'en-US')).toBe('Jan 26');
  expect(formatBytes(1_234_000, 'en-US')).toBe('1.2 MB');
  expect(formatBytes(12_000, 'en-US')).toBe('12 kB');
});

test.each([
  ['Spanish', spanish],
  ['Arabic', arabic],
])('%s has every word', (_, words) => {
  const keys = (all: object): string[] =>
    Object.entries(all).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null ? keys(value).map((key) => `${name}.${key}`) : [name],
    );
  expect(keys(words)).toEqual(keys(english));
});

test('every word of Arabic is written in its letters, and what is filled in stands in it', () => {
  const written = (all: object): string[] =>
    Object.values(all).flatMap((value) =>
      typeof value === 'function' ? value('1', '2', '3') : typeof value === 'object' ? written(value) : value,
    );
  for (const text of written(arabic)) expect(text.replace('JSON', '')).toMatch(/^[^A-Za-z]*[\u0600-\u06FF][^A-Za-z]*$/);
  for (const [name, value] of Object.entries(english)) {
    if (typeof value !== 'function') continue;
    const given = ['first', 'second', 'third'].slice(0, value.length);
    const said = Object.entries(arabic).find(([key]) => key === name)?.[1];
    for (const word of given) expect(typeof said === 'function' && said('first', 'second', 'third')).toContain(word);
  }
});

const contextOf = (rest: (method: string, path: string) => Promise<unknown>) =>
  ({ actions: { rest } }) as unknown as Parameters<Resource<string>['load']>[1];

test('a late answer to an earlier question is not shown', async () => {
  const answers: Record<string, (value: string) => void> = {};
  const context = contextOf((_, path) => new Promise((resolve) => (answers[path] = resolve)));
  const resource = new Resource<string>(() => {});
  const first = resource.load('a', context);
  const second = resource.load('b', context);
  answers['b']?.('of b');
  await second;
  answers['a']?.('of a');
  await first;
  expect([resource.data, resource.source]).toEqual(['of b', 'b']);
});

test('a lost network is tried three times, a refusal once; what was there before stays, and says where it came from', async () => {
  vi.useFakeTimers();
  let tries = 0;
  const resource = new Resource<string>(() => {});
  await resource.load(
    'a',
    contextOf(async () => 'of a'),
  );
  const lost = resource.load(
    'b',
    contextOf(async () => {
      tries += 1;
      throw new TypeError('network');
    }),
  );
  await vi.runAllTimersAsync();
  await lost;
  expect([tries, resource.hasFailed, resource.data, resource.source]).toEqual([3, true, 'of a', 'a']);
  tries = 0;
  await resource.load(
    'c',
    contextOf(async () => {
      tries += 1;
      throw Object.assign(new Error('no'), { code: 'CONSENT_REQUIRED' });
    }),
  );
  expect(tries).toBe(1);
  vi.useRealTimers();
});
