import { expect, test } from 'vitest';
import { buildLedger, type Fact } from '../../plugins/kit/index.ts';
import { account, ledgerRows } from '../../plugins/kit/ledger/testing.ts';
import { evidenceView } from './evidence.ts';

const ledger = buildLedger(ledgerRows({ accounts: [account({ current: 90_000 })], transactions: [] }), '2026-11-25');
const fact = (id: string, label: string, value: number, more: Partial<Fact> = {}): Fact => ({
  id,
  label,
  value,
  unit: 'USD_cents',
  evidence: [{ type: 'account', id: 'checking' }],
  refreshed_at: '2026-11-25T06:00:00Z',
  ...more,
});

test('a formula over facts is read by what they are called', () => {
  const lowest = fact('forecast.lowest', 'Lowest point', 72_281);
  const price = fact('affordability.price.90000', 'Price', 90_000);
  const left = fact('affordability.lowest.90000', 'Lowest balance after it', -17_719, {
    formula: 'forecast.lowest - affordability.price.90000',
    derived_from: [lowest.id, price.id],
  });
  const request = { fact: left, facts: [lowest, price, left], as_of: null, locale: 'en-US' };
  const view = evidenceView(ledger, request, () => undefined);
  expect(view.fact.fact.formula).toBe('Lowest point - Price');
  expect(view.derived_from.map(({ fact: { id } }) => id)).toEqual([lowest.id, price.id]);
});
