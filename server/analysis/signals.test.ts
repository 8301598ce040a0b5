import { expect, test } from 'vitest';
import * as z from 'zod';
import { generateCustomer } from '../../demo/generator/index.ts';
import { buildLedger, definePlugin, type DataPoint, type Window } from '../../plugins/kit/index.ts';
import { guardrailPlugins } from '../../plugins/guardrails/index.ts';
import savings from '../../plugins/signals/savings/index.ts';
import { Host } from '../host/host.ts';
import { detectSignals } from './signals.ts';

const now = () => '2026-11-25T12:00:00Z';
const ledger = buildLedger(generateCustomer('maya-torres', { seed: 1, to: '2026-11-25' }), '2026-11-25');

/** The points that are left of those that a signal has in each window. */
function pointsOf(points: (window: Window) => DataPoint[]): readonly DataPoint[] {
  const plugin = definePlugin({
    kind: 'signal',
    family: 'savings',
    id: 'signal.savings',
    version: '1.0.0',
    summary: 'Has these points.',
    config: z.strictObject({}),
    create: (context) => {
      const detector = savings.create(context, savings.config.parse({}));
      return { detect: detector.detect, points: (_signals, _ledger, window) => points(window) };
    },
  });
  const host = new Host([...guardrailPlugins, plugin]);
  return detectSignals(ledger, { host, context: { now, random: () => 0 }, recorder: null }).points;
}

const point = (ids: readonly string[], value: number, text = 'Saved.'): DataPoint => ({
  signal: 'savings.net_inflow',
  text,
  weight: 0.5,
  facts: [
    {
      id: 'saved',
      label: 'Saved',
      value,
      unit: 'USD_cents',
      evidence: ids.map((id) => ({ type: 'transaction' as const, id })),
      refreshed_at: now(),
    },
  ],
});

test('a point with the same facts in two windows is there once, where it came first and as it was said last', () => {
  const found = pointsOf(({ days }) => [point(['a', 'b'], 100, `Saved in ${days}.`), point(['c'], days)]);
  expect(found.map(({ text, facts }) => [text, facts[0]?.value])).toEqual([
    ['Saved in 180.', 100],
    ['Saved.', 30],
    ['Saved.', 90],
    ['Saved.', 180],
  ]);
});

test('one of the same value that rests on other rows is another', () => {
  const rows = { 30: ['a'], 90: ['a', 'b'], 180: ['b', 'a'] };
  expect(pointsOf(({ days }) => [point(rows[days], 100)])).toHaveLength(3);
});
