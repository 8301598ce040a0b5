import { payoff } from '../calculators/index.ts';
import { addMonths } from '../kit/ledger/dates.ts';
import { wordingOf } from '../tools/shared/answer.ts';
import { moneyUnit } from '../tools/shared/facts.ts';
import type { Calculated, Calculation } from './types.ts';

/** One card, the same sum every month: how long it takes and what it costs. */
export function calculatePayoff({ book, facts, values, session }: Calculation): Calculated {
  const { say } = wordingOf(session);
  const minimum = { share: 0, floor_cents: values.monthly_cents, plus_interest: false };
  const apr = values.rate_basis_points / 10_000;
  const debt = { debt_id: 'card', balance_cents: values.balance_cents, apr, minimum };
  const { months, total_interest_cents } = payoff({ debts: [debt] }).plans.minimum_only;
  const assumptions = [
    say({ en: 'Nothing new is bought on the card.', es: 'No se compra nada más con la tarjeta.' }),
    say({ en: 'The rate stays, and no fee is added.', es: 'El tipo no cambia y no hay comisiones.' }),
    say({ en: 'The same sum is paid on time every month.', es: 'Cada mes se paga a tiempo la misma cantidad.' }),
  ];
  if (months === null || total_interest_cents === null) {
    const note = say({
      en: 'It would not be paid off like this: the interest takes about as much as is paid.',
      es: 'Así no se terminaría de pagar: los intereses se llevan casi lo mismo que se paga.',
    });
    return { figures: [], note, assumptions };
  }
  const inputs = [facts.balance_cents, facts.rate_basis_points, facts.monthly_cents];
  const formula = say({
    en: 'month by month: balance x rate / 12 is added, the payment is taken off',
    es: 'mes a mes: se suma saldo x tipo / 12 y se resta el pago',
  });
  const unit = moneyUnit(session.ledger);
  const derived = (id: string, label: string) => ({ id: `form.${id}`, label, formula, from: inputs });
  const length = book.derive({
    ...derived('months', say({ en: 'Paid off in', es: 'Pagada en' })),
    value: months,
    unit: 'months',
  });
  const interest = book.derive({
    ...derived('interest', say({ en: 'Interest on the way', es: 'Intereses por el camino' })),
    value: total_interest_cents,
    unit,
  });
  const total = book.derive({
    id: 'form.total',
    label: say({ en: 'Paid in all', es: 'Pagado en total' }),
    value: values.balance_cents + total_interest_cents,
    unit,
    formula: `${facts.balance_cents} + ${interest}`,
    from: [facts.balance_cents, interest],
  });
  const end = book.read({
    id: 'form.end',
    label: say({ en: 'Paid off by', es: 'Pagada para' }),
    value: addMonths(session.ledger.as_of, months),
    unit: 'date',
    formula: say({ en: 'so many months from today', es: 'esos meses desde hoy' }),
    evidence: [{ type: 'fact', id: length }],
  });
  return { figures: [length, end, interest, total], note: null, assumptions };
}
