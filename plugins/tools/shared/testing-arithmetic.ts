import type { Fact, Ledger } from '../../kit/index.ts';

/**
 * For tests: what is wrong with a fact's value when it is worked out again from its own proof. Sums and counts must come
 * to their rows, a search that found nothing to zero, and a formula of plus, minus, times and divided to its facts.
 */
export function wrongValue(fact: Fact, facts: ReadonlyMap<string, Fact>, ledger: Ledger): string | null {
  if (typeof fact.value !== 'number') return null;
  if (fact.derived_from) return wrongFormula(fact, facts);
  if (fact.formula !== undefined) return null;
  const types = new Set(fact.evidence.map(({ type }) => type));
  const [type] = types;
  if (types.size !== 1) return null;
  const isTotal = fact.unit === 'count' || fact.unit.endsWith('_cents');
  if (type === 'search' && isTotal && fact.value !== 0)
    return `${fact.id} is ${fact.value}, but its search found nothing`;
  if (fact.unit === 'count' && fact.value !== (type === 'search' ? 0 : fact.evidence.length))
    return `${fact.id} counts ${fact.value} of ${fact.evidence.length}`;
  if (type !== 'transaction' || !fact.unit.endsWith('_cents')) return null;
  const sum = fact.evidence.reduce((total, { id }) => total + (ledger.transaction(id)?.amount_cents ?? 0), 0);
  return Math.abs(sum) === Math.abs(fact.value) ? null : `${fact.id} is ${fact.value}, its rows come to ${sum}`;
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
