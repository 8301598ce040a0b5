import {
  rationaleOpenings,
  type Analysis,
  type Family,
  type Recommendation,
  type WindowSignals,
} from '../../plugins/kit/index.ts';
import type { CountedShare, ParityRow } from '../protocol/index.ts';

/** What the report counts of one customer. */
export interface CountedCustomer {
  /** The bank's own id. */
  readonly customer_id: string;
  /** The persona rests on enough data. */
  readonly has_persona: boolean;
  readonly behaviours: number;
  readonly education: number;
  readonly offers: number;
}

/** Customers of a group below which no rate is told: few enough that a rate would tell of somebody. */
const fewest = 10;
/** The four-fifths rule, 29 CFR 1607.4(D), made for hiring and used in lending as a first look. */
const fourFifths = 0.8;
/** Two-sided 95 %. */
const z95 = 1.959_964;

const openings = Object.values(rationaleOpenings);
const families: readonly Family[] = ['subscriptions', 'savings', 'credit', 'income', 'spending', 'cash_flow'];

/** Behaviours that show: signal families with a known value that is not zero. */
export function behavioursIn(signals: WindowSignals): number {
  return families.filter((family) => showsSomething(signals[family])).length;
}

function showsSomething(value: unknown): boolean {
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(
    ([field, inner]) => field !== 'unknown' && field !== 'evidence' && showsSomething(inner),
  );
}

export function hasPersona({ reason }: Analysis['personas']['30']): boolean {
  return !(reason ?? '').startsWith('insufficient_data');
}

/** True for something that says why it is shown, with a figure and what proves it. */
export function isExplained({ rationale, facts, evidence }: Recommendation): boolean {
  return openings.some((opening) => rationale.startsWith(opening)) && facts.length > 0 && evidence.length > 0;
}

export function counted(part: number, whole: number): CountedShare {
  return { part, whole, share: whole === 0 ? null : part / whole };
}

export function coverageOf(customers: readonly CountedCustomer[]) {
  const share = (holds: (customer: CountedCustomer) => boolean) =>
    counted(customers.filter(holds).length, customers.length);
  return {
    persona: share(({ has_persona }) => has_persona),
    three_behaviours: share(({ behaviours }) => behaviours >= 3),
    both: share(({ has_persona, behaviours }) => has_persona && behaviours >= 3),
  };
}

/** The value below which a share of the values lies, by nearest rank; null of none. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** Wilson's score interval of a share. */
function wilson(part: number, whole: number): [low: number, high: number] {
  const rate = part / whole;
  const spread = z95 ** 2 / whole;
  const centre = (rate + spread / 2) / (1 + spread);
  const half = (z95 / (1 + spread)) * Math.sqrt((rate * (1 - rate)) / whole + spread / (4 * whole));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** Difference of two independent shares with Newcombe's 95 % interval (Statistics in Medicine 17, 1998, method 10). */
export function gapOf(one: { part: number; whole: number }, other: { part: number; whole: number }) {
  const [first, second] = [one.part / one.whole, other.part / other.whole];
  const [[low1, high1], [low2, high2]] = [wilson(one.part, one.whole), wilson(other.part, other.whole)];
  const gap = first - second;
  return {
    gap,
    low: gap - Math.hypot(first - low1, high2 - second),
    high: gap + Math.hypot(high1 - first, second - low2),
  };
}

/** Demographic parity over groups that somebody named for this report. Nobody else's groups are known. */
export function parityOf(
  customers: readonly CountedCustomer[],
  groups: Readonly<Record<string, readonly string[]>>,
): ParityRow[] {
  const known = new Map(customers.map((customer) => [customer.customer_id, customer]));
  const members = Object.entries(groups).map(([group, ids]) => {
    const unique = [...new Set(ids)];
    return { group, named: unique.length, found: unique.flatMap((id) => known.get(id) ?? []) };
  });
  const rows = members.map(({ group, named, found }) => {
    const others = members.filter((member) => member.group !== group).flatMap((member) => member.found);
    const isTold = found.length >= fewest;
    const rate = (field: 'education' | 'offers', of: readonly CountedCustomer[]) => ({
      part: of.filter((customer) => customer[field] > 0).length,
      whole: of.length,
    });
    const gap = (field: 'education' | 'offers') =>
      isTold && others.length >= fewest ? gapOf(rate(field, found), rate(field, others)) : null;
    const share = (field: 'education' | 'offers') => {
      const { part, whole } = rate(field, found);
      return isTold ? part / whole : null;
    };
    return {
      group,
      customers: found.length,
      left_out: named - found.length,
      education: share('education'),
      offers: share('offers'),
      education_gap: gap('education'),
      offer_gap: gap('offers'),
    };
  });
  const highest = Math.max(0, ...rows.map(({ offers }) => offers ?? 0));
  return rows.map((row) => {
    const offer_ratio = row.offers === null || highest === 0 ? null : row.offers / highest;
    const leavesZeroOut = [row.offer_gap, row.education_gap].some(
      (gap) => gap !== null && (gap.low > 0 || gap.high < 0),
    );
    return { ...row, offer_ratio, stands_out: leavesZeroOut || (offer_ratio !== null && offer_ratio < fourFifths) };
  });
}
