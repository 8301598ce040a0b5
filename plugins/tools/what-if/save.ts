import { formCard } from '../../forms/index.ts';
import { messageEvidence, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref } from '../shared/facts.ts';
import { leftOver } from '../shared/left-over.ts';
import { paceWords, type Pace } from '../shared/pace.ts';
import { labelled, monthsIn } from '../shared/period.ts';
import { wholeMonthsHeld } from '../shared/whole-months.ts';

interface Plan {
  readonly amount_cents: number;
  /** Null where the customer did not say for how long: then it is worked out for a year. */
  readonly months: number | null;
  /** How often the sum is put aside, where that is not every month. */
  readonly pace: Pace | null;
}

/**
 * What a sum put aside every month comes to, and whether it could be: how often the last months would have left it, and the worst of them.
 */
export function saveMonthly({ amount_cents: given, months: wanted, pace }: Plan, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const days = wholeMonthsHeld(session);
  if (days === null) {
    return answer(book, [
      say({
        en: 'That takes a few whole months of your payments, and I do not have them yet.',
        es: 'Para eso hacen falta algunos meses completos de tus pagos, y todavía no los tengo.',
      }),
    ]);
  }
  const each = book.read({
    id: factId('what-if', 'save', String(given)),
    label:
      pace === null
        ? say({ en: 'Put aside a month', es: 'Ahorro al mes' })
        : say({ en: 'Put aside each time', es: 'Ahorro cada vez' }),
    value: given,
    unit: moneyUnit(ledger),
    evidence: [messageEvidence],
  });
  const amount_cents = pace === null ? given : Math.round((given * pace.timesAYear) / 12);
  const sum =
    pace === null
      ? each
      : book.derive({
          id: factId('what-if', 'save', String(given), pace.unit),
          label: say({ en: 'Put aside a month', es: 'Ahorro al mes' }),
          value: amount_cents,
          unit: moneyUnit(ledger),
          formula: `${each} x ${pace.timesAYear} / 12`,
          from: [each],
        });
  const length =
    wanted === null
      ? null
      : book.read({
          id: factId('what-if', 'length', String(wanted)),
          label: say({ en: 'For', es: 'Durante' }),
          value: wanted,
          unit: 'months',
          evidence: [messageEvidence],
        });
  const total = book.derive({
    id: factId('what-if', 'total', String(amount_cents), String(wanted ?? 12)),
    label: say({ en: 'Put aside in all', es: 'Ahorrado en total' }),
    value: pace === null ? given * (wanted ?? 12) : Math.round((given * pace.timesAYear * (wanted ?? 12)) / 12),
    unit: moneyUnit(ledger),
    formula: pace === null ? `${sum} x ${length ?? 12}` : `${each} x ${pace.timesAYear} / 12 x ${length ?? 12}`,
    from: length === null ? [each] : [each, length],
  });
  const byMonth = monthsIn(days).map((month) => {
    const period = labelled(month, ledger.as_of, language);
    const { left } = leftOver(book, session, { topic: 'what-if', key: month.from.slice(0, 7), period });
    return { period, fact: left };
  });
  const months = byMonth.map(({ fact }) => fact).sort((a, b) => book.value(a) - book.value(b));
  const [worst] = months;
  const enough = months.filter((id) => book.value(id) >= amount_cents);
  const proof = months.map((id) => ({ type: 'fact' as const, id }));
  const count = (id: string, label: string, value: number, formula: string) =>
    book.read({
      id: factId('what-if', id, String(amount_cents)),
      label,
      value,
      unit: 'count',
      formula,
      evidence: proof,
    });
  const all = count(
    'months',
    say({ en: 'Whole months counted', es: 'Meses completos contados' }),
    months.length,
    say({ en: 'calendar months in the period', es: 'meses naturales del periodo' }),
  );
  const good = count(
    'enough',
    say({ en: 'Months that would have left it', es: 'Meses que lo habrían dejado' }),
    enough.length,
    say({ en: 'months with at least that much left', es: 'meses con al menos eso de sobra' }),
  );
  return answer(
    book,
    [
      pace === null
        ? null
        : say({
            en: `${ref(each)} ${paceWords[pace.unit].en} is about ${ref(sum)} a month.`,
            es: `${ref(each)} ${paceWords[pace.unit].es} son unos ${ref(sum)} al mes.`,
          }),
      length === null
        ? say({
            en: `${pace === null ? `${ref(sum)} a month` : 'It'} comes to ${ref(total)} in a year, without interest.`,
            es: `${pace === null ? `${ref(sum)} al mes suman` : 'Suman'} ${ref(total)} en un año, sin contar intereses.`,
          })
        : say({
            en: `${pace === null ? `${ref(sum)} a month` : 'It'} comes to ${ref(total)} in ${ref(length)}, without interest.`,
            es: `${pace === null ? `${ref(sum)} al mes suman` : 'Suman'} ${ref(total)} en ${ref(length)}, sin contar intereses.`,
          }),
      say({
        en: `In ${ref(good)} of the last ${ref(all)} whole months at least ${ref(sum)} was left of what came in.`,
        es: `En ${ref(good)} de los últimos ${ref(all)} meses completos sobró al menos ${ref(sum)} de lo que entró.`,
      }),
      worst === undefined
        ? null
        : book.value(worst) < 0
          ? say({
              en: `The tightest was ${ref(worst, 'period')}, with ${ref(worst)} left: more went out than came in.`,
              es: `El más justo fue ${ref(worst, 'period')}, con ${ref(worst)} de sobra: salió más de lo que entró.`,
            })
          : say({
              en: `The tightest was ${ref(worst, 'period')}, with ${ref(worst)} left.`,
              es: `El más justo fue ${ref(worst, 'period')}, con ${ref(worst)} de sobra.`,
            }),
      say({
        en: 'Past months are a guide and no promise; bills that come once in a while need room too.',
        es: 'Los meses pasados orientan, no prometen; los recibos que llegan de vez en cuando también necesitan margen.',
      }),
    ],
    {
      cards: [
        {
          type: 'chart',
          title: say({ en: 'Left over each month', es: 'Lo que sobró cada mes' }),
          kind: 'bar',
          series: [
            {
              label: say({ en: 'Left over', es: 'Sobró' }),
              points: byMonth.map(({ period, fact }) => ({ label: period.label, fact })),
            },
          ],
        },
        formCard(
          'savings',
          { monthly_cents: { fact: sum }, months: length === null ? { assumed: 12 } : { fact: length } },
          session,
        ),
      ],
      suggestions: [
        say({ en: 'Make me a budget', es: 'Hazme un presupuesto' }),
        say({ en: 'How much am I saving?', es: '¿Cuánto ahorro?' }),
      ],
    },
  );
}
