import type { KnownForecast } from '../../forecast/index.ts';
import type { Evidence, ToolSession } from '../../kit/index.ts';
import { wordingOf } from '../shared/answer.ts';
import { moneyUnit, type FactBook } from '../shared/facts.ts';

/** The facts that sentences refer to; null for a day that does not come. */
export interface Figures {
  readonly start: string;
  readonly to: string;
  readonly payday: string | null;
  readonly expected: string;
  readonly low: string;
  readonly high: string;
  /** The share of cases that the range holds. */
  readonly share: string;
  readonly lowest: string;
  readonly lowestDay: string;
  readonly belowDay: string | null;
  readonly belowLowDay: string | null;
  readonly spendable: string;
  readonly daily: string | null;
  /** What is left for everything else, a day until the end; null for less than two days, and where nothing is left. */
  readonly spendableDaily: string | null;
}

/** The range holds what lies between the 10th and the 90th percentile. */
const rangeShare = 0.8;

/** What proves the amounts of a forecast: accounts for where it starts, streams and cards for what comes. */
export function proofOf({ account_ids, start_pending_ids, streams, cards }: KnownForecast): Evidence[] {
  return [
    ...startProof({ account_ids, start_pending_ids }),
    ...streams.map(({ stream_id }) => ({ type: 'stream' as const, id: stream_id })),
    ...cards.map(({ account_id }) => ({ type: 'account' as const, id: account_id })),
  ];
}

/** The accounts, and the waiting rows that were taken off what they hold. */
function startProof({
  account_ids,
  start_pending_ids,
}: Pick<KnownForecast, 'account_ids' | 'start_pending_ids'>): Evidence[] {
  return [
    ...account_ids.map((id) => ({ type: 'account' as const, id })),
    ...start_pending_ids.map((id) => ({ type: 'transaction' as const, id })),
  ];
}

export function figuresOf(
  book: FactBook,
  made: KnownForecast,
  session: Pick<ToolSession, 'ledger' | 'locale'>,
): Figures {
  const { say } = wordingOf(session);
  const unit = moneyUnit(session.ledger);
  const proof = proofOf(made);
  const money = (name: string, label: string, value: number, formula: string, evidence: readonly Evidence[]): string =>
    book.read({ id: `forecast.${name}`, label, value, unit, formula, evidence });
  const day = (name: string, label: string, value: string): string =>
    book.read({ id: `forecast.${name}`, label, value, unit: 'date', evidence: proof });
  const maybe = (name: string, label: string, value: string | null): string | null =>
    value === null ? null : day(name, label, value);
  const line = say({
    en: 'balance + regular payments in and out - card payments - everyday spending a day x days',
    es: 'saldo + pagos regulares de entrada y salida - pagos de tarjetas - gasto corriente diario x días',
  });
  const percentile = say({
    en: 'expected balance, with regular amounts and spending at the ends of what they were before',
    es: 'saldo previsto, con los importes regulares y el gasto en los extremos de lo que fueron antes',
  });
  const daily =
    made.ordinary_daily_cents === 0
      ? null
      : money(
          'daily',
          say({ en: 'Everyday spending a day', es: 'Gasto corriente al día' }),
          made.ordinary_daily_cents,
          say({ en: 'spending that is not regular / days', es: 'gasto no regular / días' }),
          made.ordinary_transaction_ids.map((id) => ({ type: 'transaction' as const, id })),
        );
  const whole = daily === null ? proof : [...proof, { type: 'fact' as const, id: daily }];
  const expected = say({ en: 'Expected balance', es: 'Saldo previsto' });
  const spendable = money(
    'spendable',
    say({ en: 'Left for everything else', es: 'Queda para todo lo demás' }),
    made.spendable_cents,
    say({
      en: 'lowest of balance + regular payments in and out - card payments, not below zero',
      es: 'mínimo de saldo + pagos regulares de entrada y salida - pagos de tarjetas, no menos de cero',
    }),
    proof,
  );
  // Today is one of them: what is there has to do for it, too.
  const days = made.points.length + 1;
  return {
    start: money(
      'start',
      say({ en: 'Available now', es: 'Disponible ahora' }),
      made.start_cents,
      made.start_pending_ids.length === 0
        ? say({ en: 'available balances of checking accounts', es: 'saldos disponibles de las cuentas corrientes' })
        : say({
            en: 'available balances of checking accounts, else current ones, - the pending payments of those',
            es: 'saldos disponibles de las cuentas corrientes, si no los actuales, - los pagos pendientes de estas',
          }),
      startProof(made),
    ),
    to: day('to', say({ en: 'Last day looked at', es: 'Último día considerado' }), made.to),
    payday:
      'until' in made.horizon ? maybe('payday', say({ en: 'Next payday', es: 'Próxima nómina' }), made.payday) : null,
    expected: money('expected', expected, made.expected_cents, line, whole),
    low: money('low', say({ en: 'Low end', es: 'Extremo bajo' }), made.low_cents, percentile, whole),
    high: money('high', say({ en: 'High end', es: 'Extremo alto' }), made.high_cents, percentile, whole),
    share: book.read({
      id: 'forecast.share',
      label: say({ en: 'Cases inside the range', es: 'Casos dentro del margen' }),
      value: rangeShare,
      unit: 'fraction',
      formula: say({
        en: 'by construction, from the 10th to the 90th percentile of the past; tested on sample customers it held 77 to 84 %',
        es: 'por construcción, del percentil 10 al 90 del pasado; probado con clientes de muestra contuvo del 77 al 84 %',
      }),
      evidence: proof,
    }),
    lowest: money('lowest', say({ en: 'Lowest point', es: 'Punto más bajo' }), made.lowest.cents, line, whole),
    lowestDay: day(
      'lowest.day',
      say({ en: 'Day of the lowest point', es: 'Día del punto más bajo' }),
      made.lowest.date,
    ),
    belowDay: maybe('below_zero', say({ en: 'Below zero from', es: 'Bajo cero desde' }), made.below_zero_date),
    belowLowDay: maybe(
      'below_zero.low',
      say({ en: 'Below zero at the low end from', es: 'Bajo cero en el extremo bajo desde' }),
      made.below_zero_low_date,
    ),
    spendable,
    daily,
    spendableDaily:
      days < 2 || made.spendable_cents === 0
        ? null
        : money(
            'spendable.daily',
            say({ en: 'Left for everything else, a day', es: 'Queda para todo lo demás, al día' }),
            Math.floor(made.spendable_cents / days),
            say({ en: `${spendable} / days, with today`, es: `${spendable} / días, con hoy` }),
            [{ type: 'fact', id: spendable }],
          ),
  };
}
