import type { Fact, Period, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { takeWhole } from '../shared/earlier-facts.ts';
import { factBook, factId, ref, searchOf, type FactBook } from '../shared/facts.ts';
import {
  beforePeriod,
  heldDays,
  labelled,
  monthOf,
  periodKey,
  wholeMonths,
  yearBack,
  type Days,
} from '../shared/period.ts';
import { isSpending, within } from '../shared/selection.ts';
import { wholeMonthsHeld } from '../shared/whole-months.ts';

const openings = '(?:(?:and|so|but|wow|hm+|ok|okay|omg|y|pero|uy|oye|entonces) )*';
const english =
  '(?:lot|much|high|normal|good|bad|ok|okay|fine|reasonable|average|healthy|low|little|expensive|cheap|steep|typical|excessive|crazy|weird)';
const spanish =
  '(?:mucho|muchisimo|mucha plata|demasiado|normal|poco|alto|bajo|bueno|malo|bien|mal|bastante|razonable|caro|barato|excesivo|exagerado)';
const verdict = new RegExp(
  `^${openings}(?:(?:is|isnt|was|wasnt) (?:that|it|this) (?:kind of |kinda |really |very |considered |like )?(?:a |an |too |so )?${english}(?: (?:or|and) (?:a |too )?(?:${english}|not|what))?(?: (?:number|amount|for me|rate|sign|money|right|or what))?|(?:eso |esto )?(?:es|esta|sera|seria|fue|sale) (?:eso |esto )?(?:muy )?${spanish}(?: (?:o|u) (?:${spanish}|no|que))?(?: (?:eso|esto|dinero|para mi|no|verdad|cierto))?)$`,
);

/** Asks whether the figure before is much or little, and names nothing else: "is that a lot?", "¿eso es mucho?". */
export function isVerdictAsked(words: string): boolean {
  return verdict.test(words);
}

const shareOfPay =
  /^(?:(?:and|so|ok|y|o sea|entonces) )*(?:(?:thats|that is|is that|its|it is|how much is (?:that|it)|eso es|eso|cuanto es(?: eso)?) )?(?:(?:in |as |like |en )?(?:what|which|how much|how big a|que|cuanto)? ?(?:a )?(?:percent|percentage|share|part|porcentaje|parte|por ciento) |(?:how much|cuanto|cuanta) )?(?:(?:is|are) (?:that|it) )?(?:of|from|de|del) (?:my |mi )?(?:pay|paycheck|income|salary|sueldo|salario|ingreso|ingresos|nomina)(?: is (?:that|it)| es(?: eso)?)?$/;

/** Asks which part of what comes in the figure before is: "that's what percent of my pay?". */
export function isShareOfPayAsked(words: string): boolean {
  return shareOfPay.test(words);
}

/**
 * Sets the figure of the answer before beside what came in or went out: whether it is a lot is for the customer to say. What is spent and paid is a
 * share of the income of the same days, else of the last whole month; debt is one of a year's; money at hand is months of spending.
 */
export async function weight(session: ToolSession): Promise<ToolResult> {
  const { say } = wordingOf(session);
  const [last] = await session.earlier();
  const main = last?.facts.find(
    ({ unit, value }) => unit.endsWith('_cents') && typeof value === 'number' && value !== 0,
  );
  if (!last || !main) {
    return plainAnswer(
      say({
        en: 'I cannot say whether that is much: there is no sum of money in my last answer to set beside what comes in.',
        es: 'No puedo decir si es mucho: en mi última respuesta no hay un importe que comparar con lo que ingresas.',
      }),
      suggestionsOf(session),
    );
  }
  const book = factBook(session);
  takeWhole(book, main, last);
  if (isIncome(book, session)) {
    return answer(
      book,
      [
        say({
          en: `${ref(main.id)} is what came in itself: beside your spending it would say how much of it is left.`,
          es: `${ref(main.id)} es justamente lo que entró: junto a tu gasto diría cuánto queda.`,
        }),
      ],
      { suggestions: suggestionsOf(session) },
    );
  }
  const account = session.ledger.accounts.find(({ account_id }) =>
    main.evidence.some(({ type, id }) => type === 'account' && id === account_id),
  );
  const said =
    account?.type === 'depository'
      ? monthsItLasts(book, main, session)
      : (shareOfIncome(book, main, daysFor(main, account !== undefined, session), session) ??
        shareOfIncome(book, main, yearBack(session.ledger.as_of), session));
  return answer(book, [said ?? nothingToCompare(session)], { suggestions: suggestionsOf(session) });
}

/** All that the figure rests on is money that came in. */
function isIncome({ facts }: FactBook, { ledger }: ToolSession): boolean {
  const rows = facts.flatMap(({ evidence }) =>
    evidence.flatMap(({ type, id }) => (type === 'transaction' ? (ledger.transaction(id) ?? []) : [])),
  );
  return rows.length > 0 && rows.every(({ flow }) => flow === 'income');
}

function daysFor(main: Fact, isOwed: boolean, { ledger }: ToolSession): Days {
  if (isOwed) return yearBack(ledger.as_of);
  return main.period && main.period.to <= ledger.as_of ? main.period : monthOf(ledger.as_of, 1);
}

function shareOfIncome(book: FactBook, main: Fact, days: Days, session: ToolSession): string | null {
  const { ledger, granted } = session;
  const { language, say } = wordingOf(session);
  const { covered } = heldDays(days, ledger);
  if (!granted.includes('income') || covered === null) return null;
  const period = labelled(covered, ledger.as_of, language);
  const income = book.sum({
    id: factId('income', 'all', periodKey(period)),
    label: say({ en: 'Came in', es: 'Entró' }),
    rows: within(
      ledger.transactions.filter(({ flow }) => flow === 'income'),
      period,
    ),
    search: searchOf(ledger, period, { flow: 'income' }),
    period,
    direction: 'in',
  });
  if (book.value(income) <= 0) return null;
  const share = book.derive({
    id: factId(main.id, 'share_of_income'),
    label: say({ en: 'Share of what came in', es: 'Parte de lo que entró' }),
    value: Math.abs(book.value(main.id)) / book.value(income),
    unit: 'fraction',
    formula: `abs(${main.id}) / ${income}`,
    from: [main.id, income],
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(income, 'period')}`;
  return say({
    en: `${ref(main.id)} is ${ref(share)} of your income of ${ref(income)} ${when}. Whether that is a lot for you is yours to say.`,
    es: `${ref(main.id)} es el ${ref(share)} de tus ingresos de ${ref(income)} ${when}. Si es mucho para ti, lo decides tú.`,
  });
}

function monthsItLasts(book: FactBook, main: Fact, session: ToolSession): string | null {
  const { ledger, granted } = session;
  const { language, say } = wordingOf(session);
  const days = wholeMonthsHeld(session);
  if (days === null || !granted.includes('spending') || book.value(main.id) <= 0) return null;
  const period: Period = labelled(days, ledger.as_of, language);
  const spent = book.sum({
    id: factId('spending', 'all', periodKey(period)),
    label: say({ en: 'Total spending', es: 'Gasto total' }),
    rows: within(ledger.transactions.filter(isSpending), period),
    search: searchOf(ledger, period, { flow: 'spend' }),
    period,
  });
  if (book.value(spent) <= 0) return null;
  const months = book.read({
    id: factId(spent, 'months'),
    label: say({ en: 'Whole months counted', es: 'Meses completos contados' }),
    value: wholeMonths(days, ledger.as_of),
    unit: 'count',
    formula: say({ en: 'calendar months in the period', es: 'meses naturales del periodo' }),
    evidence: [{ type: 'fact', id: spent }],
    period,
  });
  const lasts = book.derive({
    id: factId(main.id, 'lasts'),
    label: say({ en: 'How long it lasts at that pace', es: 'Cuánto dura a ese ritmo' }),
    value: (book.value(main.id) * book.value(months)) / book.value(spent),
    unit: 'months',
    formula: `${main.id} x ${months} / ${spent}`,
    from: [main.id, months, spent],
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(spent, 'period')}`;
  return say({
    en: `${ref(main.id)} would last ${ref(lasts)} at the pace of late: you spent ${ref(spent)} ${when}. Whether that is a lot for you is yours to say.`,
    es: `${ref(main.id)} durarían ${ref(lasts)} al ritmo de los últimos meses: gastaste ${ref(spent)} ${when}. Si es mucho para ti, lo decides tú.`,
  });
}

function nothingToCompare(session: ToolSession): string {
  return wordingOf(session).say({
    en: 'I cannot say whether that is much: I see nothing that comes in to set it beside.',
    es: 'No puedo decir si es mucho: no veo ingresos con los que compararlo.',
  });
}

function suggestionsOf(session: ToolSession): string[] {
  const { say } = wordingOf(session);
  return [
    say({ en: 'Am I spending more than usual?', es: '¿Gasto más de lo habitual?' }),
    say({ en: 'Do I spend more than I earn?', es: '¿Gasto más de lo que gano?' }),
  ];
}
