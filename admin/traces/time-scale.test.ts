import { describe, expect, test } from 'vitest';
import { barPlace, timeScale } from './time-scale.ts';

describe('the time scale', () => {
  test('marks round times up to the end', () => {
    const scale = timeScale([], 183);
    expect(scale.end_ms).toBe(183);
    expect(scale.ticks.map((tick) => tick.label)).toEqual(['0 ms', '50 ms', '100 ms', '150 ms']);
    expect(scale.ticks[3]?.share).toBeCloseTo(150 / 183);
  });

  test('marks the end itself when it is round', () => {
    expect(timeScale([], 400).ticks.map((tick) => tick.label)).toEqual([
      '0 ms',
      '100 ms',
      '200 ms',
      '300 ms',
      '400 ms',
    ]);
    expect(timeScale([], 8_000).ticks.map((tick) => tick.label)).toEqual(['0 ms', '2 s', '4 s', '6 s', '8 s']);
  });

  test('reaches to the last span when it outlasts the trace', () => {
    const late = { start_ms: 100, duration_ms: 60 };
    expect(timeScale([late as never], 120).end_ms).toBe(160);
  });

  test('of an instant trace still has a length', () => {
    const scale = timeScale([], 0);
    expect(scale.end_ms).toBe(0.1);
    expect(barPlace({ start_ms: 0, duration_ms: 0 }, scale)).toEqual({ left: '0.000%', width: '0.000%' });
  });

  test('places bars as shares of it', () => {
    expect(barPlace({ start_ms: 50, duration_ms: 25 }, timeScale([], 200))).toEqual({
      left: '25.000%',
      width: '12.500%',
    });
  });
});
