import { describe, expect, test } from 'vitest';
import { formatClock, formatDay, formatDuration, formatInstant, formatRelative } from './time.ts';

const now = Date.parse('2026-11-25T14:05:32Z');
const ago = (milliseconds: number) => new Date(now - milliseconds).toISOString();

describe('instants', () => {
  test('are written out in the zone asked for', () => {
    expect(formatInstant('2026-11-25T14:05:32Z', 'UTC')).toBe('Nov 25, 2026, 14:05:32');
    expect(formatInstant('2026-11-25T23:30:00Z', 'America/New_York')).toBe('Nov 25, 2026, 18:30:00');
    expect(formatInstant('2026-11-25T00:00:09+00:00', 'UTC')).toBe('Nov 25, 2026, 00:00:09');
    expect(formatClock('2026-11-25T00:00:09Z', 'UTC')).toBe('00:00:09');
  });

  test('leave out the year only when it is this one', () => {
    expect(formatDay('2026-01-02T10:00:00Z', now, 'UTC')).toBe('Jan 2');
    expect(formatDay('2025-12-31T10:00:00Z', now, 'UTC')).toBe('Dec 31, 2025');
    // Still 2025 in New York when it is 2026 in UTC.
    expect(formatDay('2026-01-01T02:00:00Z', now, 'America/New_York')).toBe('Dec 31, 2025');
  });
});

describe('relative times', () => {
  test.each([
    [0, 'just now'],
    [-5_000, 'just now'],
    [59_999, 'just now'],
    [60_000, '1 min ago'],
    [59 * 60_000 + 59_000, '59 min ago'],
    [3_600_000, '1 h ago'],
    [86_399_999, '23 h ago'],
    [86_400_000, '1 day ago'],
    [6.9 * 86_400_000, '6 days ago'],
    [7 * 86_400_000, 'Nov 18'],
    [-3_600_000, 'Nov 25'],
  ])('%d ms before now', (age, words) => {
    expect(formatRelative(ago(age), now, 'UTC')).toBe(words);
  });

  test('say nothing of what is no instant', () => {
    expect(formatRelative('soon', now)).toBe('');
  });
});

test.each([
  [0, '0 ms'],
  [0.01, '< 0.1 ms'],
  [0.42, '0.4 ms'],
  [3, '3 ms'],
  [9.94, '9.9 ms'],
  [9.96, '10 ms'],
  [132.4, '132 ms'],
  [999.4, '999 ms'],
  [999.6, '1 s'],
  [1_240, '1.24 s'],
  [12_000, '12 s'],
  [59_994, '59.99 s'],
  [59_996, '1 min 0 s'],
  [125_000, '2 min 5 s'],
])('a duration of %d ms reads %s', (milliseconds, words) => {
  expect(formatDuration(milliseconds)).toBe(words);
});
