import type { LedgerTransaction, Period, ToolResult, ToolSession } from '../../kit/index.ts';
import { foldAccents } from '../../kit/fold-accents.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { capitalized, figureTable, groupRows } from '../shared/breakdown.ts';
import { factId, ref, type FactBook } from '../shared/facts.ts';
import { joinWords } from '../shared/language.ts';
import { totalOf } from '../shared/selection.ts';
import type { Monthly } from './monthly.ts';

const cuts =
  /\b(?:cut (?:back|down|costs|spending|expenses|out)|cut\b.*\bfrom|trim|reduce|spend less|save (?:money|more) on|scale back|recort\w+|reduc\w+|gastar menos|bajar (?:mis |los )?gastos|ahorrar en)\b/;

/** "Where can I cut back?" */
export function isCutAsked(question: string): boolean {
  return cuts.test(foldAccents(question.split('\n').at(-1) ?? ''));
}

/** Kinds that are told. */
const most = 5;

/** The largest kinds of spending that can wait, a month: where there is room, and not what to give up. */
export function cutAnswer(
  book: FactBook,
  given: { spent: readonly LedgerTransaction[]; monthly: Monthly; period: Period },
  session: ToolSession,
): ToolResult {
  const { language, say } = wordingOf(session);
  const flexible = given.spent.filter(({ is_essential }) => !is_essential);
  const groups = groupRows(flexible, 'category', { language, detailed: true })
    .filter(({ rows, key }) => totalOf(rows) > 0 && !key.startsWith('TRANSFER_OUT'))
    .slice(0, most)
    .map(({ key, name, rows }) => ({
      name: capitalized(name),
      fact: given.monthly(factId('flexible', key), capitalized(name), rows, 'out'),
    }));
  const [first] = groups;
  if (!first) {
    return answer(book, [
      say({
        en: 'In your last whole months I see nothing but what cannot wait, so there is no kind of spending to name.',
        es: 'En tus últimos meses completos solo veo lo que no puede esperar, así que no hay tipo de gasto que nombrar.',
      }),
    ]);
  }
  const named = groups.slice(0, 3).map(({ fact }) => `${ref(fact, 'label')} (${ref(fact)})`);
  return answer(
    book,
    [
      say({
        en: `Most room is where spending can wait: ${joinWords(named, language, 'conjunction')} a month, on average from ${ref(first.fact, 'period')}.`,
        es: `Donde más margen hay es en lo que puede esperar: ${joinWords(named, language, 'conjunction')} al mes, en promedio del ${ref(first.fact, 'period')}.`,
      }),
      say({
        en: 'What of it is worth its money is for you to say; housing, food at home, bills and loans are left out.',
        es: 'Qué vale lo que cuesta lo decides tú; no cuento vivienda, comida en casa, recibos ni préstamos.',
      }),
    ],
    {
      cards: [
        figureTable(
          say({ en: 'What can wait, a month', es: 'Lo que puede esperar, al mes' }),
          [say({ en: 'Category', es: 'Categoría' }), say({ en: 'A month', es: 'Al mes' })],
          groups.map(({ name, fact }) => ({ name: { text: name }, fact })),
        ),
      ],
      suggestions: [
        say({ en: 'Which subscriptions do I pay for?', es: '¿Qué suscripciones pago?' }),
        say({ en: 'Make me a budget', es: 'Hazme un presupuesto' }),
      ],
    },
  );
}
