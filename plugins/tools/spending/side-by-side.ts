import type { Period, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { capitalized, figureTable } from '../shared/breakdown.ts';
import { categoryName, resolveCategory } from '../shared/category.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { joinWords } from '../shared/language.ts';
import { missingAnswer } from '../shared/misses.ts';
import { beforePeriod, monthOf, periodKey, yearBack } from '../shared/period.ts';
import { wordsAsked } from '../shared/question.ts';
import { isSpending, select, within } from '../shared/selection.ts';
import type { SpendingArguments } from './index.ts';
import { cameIn, isOfIncome } from './share.ts';

/** Asks which of them is more, and not for each. */
const comparing =
  /\b(?:more|less|most|least|bigger|higher|lower|cheaper|mas|menos|mayor|menor)\b|\b(?:or|vs|versus|o|u)\b/;
const least = /\b(?:less|least|lower|lowest|cheaper|cheapest|menos|menor|mas barat[oa])\b/;

/** Several kinds of spending or shops asked about in one breath: each with its own total, and what is between them or they come to together. */
export function sideBySide(args: SpendingArguments, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const topics = [
    { category: args.category === null ? null : resolveCategory(args.category), merchant: args.merchant },
    ...args.others.map((words) => {
      const category = resolveCategory(words);
      return { category, merchant: category === null ? words : null };
    }),
  ];
  const book = factBook(session);
  const areShops = topics.every(({ merchant }) => merchant !== null);
  const held = coveredPeriod(book, session, args.period ?? (areShops ? yearBack : monthOf)(ledger.as_of));
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const spending = ledger.transactions.filter(isSpending);
  const totals: string[] = [];
  let isNothing = true;
  for (const topic of topics) {
    const selection = select(ledger, spending, { ...topic, account: args.account, without: args.without });
    if (selection.missing === 'account') return missingAnswer('account', session);
    const name = selection.merchant ?? topic.merchant;
    const rows = within(selection.rows, period);
    if (rows.length > 0) isNothing = false;
    totals.push(
      book.sum({
        id: factId('spending', factId(topic.category, name, args.account), periodKey(period)),
        label: name ?? categoryName(topic.category ?? '', language),
        rows,
        search: searchOf(ledger, period, selection.filter, selection.accounts),
        period,
      }),
    );
  }
  const each = totals.map((id, index) => {
    const isShop = topics[index]?.merchant != null;
    return say({
      en: `${ref(id)} ${isShop ? 'at' : 'on'} ${ref(id, 'label')}`,
      es: `${ref(id)} en ${ref(id, 'label')}`,
    });
  });
  const [first = ''] = totals;
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(first, 'period')}`;
  const sums = joinWords(each, language, 'conjunction');
  const asked = wordsAsked(args.question);
  const told = isNothing
    ? say({ en: 'I found no such payments.', es: 'No encontré pagos así.' })
    : comparing.test(asked)
      ? between(book, totals, least.test(asked), session)
      : [together(book, totals, session), isOfIncome(asked) ? ofIncome(book, totals, period, session) : null]
          .filter((sentence) => sentence !== null)
          .join(' ');
  const ranked = totals.toSorted((a, b) => book.value(b) - book.value(a));
  return answer(book, [say({ en: `You spent ${sums} ${when}.`, es: `Gastaste ${sums} ${when}.` }), told, note], {
    cards: [
      figureTable(
        say({ en: 'Side by side', es: 'Uno junto a otro' }),
        [say({ en: 'For', es: 'En' }), say({ en: 'Spent', es: 'Gastado' })],
        ranked.map((fact) => ({ name: { text: capitalized(labelOf(book, fact)) }, fact })),
      ),
    ],
    suggestions: [
      say({ en: 'And the month before?', es: '¿Y el mes anterior?' }),
      say({ en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' }),
    ],
  });
}

/** By how much the largest is ahead of the next, or the least behind it. */
function between(book: FactBook, totals: readonly string[], isLeast: boolean, session: ToolSession): string {
  const { say } = wordingOf(session);
  const ranked = totals.toSorted((a, b) => book.value(b) - book.value(a));
  const [most = '', next = ''] = isLeast ? ranked.slice(-2) : ranked;
  if (book.value(most) === book.value(next)) return say({ en: 'That is the same.', es: 'Es lo mismo.' });
  const difference = book.derive({
    id: factId(most, 'ahead'),
    label: say({ en: 'Difference', es: 'Diferencia' }),
    value: book.value(most) - book.value(next),
    unit: moneyUnit(session.ledger),
    formula: `${most} - ${next}`,
    from: [most, next],
  });
  return isLeast
    ? say({
        en: `Less went to ${ref(next, 'label')}, by ${ref(difference)}.`,
        es: `Fue menos a ${ref(next, 'label')}, por ${ref(difference)}.`,
      })
    : say({
        en: `More went to ${ref(most, 'label')}, by ${ref(difference)}.`,
        es: `Fue más a ${ref(most, 'label')}, por ${ref(difference)}.`,
      });
}

function together(book: FactBook, totals: readonly string[], session: ToolSession): string {
  const { say } = wordingOf(session);
  const sum = book.derive({
    id: togetherId(totals),
    label: say({ en: 'Together', es: 'En total' }),
    value: totals.reduce((all, id) => all + book.value(id), 0),
    unit: moneyUnit(session.ledger),
    formula: totals.join(' + '),
    from: [...totals],
  });
  return say({ en: `That is ${ref(sum)} together.`, es: `En total son ${ref(sum)}.` });
}

function togetherId([first = '']: readonly string[]): string {
  return factId(first, 'together');
}

/** Which part of what came in they are together; null where nothing came in, or income may not be looked at. */
function ofIncome(book: FactBook, totals: readonly string[], period: Period, session: ToolSession): string | null {
  if (!session.granted.includes('income')) return null;
  const { say } = wordingOf(session);
  const whole = cameIn(book, period, session);
  if (book.value(whole) <= 0) return null;
  const part = togetherId(totals);
  const share = book.derive({
    id: factId(part, 'share', 'income'),
    label: say({ en: 'Share of what came in', es: 'Parte de lo que entró' }),
    value: Math.round((book.value(part) / book.value(whole)) * 1000) / 1000,
    unit: 'fraction',
    formula: `${part} / ${whole}`,
    from: [part, whole],
  });
  return say({
    en: `It is ${ref(share)} of the ${ref(whole)} that came in.`,
    es: `Es el ${ref(share)} de los ${ref(whole)} que entraron.`,
  });
}

function labelOf(book: FactBook, fact: string): string {
  return book.facts.find(({ id }) => id === fact)?.label ?? '';
}
