import type { Period, ToolResult, ToolSession } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from './answer.ts';
import { factId, ref, searchOf, type FactBook } from './facts.ts';
import { periodKey } from './period.ts';
import { isSpending, within, type Selection } from './selection.ts';

/** What to say when the question narrows to something that the data does not have. */
export function missingAnswer(missing: 'category' | 'account', session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  if (missing === 'account') {
    return plainAnswer(
      say({
        en: 'I do not see such an account among those you share with me, so I cannot tell.',
        es: 'No veo esa cuenta entre las que compartes conmigo, así que no puedo decirlo.',
      }),
      [say({ en: 'What accounts do I have?', es: '¿Qué cuentas tengo?' })],
    );
  }
  return plainAnswer(
    say({
      en: 'I have no such category, so I cannot add it up. Ask me for a kind of shop, such as groceries or clothing, or for a shop by name.',
      es: 'No tengo esa categoría, así que no puedo sumarla. Pregúntame por un tipo de comercio, como supermercado o ropa, o por el nombre de un comercio.',
    }),
    [say({ en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' })],
  );
}

/** Names the merchants with a like name that were not counted, each with its own total; null when there are none. */
export function similarSentence(
  book: FactBook,
  session: ToolSession,
  selection: Selection,
  period: Period,
): string | null {
  const { ledger } = session;
  const rows = within(ledger.transactions.filter(isSpending), period);
  const others = selection.similar.slice(0, 3).flatMap((merchant) => {
    const own = rows.filter((row) => row.merchant === merchant && selection.accounts.includes(row.account_id));
    if (own.length === 0) return [];
    const fact = book.sum({
      id: factId('spending', merchant, periodKey(period)),
      label: merchant,
      rows: own,
      search: searchOf(ledger, period, { merchant }, selection.accounts),
      period,
    });
    return [`${ref(fact, 'label')} (${ref(fact)})`];
  });
  if (others.length === 0) return null;
  return wordingOf(session).say({
    en: `I count ${others.join(', ')} apart.`,
    es: `Cuento aparte ${others.join(', ')}.`,
  });
}
