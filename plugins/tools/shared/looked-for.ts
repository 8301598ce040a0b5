import { messageEvidence, type ToolSession } from '../../kit/index.ts';
import { wordingOf } from './answer.ts';
import { categoryName } from './category.ts';
import { factId, moneyUnit, ref, type FactBook } from './facts.ts';
import { beforePeriod, type Days } from './period.ts';
import { isYesNo } from './question.ts';
import type { Bound } from '../transactions/asked.ts';
import type { Wording } from './language.ts';

/** What was looked for and not found. */
export interface NotFound {
  /** The count that is none: labelled with the merchant's name where one was looked for, and with the days. */
  readonly none: string;
  readonly days: Days;
  readonly category: string | null;
  readonly merchant: string | null;
  readonly amount_cents: number | null;
  /** How the amount was meant; of just that when left out. */
  readonly bound?: Bound;
  readonly question: string;
  /** True when no payment at all bears the merchant's name. */
  readonly isNowhere?: boolean;
}

const ofAmount: Readonly<Record<Bound, Wording>> = {
  exact: { en: ' of', es: ' de' },
  above: { en: ' of more than', es: ' de más de' },
  from: { en: ' of at least', es: ' de al menos' },
  below: { en: ' of less than', es: ' de menos de' },
  up_to: { en: ' of up to', es: ' de hasta' },
};

/** Says what was looked for and that none of it was found, and asks: a misreading is then seen, and put right. */
export function lookedFor(book: FactBook, found: NotFound, session: ToolSession): (string | null)[] {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const { none, category, merchant, amount_cents } = found;
  const amount =
    amount_cents === null
      ? ''
      : ref(
          book.read({
            id: factId('asked', String(amount_cents)),
            label: say({ en: 'Amount asked for', es: 'Importe buscado' }),
            value: Math.abs(amount_cents),
            unit: moneyUnit(ledger),
            evidence: [messageEvidence],
          }),
        );
  const what = [
    amount === '' ? '' : `${say(ofAmount[found.bound ?? 'exact'])} ${amount}`,
    merchant !== null
      ? say({ en: ` to “${ref(none, 'label')}”`, es: ` a «${ref(none, 'label')}»` })
      : category !== null
        ? say({ en: ` for ${categoryName(category, language)}`, es: ` de ${categoryName(category, language)}` })
        : '',
  ].join('');
  const when = `${beforePeriod(found.days, ledger.as_of, language)} ${ref(none, 'period')}`;
  const no = isYesNo(found.question) ? say({ en: 'Not that I can see: ', es: 'No que yo vea: ' }) : '';
  return [
    say({
      en: `${no}I looked for payments${what} ${when} and found ${ref(none)}.`,
      es: `${no}${no === '' ? 'B' : 'b'}usqué pagos${what} ${when} y encontré ${ref(none)}.`,
    }),
    found.isNowhere === true ? nowhere(session) : null,
    say({
      en: 'If you meant something else, tell me the shop, the amount or the day.',
      es: 'Si querías decir otra cosa, dime el comercio, el importe o el día.',
    }),
  ];
}

/** Said of a name that no payment bears. */
export function nowhere(session: ToolSession): string {
  return wordingOf(session).say({
    en: 'I see no payment to a place of that name at all.',
    es: 'No veo ningún pago a un sitio con ese nombre.',
  });
}
