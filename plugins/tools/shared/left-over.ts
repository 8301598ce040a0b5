import type { Period, ToolSession } from '../../kit/index.ts';
import { wordingOf } from './answer.ts';
import { factId, moneyUnit, searchOf, type FactBook } from './facts.ts';
import { isSpending, within } from './selection.ts';

/** Ids of three facts: what came in, what was spent, and the first less the second. */
export interface LeftOver {
  readonly income: string;
  readonly spending: string;
  readonly left: string;
}

/**
 * Income less spending of a period. Money moved between own accounts, paid on cards or put aside is neither.
 * @param topic what the ids of the facts begin with
 * @param key what stands for the period in them
 */
export function leftOver(
  book: FactBook,
  session: ToolSession,
  { topic, key, period }: { readonly topic: string; readonly key: string; readonly period: Period },
): LeftOver {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const income = book.sum({
    id: factId(topic, 'income', key),
    label: say({ en: 'Came in', es: 'Entró' }),
    rows: within(
      ledger.transactions.filter(({ flow }) => flow === 'income'),
      period,
    ),
    search: searchOf(ledger, period, { flow: 'income' }),
    period,
    direction: 'in',
  });
  const spending = book.sum({
    id: factId(topic, 'spending', key),
    label: say({ en: 'Spent', es: 'Gastado' }),
    rows: within(ledger.transactions.filter(isSpending), period),
    search: searchOf(ledger, period, { flow: 'spend' }),
    period,
  });
  const left = book.derive({
    id: factId(topic, 'left', key),
    label: say({ en: 'Left over', es: 'Sobró' }),
    value: book.value(income) - book.value(spending),
    unit: moneyUnit(ledger),
    formula: `${income} - ${spending}`,
    from: [income, spending],
    period,
  });
  return { income, spending, left };
}
