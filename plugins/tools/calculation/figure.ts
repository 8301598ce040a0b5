import {
  daysBetween,
  type EarlierAnswer,
  type Fact,
  type LedgerTransaction,
  type ToolSession,
} from '../../kit/index.ts';
import { occurrencesPerYear } from '../../kit/ledger/stream.ts';
import { wholeMonths } from '../shared/period.ts';
import type { Unit } from './asked.ts';

/** A sum of money that is known. */
export type Money = Fact & { readonly value: number };

export function isMoney(fact: Fact): fact is Money {
  return fact.unit.endsWith('_cents') && typeof fact.value === 'number';
}

/** What an answer is about: the first sum that it names. Null for an answer without one. */
export function mainOf({ facts }: EarlierAnswer): Money | null {
  return facts.find(isMoney) ?? null;
}

/** The same; of one that was worked out of another alone, that other: payments are behind it. */
export function rootOf(answered: EarlierAnswer): Money | null {
  const rootFrom = (fact: Money): Money => {
    const [source, ...others] = (fact.id.startsWith('calculation.') && fact.derived_from) || [];
    const before = answered.facts.find(({ id }) => id === source);
    return before && others.length === 0 && isMoney(before) ? rootFrom(before) : fact;
  };
  const main = mainOf(answered);
  return main && rootFrom(main);
}

/** Money that is there, of which so much can be spent, and no price: of accounts that hold some, or looked ahead from them. */
export function isAtHand(main: Money, facts: readonly Fact[], { ledger }: Pick<ToolSession, 'ledger'>): boolean {
  if (main.id.startsWith('forecast.')) return true;
  const types = facts.flatMap(({ evidence }) =>
    evidence.flatMap(({ type, id }) => (type === 'account' ? (ledger.account(id)?.type ?? []) : [])),
  );
  return types.length > 0 && types.every((type) => type === 'depository') && !main.period;
}

/** The transactions that a figure rests on, oldest first. */
export function rowsBehind({ evidence }: Fact, { ledger }: Pick<ToolSession, 'ledger'>): LedgerTransaction[] {
  const ids = new Set(evidence.flatMap(({ type, id }) => (type === 'transaction' ? [id] : [])));
  return [...ledger.transactions, ...ledger.pending]
    .filter(({ transaction_id }) => ids.has(transaction_id))
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** How often a year a sum comes, and why: it is regular, or the sum of some days. */
export interface Rhythm {
  readonly timesAYear: number;
  readonly from: 'payments' | 'days';
}

/**
 * Null for a sum that comes once, and for one that stands: a price, a balance.
 * @param unit what it is told by: whole months make a year, days and weeks go by the days that the months have
 */
export function rhythmOf(main: Money, unit: Unit, { ledger }: Pick<ToolSession, 'ledger'>): Rhythm | null {
  if (/\.monthly\b/.test(main.id)) return { timesAYear: 12, from: 'payments' };
  if (/\.yearly\b/.test(main.id)) return { timesAYear: 1, from: 'payments' };
  const { period } = main;
  if (period && period.from <= ledger.as_of) {
    const to = period.to < ledger.as_of ? period.to : ledger.as_of;
    const isByMonth = (unit === 'month' || unit === 'year') && period.to < ledger.as_of;
    const months = isByMonth ? wholeMonths(period, ledger.as_of) : 0;
    return {
      timesAYear: months > 0 ? 12 / months : 365 / (daysBetween(period.from, to) + 1),
      from: 'days',
    };
  }
  const ids = new Set(main.evidence.map(({ id }) => id));
  const isOne = main.evidence.filter(({ type }) => type === 'transaction').length === 1;
  const stream = ledger.streams.find(
    ({ stream_id, transaction_ids }) => ids.has(stream_id) || (isOne && transaction_ids.some((id) => ids.has(id))),
  );
  if (!stream || stream.frequency === 'UNKNOWN') return null;
  return { timesAYear: occurrencesPerYear[stream.frequency], from: 'payments' };
}
