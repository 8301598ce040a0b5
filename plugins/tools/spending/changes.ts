import type { Card, Period, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { capitalized, groupRows, type Grouping } from '../shared/breakdown.ts';
import { comparison } from '../shared/comparison.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { joinWords } from '../shared/language.ts';
import { beforePeriod, monthOf, periodKey, preceding, wholeMonths, type Days } from '../shared/period.ts';
import { wordsAsked } from '../shared/question.ts';
import { within } from '../shared/selection.ts';
import type { Change } from './change-asked.ts';
import { leftOutOf, onWhat, type Narrowed } from './narrowed.ts';
import { runningAgainst } from './yes-no.ts';

/** Rows of the table. */
const most = 8;

/** A kind of spending or a shop in both stretches; the facts of its sums and of what is between them. */
interface Moved {
  readonly name: string;
  readonly now: string;
  readonly before: string;
  /** In cents, more than before positive. */
  readonly change: number;
}

interface Asked {
  readonly change: Change;
  readonly period: Days | null;
  readonly against: Days | null;
  readonly question: string;
  readonly narrowed: Narrowed;
}

/** What spending rose or fell on from one stretch to another: the kinds by their difference, of a topic its shops. */
export function changesAnswer(asked: Asked, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const { narrowed } = asked;
  const book = factBook(session);
  const days = daysOf(asked, ledger.as_of);
  const held = coveredPeriod(book, session, days.period);
  if (held.period === null) return answer(book, [held.refusal]);
  const other = coveredPeriod(book, session, days.against);
  if (other.period === null) return answer(book, [other.refusal]);
  const { period } = held;
  const total = book.sum({
    id: factId(narrowed.topic, periodKey(period)),
    label: narrowed.label,
    rows: within(narrowed.selection.rows, period),
    search: searchOf(ledger, period, narrowed.selection.filter, narrowed.selection.accounts),
    period,
  });
  const compared = comparison(book, {
    ledger,
    language,
    topic: narrowed.topic,
    label: narrowed.label,
    rows: narrowed.selection.rows,
    filter: narrowed.selection.filter,
    accounts: narrowed.selection.accounts,
    total,
    days: other.period,
    isPartial: true,
  });
  const all = moves(book, narrowed, { period, against: other.period }, session);
  const sum = all.reduce((cents, { change }) => cents + change, 0);
  const isFall = asked.change === 'fall' || (asked.change === 'either' && sum < 0);
  const ranked = all.toSorted((a, b) => (isFall ? a.change - b.change : b.change - a.change));
  const meant = ranked.filter(({ change }) => (isFall ? change < 0 : change > 0));
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(total, 'period')}`;
  const what = onWhat(narrowed, total, language);
  return answer(
    book,
    [
      movedSentence(book, meant, isFall, session),
      nextSentence(book, meant, isFall, session),
      say({
        en: `In all you spent ${ref(total)}${what} ${when}.`,
        es: `En total gastaste ${ref(total)}${what} ${when}.`,
      }),
      compared,
      leftOutOf(book, narrowed, period, session),
      held.note ?? other.note,
    ],
    {
      cards: [table(book, ranked.slice(0, most), session)],
      suggestions: [
        say({ en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' }),
        say({ en: 'Am I spending more than usual?', es: '¿Estoy gastando más de lo normal?' }),
      ],
    },
  );
}

/** The stretch asked about and the one it is held against: "more than last month" and "since last month" are about the month that runs. */
function daysOf({ period, against, question }: Asked, asOf: string): { period: Days; against: Days } {
  const asked = period ?? monthOf(asOf, 1);
  const isSame = against !== null && against.from === asked.from && against.to === asked.to;
  if (against !== null && !isSame) return { period: asked, against };
  const words = wordsAsked(question);
  const isThan = period !== null && /\b(?:than|que (?:en )?(?:el|la|los)|vs|versus|compared)\b/.test(words);
  const running = isThan ? runningAgainst(asked, asOf) : null;
  if (running !== null) return running;
  const isSince = /\b(?:since|desde)\b/.test(words) && asked.to === asOf && wholeMonths(asked, asOf) === 2;
  const stretch = isSince ? monthOf(asOf) : asked;
  return { period: stretch, against: preceding(stretch, asOf) };
}

/** The sums of both stretches of each kind of spending, of a topic of each shop, that differ. */
function moves(
  book: FactBook,
  { selection, category, topic }: Narrowed,
  days: { period: Period; against: Period },
  session: ToolSession,
): Moved[] {
  const { language } = wordingOf(session);
  const by: Grouping = category === null ? 'category' : 'merchant';
  const inEither = selection.rows.filter(({ day }) =>
    [days.period, days.against].some(({ from, to }) => day >= from && day <= to),
  );
  return groupRows(inEither, by, { language, detailed: false }).flatMap(({ key, name, rows }) => {
    const [now = '', before = ''] = [days.period, days.against].map((period) =>
      book.sum({
        id: factId(topic, periodKey(period), by, key),
        label: capitalized(name),
        rows: within(rows, period),
        search: searchOf(session.ledger, period, { ...selection.filter, [by]: key }, selection.accounts),
        period,
      }),
    );
    const change = book.value(now) - book.value(before);
    return change === 0 ? [] : [{ name: capitalized(name), now, before, change }];
  });
}

/** How much it is more or less, as a sentence says it. */
function difference(book: FactBook, { now, before, change }: Moved, session: ToolSession): string {
  const isMore = change > 0;
  return book.derive({
    id: factId(now, isMore ? 'more' : 'less'),
    label: book.facts.find(({ id }) => id === now)?.label ?? '',
    value: Math.abs(change),
    unit: moneyUnit(session.ledger),
    formula: isMore ? `${now} - ${before}` : `${before} - ${now}`,
    from: [now, before],
  });
}

function movedSentence(book: FactBook, [first]: readonly Moved[], isFall: boolean, session: ToolSession): string {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  if (first === undefined) {
    return isFall
      ? say({ en: 'Nothing went down.', es: 'No bajó nada.' })
      : say({ en: 'Nothing went up.', es: 'No subió nada.' });
  }
  const by = difference(book, first, session);
  const [now = '', before = ''] = [first.now, first.before].map((fact) => {
    const period = book.facts.find(({ id }) => id === fact)?.period;
    const preposition = period === undefined ? '' : beforePeriod(period, ledger.as_of, language);
    return `${ref(fact)} ${preposition} ${ref(fact, 'period')}`;
  });
  const way = isFall ? { en: 'down', es: 'bajó' } : { en: 'up', es: 'subió' };
  return say({
    en: `What went ${way.en} the most is ${ref(by, 'label')}, by ${ref(by)}: ${now}, ${before}.`,
    es: `Lo que más ${way.es} es ${ref(by, 'label')}, ${ref(by)}: ${now}, ${before}.`,
  });
}

function nextSentence(
  book: FactBook,
  [, ...others]: readonly Moved[],
  isFall: boolean,
  session: ToolSession,
): string | null {
  const { language, say } = wordingOf(session);
  const named = others.slice(0, 2).map((one) => {
    const by = difference(book, one, session);
    return `${ref(by, 'label')} (${ref(by)})`;
  });
  if (named.length === 0) return null;
  const list = joinWords(named, language, 'conjunction');
  const way = isFall ? { en: 'down', es: 'menos' } : { en: 'up', es: 'más' };
  return say({
    en: `Also ${way.en}: ${list}.`,
    es: `También ${way.es}: ${list}.`,
  });
}

function table(book: FactBook, rows: readonly Moved[], session: ToolSession): Card | null {
  if (rows.length < 2) return null;
  const { say } = wordingOf(session);
  const period = (fact: string | undefined): string => book.facts.find(({ id }) => id === fact)?.period?.label ?? '';
  return {
    type: 'table',
    title: say({ en: 'What changed', es: 'Qué cambió' }),
    columns: [
      { label: say({ en: 'For', es: 'En' }), align: 'start' },
      { label: period(rows[0]?.now), align: 'end' },
      { label: period(rows[0]?.before), align: 'end' },
      { label: say({ en: 'Difference', es: 'Diferencia' }), align: 'end' },
    ],
    rows: rows.map(({ name, now, before, change }) => [
      { text: name },
      { fact: now },
      { fact: before },
      {
        fact: book.derive({
          id: factId(now, 'change'),
          label: say({ en: 'Difference', es: 'Diferencia' }),
          value: change,
          unit: moneyUnit(session.ledger),
          formula: `${now} - ${before}`,
          from: [now, before],
        }),
      },
    ]),
  };
}
