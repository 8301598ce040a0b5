import type { Fact, Ledger } from '../../kit/index.ts';

/**
 * For tests: what is wrong with a fact's value when it is worked out again from its own proof. Amounts and counts must come
 * to what is opened, a search that found nothing to zero, and a formula of plus, minus, times and divided to its facts.
 */
export function wrongValue(fact: Fact, facts: ReadonlyMap<string, Fact>, ledger: Ledger): string | null {
  if (typeof fact.value !== 'number') return null;
  if (fact.derived_from) return wrongFormula(fact, facts);
  if (fact.formula !== undefined && !/^(?:available|current|saldos) /.test(fact.formula)) return null;
  const types = new Set(fact.evidence.map(({ type }) => type));
  const [type] = types;
  if (fact.unit.endsWith('_cents') && type !== 'search') return wrongAmount(fact, ledger);
  if (types.size !== 1) return null;
  const isTotal = fact.unit === 'count' || fact.unit.endsWith('_cents');
  if (type === 'search' && isTotal && fact.value !== 0)
    return `${fact.id} is ${fact.value}, but its search found nothing`;
  if (fact.unit === 'count' && fact.value !== (type === 'search' ? 0 : fact.evidence.length))
    return `${fact.id} counts ${fact.value} of ${fact.evidence.length}`;
  return null;
}

/**
 * An amount without further formula is read off what proves it: the sum of rows; what accounts hold or owe together, less the rows
 * that wait; one of the amounts of streams together, whose rows are beside them.
 */
function wrongAmount({ id, value, evidence }: Fact, ledger: Ledger): string | null {
  const idsOf = (type: string) => new Set(evidence.filter((one) => one.type === type).map((one) => one.id));
  const [rows, accounts, streams] = [idsOf('transaction'), idsOf('account'), idsOf('stream')];
  if (rows.size + accounts.size + streams.size < evidence.length) return null;
  const sum = [...rows].reduce((total, row) => total + (ledger.transaction(row)?.amount_cents ?? Number.NaN), 0);
  const held = [...accounts].map((account) => {
    const {
      available_cents = null,
      current_cents = null,
      limit_cents = null,
    } = ledger.account(account)?.balances ?? {};
    const debt = ledger.liabilities.find(({ account_id }) => account_id === account);
    return { ...debt, available_cents, current_cents, limit_cents, usable_cents: available_cents ?? current_cents };
  });
  const found =
    streams.size > 0
      ? totalsOf(ledger.streams.filter(({ stream_id }) => streams.has(stream_id)))
      : accounts.size > 0
        ? totalsOf(held).map((total) => total - sum)
        : [sum];
  const isFound = found.some((total) => Math.abs(total) === Math.abs(Number(value)));
  return isFound ? null : `${id} is ${value}, its proof comes to ${found.join(' or ')}`;
}

/** The amounts of things of one kind, each summed over all of them. */
function totalsOf(things: readonly object[]): number[] {
  const totals = new Map<string, number>();
  const add = (name: string, value: unknown) => {
    if (typeof value === 'number' && name.includes('_cents')) totals.set(name, (totals.get(name) ?? 0) + value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) add(`${name}.${key}`, inner);
  };
  for (const thing of things) add('', thing);
  return [...totals.values()];
}

/** Only "a + b - c", "a / b" and "12 x a" are worked out; ids hold no spaces. */
function wrongFormula({ id, value, unit, formula = '' }: Fact, facts: ReadonlyMap<string, Fact>): string | null {
  const [first = '', ...rest] = formula.split(' ');
  const valueOf = (word: string): number => (/^\d+$/.test(word) ? Number(word) : Number(facts.get(word)?.value ?? NaN));
  let result = valueOf(first);
  for (let index = 0; index < rest.length; index += 2) {
    const operand = valueOf(rest[index + 1] ?? '');
    if (rest[index] === '+') result += operand;
    else if (rest[index] === '-') result -= operand;
    else if (rest[index] === 'x') result *= operand;
    else if (rest[index] === '/') result /= operand;
    else return null;
  }
  if (Number.isNaN(result)) return null;
  const tolerance = unit === 'fraction' ? 0.005 : 0;
  return Math.abs(result - Number(value)) <= tolerance + 1e-9 ? null : `${id} is ${value}, but ${formula} is ${result}`;
}
