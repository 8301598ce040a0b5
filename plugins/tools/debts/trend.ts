import { addDays, transactionEvidence, type Account, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { addMonths } from '../../kit/ledger/dates.ts';
import { balanceFact } from '../shared/account-facts.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref } from '../shared/facts.ts';
import type { Days } from '../shared/period.ts';
import { withVerdict } from '../shared/question.ts';

/** What is owed on cards now against the start of the days asked about; of loans only today's balance is reported. Null without a card. */
export function debtTrend(
  way: 'up' | 'down',
  { owing, period }: { readonly owing: readonly Account[]; readonly period: Days | null },
  session: ToolSession,
): ToolResult | null {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const cards = owing.filter(({ type, balances }) => type === 'credit' && balances.current_cents !== null);
  const asked = period === null ? addMonths(ledger.as_of, -1) : period.to < ledger.as_of ? period.to : period.from;
  const start = ledger.first_day !== null && asked < ledger.first_day ? ledger.first_day : asked;
  const day = [start, addDays(start, 1), addDays(start, 2)].find((date) =>
    cards.every(({ account_id }) => ledger.balanceOn(account_id, date) !== null),
  );
  if (cards.length === 0 || day === undefined) return null;
  const unit = moneyUnit(ledger);
  const pairs = cards.map((card) => {
    const later = ledger.transactions.filter(({ account_id, date }) => account_id === card.account_id && date > day);
    const shared = {
      label: card.name,
      evidence: [{ type: 'account' as const, id: card.account_id }, ...transactionEvidence(later)],
    };
    return {
      now: balanceFact(book, card, card.balances.current_cents ?? 0, session),
      earlier: book.read({
        ...shared,
        id: factId('debts', card.account_id, 'then', day),
        value: ledger.balanceOn(card.account_id, day) ?? 0,
        unit,
        formula: say({
          en: 'reported balance, less what was posted after that day',
          es: 'saldo informado, menos lo registrado después de ese día',
        }),
      }),
      day: book.read({ ...shared, id: factId('debts', card.account_id, 'day', day), value: day, unit: 'date' }),
    };
  });
  const [first] = pairs;
  if (!first) return null;
  const label = say({ en: 'Owed on cards', es: 'Deuda en tarjetas' });
  const total = (id: string, parts: readonly string[]): string =>
    parts.length === 1 && parts[0] !== undefined
      ? parts[0]
      : book.derive({
          id,
          label,
          value: parts.reduce((sum, part) => sum + book.value(part), 0),
          unit,
          formula: parts.join(' + '),
          from: parts,
        });
  const now = total(
    'debts.cards.now',
    pairs.map((pair) => pair.now),
  );
  const then = total(
    'debts.cards.then',
    pairs.map((pair) => pair.earlier),
  );
  const change = book.value(now) - book.value(then);
  const difference = book.derive({
    id: 'debts.change',
    label: say({ en: 'Difference', es: 'Diferencia' }),
    value: Math.abs(change),
    unit,
    formula: change > 0 ? `${now} - ${then}` : `${then} - ${now}`,
    from: [now, then],
  });
  const sentence =
    change === 0
      ? say({
          en: `You owe ${ref(now)} on cards, as at the end of ${ref(first.day)}.`,
          es: `Debes ${ref(now)} en tarjetas, igual que al final del ${ref(first.day)}.`,
        })
      : say({
          en: `You owe ${ref(now)} on cards, ${ref(difference)} ${change > 0 ? 'more' : 'less'} than at the end of ${ref(first.day)} (${ref(then)}).`,
          es: `Debes ${ref(now)} en tarjetas, ${ref(difference)} ${change > 0 ? 'más' : 'menos'} que al final del ${ref(first.day)} (${ref(then)}).`,
        });
  return answer(
    book,
    [
      withVerdict(way === 'up' ? change > 0 : change < 0, sentence, session),
      owing.some(({ type }) => type === 'loan')
        ? say({
            en: 'Of loans only today’s balance is reported, so how they moved I cannot tell.',
            es: 'De los préstamos solo se informa el saldo de hoy, así que no puedo decir cómo cambiaron.',
          })
        : null,
    ],
    { suggestions: [say({ en: 'What do I owe in all?', es: '¿Cuánto debo en total?' })] },
  );
}
