import { messageEvidence, type LedgerTransaction, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { capitalized } from '../shared/breakdown.ts';
import { categoryName, inCategory } from '../shared/category.ts';
import { factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { labelled, monthOf } from '../shared/period.ts';
import { isYesNo, withVerdict } from '../shared/question.ts';
import { isSpending, within } from '../shared/selection.ts';
import type { Monthly } from './monthly.ts';

/** A limit a month that the customer names, beside what is usual and what this month has come to. It is kept nowhere. */
export function limitAnswer(
  book: FactBook,
  given: {
    limit_cents: number;
    category: string | null;
    question: string;
    spent: readonly LedgerTransaction[];
    monthly: Monthly;
  },
  session: ToolSession,
): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const { limit_cents, category } = given;
  const label =
    category === null
      ? say({ en: 'All spending', es: 'Todo el gasto' })
      : capitalized(categoryName(category, language));
  const isOf = (row: LedgerTransaction) => category === null || inCategory(row, category);
  const usual = given.monthly(factId('usual', category ?? 'all'), label, given.spent.filter(isOf), 'out');
  const limit = book.read({
    id: factId('budget', 'limit', String(limit_cents)),
    label: say({ en: 'Limit a month', es: 'Límite al mes' }),
    value: limit_cents,
    unit: moneyUnit(ledger),
    evidence: [messageEvidence],
  });
  const room = limit_cents - book.value(usual);
  const difference = book.derive({
    id: factId(limit, 'room'),
    label: say({ en: 'Difference', es: 'Diferencia' }),
    value: Math.abs(room),
    unit: moneyUnit(ledger),
    formula: room < 0 ? `${usual} - ${limit}` : `${limit} - ${usual}`,
    from: [usual, limit],
  });
  const period = labelled(monthOf(ledger.as_of), ledger.as_of, language);
  const running = book.sum({
    id: factId('budget', 'running', category ?? 'all'),
    label,
    rows: within(
      ledger.transactions.filter((row) => isSpending(row) && isOf(row)),
      period,
    ),
    search: searchOf(ledger, period, category === null ? {} : { category }),
    period,
  });
  const sentence = say({
    en: `${ref(limit)} a month is ${ref(difference)} ${room < 0 ? 'less' : 'more'} than ${ref(usual)}, your average month for ${ref(usual, 'label')} from ${ref(usual, 'period')}.`,
    es: `${ref(limit)} al mes son ${ref(difference)} ${room < 0 ? 'menos' : 'más'} que ${ref(usual)}, tu mes promedio en ${ref(usual, 'label')} del ${ref(usual, 'period')}.`,
  });
  return answer(
    book,
    [
      isYesNo(given.question) ? withVerdict(room >= 0, sentence, session) : sentence,
      say({
        en: `In ${ref(running, 'period')} it has come to ${ref(running)}.`,
        es: `En ${ref(running, 'period')} van ${ref(running)}.`,
      }),
      say({
        en: 'I keep no limits and block no payments; ask me any time how the month stands.',
        es: 'No guardo límites ni bloqueo pagos; pregúntame cuando quieras cómo va el mes.',
      }),
    ],
    {
      suggestions: [
        say({ en: 'Make me a budget', es: 'Hazme un presupuesto' }),
        say({ en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' }),
      ],
    },
  );
}
