import type { Card, Period, ToolResult, ToolSession } from '../../kit/index.ts';
import { ref, type FactBook } from './facts.ts';
import { languageOf, type Language, type Wording } from './language.ts';
import { heldDays, labelled, type Days } from './period.ts';

/** The result of a tool: sentences that are null are left out. */
export function answer(
  book: FactBook,
  sentences: readonly (string | null)[],
  options: { cards?: readonly (Card | null)[]; suggestions?: readonly string[] } = {},
): ToolResult {
  return {
    facts: book.facts,
    cards: (options.cards ?? []).filter((card) => card !== null),
    citations: [],
    text: sentences.filter((sentence) => sentence !== null && sentence !== '').join(' '),
    suggestions: options.suggestions ?? [],
  };
}

/** A result of words alone. */
export function plainAnswer(text: string, suggestions: readonly string[] = []): ToolResult {
  return { facts: [], cards: [], citations: [], text, suggestions };
}

/** Picks the wording of the session's language. */
export function wordingOf(session: Pick<ToolSession, 'locale'>): {
  language: Language;
  say: (wording: Wording) => string;
} {
  const language = languageOf(session.locale);
  return { language, say: (wording) => wording[language] };
}

/** The day the data starts, as a fact that opens its transaction; null for an empty ledger. */
export function startOfData(book: FactBook, { ledger, locale }: ToolSession): string | null {
  const [earliest] = ledger.transactions;
  if (ledger.first_day === null || !earliest) return null;
  return book.read({
    id: 'data.start',
    label: { en: 'Start of the data', es: 'Inicio de los datos' }[languageOf(locale)],
    value: ledger.first_day,
    unit: 'date',
    evidence: [{ type: 'transaction', id: earliest.transaction_id }],
  });
}

/** The asked days as an answer can use them, or the sentence that says why it cannot; `note` tells of a part not held. */
export function coveredPeriod(
  book: FactBook,
  session: ToolSession,
  asked: Days,
): { period: Period; note: string | null } | { period: null; refusal: string } {
  const { language, say } = wordingOf(session);
  const { covered, partial, future } = heldDays(asked, session.ledger);
  if (future) {
    return {
      period: null,
      refusal: say({
        en: 'Those days have not come yet, so I have no transactions to count.',
        es: 'Esos días aún no han llegado, así que no tengo movimientos que contar.',
      }),
    };
  }
  const start = startOfData(book, session);
  if (covered === null) {
    if (start === null) {
      return {
        period: null,
        refusal: say({
          en: 'I hold no posted transactions of yours yet, so I cannot tell.',
          es: 'Todavía no tengo movimientos tuyos, así que no puedo decirlo.',
        }),
      };
    }
    return {
      period: null,
      refusal: say({
        en: `I cannot tell: those days are before the data I hold, which starts on ${ref(start)}.`,
        es: `No puedo decirlo: esos días son anteriores a los datos que tengo, que empiezan el ${ref(start)}.`,
      }),
    };
  }
  return {
    period: labelled(covered, session.ledger.as_of, language),
    note:
      partial && start !== null
        ? say({
            en: `The data I hold starts on ${ref(start)}, so earlier days are missing.`,
            es: `Los datos que tengo empiezan el ${ref(start)}, así que faltan los días anteriores.`,
          })
        : null,
  };
}
