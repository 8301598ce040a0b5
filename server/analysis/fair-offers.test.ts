import { beforeAll, describe, expect, test } from 'vitest';
import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { loadKnowledge } from '../../knowledge/index.ts';
import {
  buildLedger,
  consentScopes,
  type Knowledge,
  type LedgerRows,
  type Transaction,
} from '../../plugins/kit/index.ts';
import { bundledPlugins } from '../plugins.ts';
import { Host } from '../host/host.ts';
import { analyze } from './analyze.ts';
import { noExclusions } from './recommend.ts';

const to = '2026-11-25';
const seeds = [20_261_125];
const host = new Host(bundledPlugins);
let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge({ today: to });
});

function recommendationsOf(rows: LedgerRows, given: Partial<Parameters<typeof analyze>[0]> = {}) {
  return analyze({
    ledger: buildLedger(rows, to),
    host,
    knowledge,
    now: `${to}T12:00:00Z`,
    locale: 'en-US',
    recorder: null,
    ...given,
  }).recommendations;
}

/** Which offers, in which order, and every reason for and against. */
function decisions({ offers, not_shown }: ReturnType<typeof recommendationsOf>) {
  return [...offers, ...not_shown].map(({ item_id, reasons }) =>
    [item_id, ...reasons.map(({ code }) => code)].join(' '),
  );
}

const changed = (rows: LedgerRows, change: (row: Transaction) => Transaction): LedgerRows => ({
  ...rows,
  transactions: rows.transactions.map(change),
});
/** Rows of no regular payment, so that changing their shop changes no stream. */
function single(rows: LedgerRows): ReadonlySet<string> {
  const regular = new Set(buildLedger(rows, to).streams.flatMap(({ transaction_ids }) => transaction_ids));
  return new Set(
    rows.transactions.flatMap(({ transaction_id }) => (regular.has(transaction_id) ? [] : [transaction_id])),
  );
}
const hash = (text: string) =>
  Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973, 7);

/** Kinds of shop that tell of faith, health, sex, age or origin, each put in the place of one that tells of nothing and counts the same. */
const tellingKinds = {
  discretionary: [
    ['GOVERNMENT_AND_NON_PROFIT', 'GOVERNMENT_AND_NON_PROFIT_DONATIONS', 'Saint Brigid Parish'],
    ['GOVERNMENT_AND_NON_PROFIT', 'GOVERNMENT_AND_NON_PROFIT_DONATIONS', 'Masjid An-Noor'],
    ['PERSONAL_CARE', 'PERSONAL_CARE_HAIR_AND_BEAUTY', 'Afro Braids Salon'],
    ['GENERAL_MERCHANDISE', 'GENERAL_MERCHANDISE_GIFTS_AND_NOVELTIES', 'Baby Shower House'],
  ],
  essential: [
    ['MEDICAL', 'MEDICAL_PHARMACIES_AND_SUPPLEMENTS', 'Hormone Therapy Pharmacy'],
    ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_GROCERIES', 'Halal Market'],
    ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_GROCERIES', 'Kosher Corner'],
    ['MEDICAL', 'MEDICAL_EYE_CARE', 'Senior Eye Clinic'],
  ],
} as const;

