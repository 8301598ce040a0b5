import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLedger, consentScopes } from 'spendsense/plugin-kit';
import { conformance, demoLedger, ledgerRows, transaction } from 'spendsense/plugin-kit/testing';
import plugin from './index.ts';

const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
const ledger = buildLedger(
  [
    ledgerRows({
      transactions: [
        transaction('2026-11-03', 1_250, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' }),
        transaction('2026-11-10', 399, 'FOOD_AND_DRINK_COFFEE', { name: 'Café' }),
        transaction('2026-11-12', 2_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' }),
        transaction('2026-09-01', 101, 'FOOD_AND_DRINK_COFFEE', { name: 'Café' }),
      ],
    }),
  ],
  '2026-11-25',
);

test('each purchase of the month is rounded up; a whole amount and an old one add nothing', async () => {
  const session = {
    ledger,
    analysis: () => assert.fail('It needs no analysis.'),
    granted: consentScopes,
    knowledge: { articles: () => [], article: () => undefined, search: async () => [] },
    earlier: async () => [],
    locale: 'en-US',
    refreshed_at: '2026-11-25T06:00:00Z',
    signal: new AbortController().signal,
  };
  const { facts } = await plugin.create(context, plugin.config.parse({})).run({}, session);
  // 50 cents to 13.00, 1 cent to 4.00, nothing to 20.00.
  assert.equal(facts[0]?.value, 51);
  assert.equal(facts[0]?.evidence.length, 3);
});

test('it conforms', async () => {
  assert.deepEqual(await conformance(plugin, { examples: [{ ledger }, { ledger: demoLedger('grace-lin') }] }), []);
});
