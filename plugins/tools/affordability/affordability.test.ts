import { describe, expect, test } from 'vitest';
import { generateCustomer } from '../../../demo/generator/index.ts';
import { forecast } from '../../forecast/index.ts';
import { buildLedger } from '../../kit/index.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import affordability from './index.ts';

const ledger = buildLedger(generateCustomer('maya-torres', { seed: 20_261_125, to: '2026-11-25' }), '2026-11-25');
const lowest = () => {
  const made = forecast(ledger, { until: 'next_payday' });
  if (made.unknown !== null) throw new Error('This customer has a payday.');
  return made.lowest.cents;
};

describe('a purchase', () => {
  test('is taken off the lowest point that is still to come', async () => {
    const session = sessionOf(ledger);
    const result = await runTool(affordability, { amount_cents: 5_000 }, session);
    expect(problemsOf(result, session)).toEqual([]);
    expect(result.facts.find(({ id }) => id === 'affordability.lowest.5000')?.value).toBe(lowest() - 5_000);
    expect(result.facts.find(({ id }) => id === 'affordability.price.5000')?.evidence).toEqual([
      { type: 'message', id: 'question' },
    ]);
  });

  test('that bills leave no room for is said to go below zero', async () => {
    const result = await runTool(affordability, { amount_cents: 90_000_00 }, sessionOf(ledger));
    expect(result.text).toContain('below zero');
    expect(result.text).not.toMatch(/\byes\b|you should|you can afford/i);
  });

  test('without a price asks for it', async () => {
    const result = await runTool(affordability, {}, sessionOf(ledger));
    expect(result.text).toContain('How much would it cost?');
    expect(result.facts).toEqual([]);
  });
});