describe.each(demoCustomers.map(({ id }) => id))('%s is offered the same', (id) => {
  const rowsOf = (seed: number) => generateCustomer(id, { seed, to });

  test('under every name that shops have', () => {
    for (const seed of seeds) {
      const rows = rowsOf(seed);
      const isSingle = single(rows);
      const renamed = changed(rows, (row) =>
        isSingle.has(row.transaction_id) && row.amount_cents > 0
          ? { ...row, merchant_name: `Shop ${hash(row.name)}`, name: `SHOP ${hash(row.name)}` }
          : row,
      );
      expect(renamed).not.toEqual(rows);
      expect(decisions(recommendationsOf(renamed))).toEqual(decisions(recommendationsOf(rows)));
    }
  });

  test('whatever kinds of shop tell of faith, health, sex, age or origin', () => {
    for (const seed of seeds) {
      const rows = rowsOf(seed);
      const isSingle = single(rows);
      const essential = new Set(
        buildLedger(rows, to).transactions.flatMap((row) => (row.is_essential ? [row.transaction_id] : [])),
      );
      const swapped = changed(rows, (row) => {
        const kind = row.category.primary;
        const swappable = ['FOOD_AND_DRINK', 'GENERAL_MERCHANDISE', 'PERSONAL_CARE', 'ENTERTAINMENT', 'MEDICAL'];
        if (!isSingle.has(row.transaction_id) || row.amount_cents <= 0 || !swappable.includes(kind)) return row;
        const kinds = tellingKinds[essential.has(row.transaction_id) ? 'essential' : 'discretionary'];
        const [primary, detailed, name] = kinds[hash(row.transaction_id) % kinds.length] ?? kinds[0];
        return { ...row, merchant_name: name, name, category: { ...row.category, primary, detailed } };
      });
      expect(swapped).not.toEqual(rows);
      expect(decisions(recommendationsOf(swapped))).toEqual(decisions(recommendationsOf(rows)));
    }
  });

  test('in Spanish', () => {
    const rows = rowsOf(seeds[0] ?? 1);
    const spanish = recommendationsOf(rows, { locale: 'es-US' });
    expect(decisions(spanish)).toEqual(decisions(recommendationsOf(rows)));
  });

  test('whether what comes in is a wage, a benefit or a pension', () => {
    const rows = rowsOf(seeds[0] ?? 1);
    const wages = new Set(['INCOME_SALARY', 'INCOME_WAGES']);
    for (const detailed of ['INCOME_UNEMPLOYMENT', 'INCOME_RETIREMENT_PENSION']) {
      const other = changed(rows, (row) =>
        wages.has(row.category.detailed) ? { ...row, category: { ...row.category, primary: 'INCOME', detailed } } : row,
      );
      expect(decisions(recommendationsOf(other))).toEqual(decisions(recommendationsOf(rows)));
    }
  });
});

describe('what customers agreed to', () => {
  const rows = () => generateCustomer('maya-torres', { seed: seeds[0] ?? 1, to });
  const without = (...scopes: string[]) => consentScopes.filter((scope) => !scopes.includes(scope));

  test('without offers none is even decided over, without education nothing is taught', () => {
    const none = recommendationsOf(rows(), { granted: without('offers', 'education') });
    expect([none.education, none.offers, none.not_shown]).toEqual([[], [], []]);
    expect(none.shortfall).toHaveLength(2);
  });

  test.each([
    ['debts', ['credit']],
    ['income', ['income']],
    ['spending', ['spending', 'subscriptions']],
    ['accounts', ['savings', 'cash_flow']],
  ] as const)('without %s its signals are unknown and speak for nothing', (scope, families) => {
    const input = {
      ledger: buildLedger(rows(), to),
      host,
      knowledge,
      now: `${to}T12:00:00Z`,
      locale: 'en-US',
      recorder: null,
    };
    const { signals, recommendations, recurring } = analyze({ ...input, granted: without(scope) });
    for (const window of Object.values(signals)) for (const family of families) expect(window[family]).toBeNull();
    const shown = [...recommendations.education, ...recommendations.offers];
    for (const { signal } of shown) expect(families).not.toContain(signal.split('.')[0]);
    if (scope === 'spending') {
      expect(recurring.filter(({ direction }) => direction === 'outflow')).toEqual([]);
      expect(signals['30'].savings).toMatchObject({ savings_rate: null, emergency_fund_months: null });
      expect(signals['30'].savings?.unknown['savings_rate']).toBe('no consent');
      expect(signals['30'].income?.cash_flow_buffer_months).toBeNull();
    }
    if (scope === 'income') expect(recurring.filter(({ direction }) => direction === 'inflow')).toEqual([]);
  });
});

test('in distress nobody is offered anything, and the reason is kept', () => {
  const rows = generateCustomer('maya-torres', { seed: seeds[0] ?? 1, to });
  const before = recommendationsOf(rows);
  const after = recommendationsOf(rows, { excluded: { ...noExclusions, noOffers: 'CUSTOMER_IN_DISTRESS' } });
  expect([before.offers.length > 0, after.offers]).toEqual([true, []]);
  for (const { item_id } of before.offers) {
    const reasons = after.not_shown.find((one) => one.item_id === item_id)?.reasons;
    expect(reasons?.[0]).toMatchObject({ code: 'CUSTOMER_IN_DISTRESS', sentence: expect.stringContaining('help') });
  }
  expect(after.education).toEqual(before.education);
});
