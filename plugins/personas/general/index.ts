import * as z from 'zod';
import { definePlugin, type Criterion, type Family, type WindowSignals } from '../../kit/index.ts';
import { decided, families, proof } from '../shared/criteria.ts';

/**
 * Nobody's pattern: tried last, always matches, and is the primary persona when no other matches. Where too little is
 * known to say so, a criterion `insufficient_data` says what is missing, and that is the reason given.
 *
 * @formula always; with the reason `insufficient_data` when there are too few days or too few families with data
 * @source SpendSense definitions.
 * @example
 * Four weeks of history with spending, income and balances known:
 *
 * | signal | value |
 * |---|---|
 * | days_covered | 28 |
 * | spending.total_cents | 90000 |
 * | income.income_cents | 120000 |
 * | cash_flow.lowest_balance_cents | 5000 |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | days_covered | 28 | {@config covered_days} | false |
 * | families_with_data | 3 | {@config families} | true |
 * | insufficient_data | 28 of {@config covered_days} days of history | enough data | true |
 *
 * `match = true`
 * @example
 * Half a year of it: nothing is missing, there is just no pattern.
 *
 * | signal | value |
 * |---|---|
 * | days_covered | 180 |
 * | spending.total_cents | 90000 |
 * | income.income_cents | 120000 |
 * | cash_flow.lowest_balance_cents | 5000 |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | days_covered | 180 | {@config covered_days} | true |
 * | families_with_data | 3 | {@config families} | true |
 *
 * `match = true`
 *
 * @criterion days_covered
 * The history is long enough to speak of patterns.
 * @threshold {@config covered_days} covered days or more.
 * @unknown never.
 * @criterion families_with_data
 * Enough signal families say something: a field that is known and is not 0, empty or false. A card's limit and band
 * say nothing by themselves.
 * @threshold {@config families} families or more.
 * @unknown never.
 * @criterion insufficient_data
 * Stands there only when one of the others is not met. Its value says what is missing, in words.
 * @threshold enough data.
 * @unknown never.
 */
export default definePlugin({
  kind: 'persona',
  persona: 'general',
  priority: 6,
  id: 'persona.general',
  version: '1.0.0',
  summary: 'None of the other patterns, or not enough data to tell.',
  config: z.strictObject({
    covered_days: z.int().positive().default(30).describe('Days of history needed'),
    families: z.int().min(1).max(6).default(3).describe('Signal families with a known value other than nothing needed'),
  }),
  create: (_context, config) => ({
    assign: (signals) => {
      const telling = families.filter((family) => saysSomething(signals, family));
      const silent = families.filter((family) => !telling.includes(family));
      const enoughDays = signals.days_covered >= config.covered_days;
      const enoughFamilies = telling.length >= config.families;
      const evidence = proof(signals.spending, 'total_cents');
      const because: Criterion[] = [
        decided('days_covered', signals.days_covered, config.covered_days, enoughDays, evidence),
        decided('families_with_data', telling.length, config.families, enoughFamilies, evidence),
      ];
      const missing = [
        ...(enoughDays ? [] : [`${signals.days_covered} of ${config.covered_days} days of history`]),
        ...(enoughFamilies
          ? []
          : [
              `${telling.length} of ${config.families} signal families with data, nothing known of ${silent.join(', ')}`,
            ]),
      ];
      if (missing.length > 0) {
        because.push(decided(insufficientData, missing.join('; '), 'enough data', true, evidence));
      }
      return { match: true, because };
    },
  }),
});

/** Name of the criterion that says what is missing. */
export const insufficientData = 'insufficient_data';

/** Fields that only repeat another or say how it was found. */
const secondary = new Set([
  'limit_cents',
  'utilization_band',
  'minimum_payment_approximate',
  'account_id',
  'unknown',
  'evidence',
]);

/** True when a family has a known field that is not zero, empty or false. */
function saysSomething(signals: WindowSignals, family: Family): boolean {
  if (family === 'credit') {
    const { credit } = signals;
    return credit !== null && [credit.overall, ...credit.cards].some(hasValue);
  }
  const found = signals[family];
  return found !== null && hasValue(found);
}

function hasValue(fields: object): boolean {
  return Object.entries(fields).some(([name, value]: [string, unknown]) => !secondary.has(name) && isSomething(value));
}

function isSomething(value: unknown): boolean {
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}
