import {
  searchEvidence,
  transactionEvidence,
  type Evidence,
  type Fact,
  type Ledger,
  type LedgerTransaction,
  type Period,
  type ToolSession,
  type Unit,
} from '../../kit/index.ts';

/** Where a search looked: what a zero is proved by. */
export interface Search {
  readonly accounts: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly filter: Record<string, string>;
}

/**
 * Collects the facts of one answer: each method adds a fact and returns its id. The same fact is added once; another fact
 * that asks for a taken id gets a number behind it.
 */
export interface FactBook {
  readonly facts: readonly Fact[];
  /** Sum of the rows' amounts, money out positive (`direction: 'in'`: money in positive). Its evidence is exactly the rows. */
  sum: (fact: {
    id: string;
    label: string;
    rows: readonly LedgerTransaction[];
    search: Search;
    period?: Period;
    direction?: 'in' | 'out';
  }) => string;
  /** How many rows there are. */
  count: (fact: {
    id: string;
    label: string;
    rows: readonly LedgerTransaction[];
    search: Search;
    period?: Period;
  }) => string;
  /** A value read from what can be opened: an account, a stream, a transaction. */
  read: (fact: {
    id: string;
    label: string;
    value: number | string;
    unit: Unit;
    evidence: readonly Evidence[];
    /** How it was computed from what the evidence opens, in words. */
    formula?: string;
    period?: Period;
  }) => string;
  /** A value computed from other facts of the answer, with the formula in words. */
  derive: (fact: {
    id: string;
    label: string;
    value: number;
    unit: Unit;
    formula: string;
    from: readonly string[];
    period?: Period;
  }) => string;
  /** A value that cannot be known, with the reason. */
  unknown: (fact: {
    id: string;
    label: string;
    unit: Unit;
    reason: string;
    evidence: readonly Evidence[];
    period?: Period;
  }) => string;
  /** A fact that something else made. */
  take: (fact: Fact) => string;
  value: (id: string) => number;
}

export function factBook(session: Pick<ToolSession, 'ledger' | 'refreshed_at'>): FactBook {
  const byId = new Map<string, Fact>();
  const money: Unit = `${session.ledger.currency}_cents`;
  const take = (fact: Fact): string => {
    for (let copy = 1; ; copy++) {
      const id = copy === 1 ? fact.id : `${fact.id}.${copy}`;
      const known = byId.get(id);
      if (!known) byId.set(id, { ...fact, id });
      else if (JSON.stringify({ ...known, id: '' }) !== JSON.stringify({ ...fact, id: '' })) continue;
      return id;
    }
  };
  const add = (fact: Omit<Fact, 'refreshed_at' | 'period'>, period: Period | undefined): string =>
    take({ ...fact, ...(period && { period }), refreshed_at: session.refreshed_at });
  const proofOf = (rows: readonly LedgerTransaction[], search: Search): Evidence[] =>
    rows.length > 0 ? transactionEvidence(rows) : [searchEvidence(search)];

  return {
    get facts() {
      return [...byId.values()];
    },
    sum: ({ id, label, rows, search, period, direction = 'out' }) => {
      const total = rows.reduce((sum, row) => sum + row.amount_cents, 0);
      const value = direction === 'in' ? 0 - total : total;
      return add({ id, label, value, unit: money, evidence: proofOf(rows, search) }, period);
    },
    count: ({ id, label, rows, search, period }) =>
      add({ id, label, value: rows.length, unit: 'count', evidence: proofOf(rows, search) }, period),
    read: ({ id, label, value, unit, evidence, formula, period }) =>
      add({ id, label, value, unit, evidence: [...evidence], ...(formula !== undefined && { formula }) }, period),
    derive: ({ id, label, value, unit, formula, from, period }) =>
      add(
        {
          id,
          label,
          value,
          unit,
          evidence: from.map((source) => ({ type: 'fact' as const, id: source })),
          formula,
          derived_from: [...from],
        },
        period,
      ),
    unknown: ({ id, label, unit, reason, evidence, period }) =>
      add({ id, label, value: null, unit, evidence: [...evidence], unknown_reason: reason }, period),
    take,
    value: (id) => Number(byId.get(id)?.value ?? 0),
  };
}

/** `{fact:id}`, or its label or period. */
export function ref(id: string, part?: 'label' | 'period'): string {
  return part ? `{fact:${id}#${part}}` : `{fact:${id}}`;
}

/** A fact id made of these parts: lower case, only what an id may hold. */
export function factId(...parts: readonly (string | null | undefined)[]): string {
  const slugs = parts
    .filter((part) => part !== null && part !== undefined && part !== '')
    .map((part) =>
      String(part)
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[^a-z0-9_.-]+/g, '_')
        .replaceAll(/^_+|_+$/g, ''),
    );
  return slugs.filter((slug) => slug !== '').join('.');
}

/** Where a search over the ledger's accounts and these days looked. */
export function searchOf(
  ledger: Ledger,
  days: { from: string; to: string },
  filter: Record<string, string> = {},
  accounts: readonly string[] = ledger.accounts.map(({ account_id }) => account_id),
): Search {
  return { accounts, from: days.from, to: days.to, filter };
}

/** Money fact's unit in the ledger's currency. */
export function moneyUnit(ledger: Pick<Ledger, 'currency'>): Unit {
  return `${ledger.currency}_cents`;
}
