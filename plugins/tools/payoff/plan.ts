import { payoff } from '../../calculators/index.ts';
import { formCard } from '../../forms/index.ts';
import { messageEvidence, type Card, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { balanceFact } from '../shared/account-facts.ts';
import { factBook, factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { joinWords } from '../shared/language.ts';
import { fixedDebt, type CardDebt } from './card-debts.ts';
import { aprFact } from './order.ts';

/** What a card's plan comes to, as facts. */
interface Planned {
  readonly months: string;
  readonly interest: string;
}

/**
 * How long cards take to pay off and what that costs: with this month's minimum paid again and again, or with `payment_cents`
 * a month on one card. Says what follows from the figures, never what to do.
 */
export function payoffPlan(cards: readonly CardDebt[], payment_cents: number | null, session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const sentences = cards.map((card) => planSentence(book, card, payment_cents, session));
  return answer(
    book,
    [
      ...sentences,
      say({
        en: 'This takes for granted that nothing new is bought on the card, the rate stays, no fee is added, and the same sum is paid on time every month.',
        es: 'Esto supone que no se compra nada más con la tarjeta, que el tipo no cambia, que no hay comisiones y que cada mes se paga a tiempo la misma cantidad.',
      }),
    ],
    {
      cards: cards.length === 1 ? cards.map((card) => otherPayments(book, card, payment_cents, session)) : [],
      suggestions: [
        say({ en: 'Which of my cards costs the most?', es: '¿Cuál de mis tarjetas cuesta más?' }),
        say({ en: 'What if I pay 200 a month on my card?', es: '¿Y si pago 200 al mes de mi tarjeta?' }),
      ],
    },
  );
}

function planSentence(book: FactBook, card: CardDebt, asked: number | null, session: ToolSession): string {
  const { say } = wordingOf(session);
  const payment = asked ?? card.minimum;
  const balance = balanceFact(book, card.account, card.balance, session);
  const name = ref(balance, 'label');
  if (payment === null || payment <= 0) {
    return say({
      en: `The bank did not report the minimum payment of ${name}, so I cannot work out how long it would take.`,
      es: `El banco no informó el pago mínimo de ${name}, así que no puedo calcular cuánto tardaría.`,
    });
  }
  const plan = payoff({ debts: [fixedDebt(card, payment)] }).plans.minimum_only;
  const paid = paymentFact(book, card, { payment, isAsked: asked !== null }, session);
  if (plan.months === null || plan.total_interest_cents === null) {
    return say({
      en: `Paying ${ref(paid)} a month, ${name} with its ${ref(balance)} would not be paid off: the interest takes about as much.`,
      es: `Pagando ${ref(paid)} al mes, ${name} con sus ${ref(balance)} no se terminaría de pagar: los intereses se llevan casi lo mismo.`,
    });
  }
  const { months, interest } = plannedFacts(
    book,
    card,
    paid,
    { months: plan.months, cents: plan.total_interest_cents },
    session,
  );
  const lead =
    asked === null
      ? say({
          en: `If you paid only this month’s minimum of ${ref(paid)} again every month,`,
          es: `Si cada mes pagaras solo el mínimo de este mes, ${ref(paid)},`,
        })
      : say({ en: `If you paid ${ref(paid)} a month,`, es: `Si pagaras ${ref(paid)} al mes,` });
  return say({
    en: `${lead} the ${ref(balance)} on ${name} would be paid off in about ${ref(months)}, with ${ref(interest)} of interest on the way.`,
    es: `${lead} los ${ref(balance)} de ${name} quedarían pagados en unos ${ref(months)}, con ${ref(interest)} de intereses por el camino.`,
  });
}

function paymentFact(
  book: FactBook,
  { account }: CardDebt,
  { payment, isAsked }: { payment: number; isAsked: boolean },
  session: ToolSession,
): string {
  return book.read({
    id: factId('payoff', account.account_id, 'payment', String(payment)),
    label: account.name,
    value: payment,
    unit: moneyUnit(session.ledger),
    evidence: isAsked ? [messageEvidence] : [{ type: 'account', id: account.account_id }],
  });
}

/** The form with which other payments, another rate or another balance can be tried; null where no payment is known to begin with. */
function otherPayments(book: FactBook, card: CardDebt, asked: number | null, session: ToolSession): Card | null {
  const payment = asked ?? card.minimum;
  if (payment === null || payment <= 0) return null;
  const starts = {
    balance_cents: { fact: balanceFact(book, card.account, card.balance, session) },
    rate_basis_points: { fact: aprFact(book, card) },
    monthly_cents: { fact: paymentFact(book, card, { payment, isAsked: asked !== null }, session) },
  };
  return formCard('payoff', starts, session, card.account.account_id);
}

function plannedFacts(
  book: FactBook,
  { account }: CardDebt,
  payment: string,
  plan: { months: number; cents: number },
  session: ToolSession,
): Planned {
  const { say } = wordingOf(session);
  const shared = {
    label: account.name,
    formula: say({
      en: 'month by month: balance x APR / 12 is added, the payment is taken off',
      es: 'mes a mes: se suma saldo x TAE / 12 y se resta el pago',
    }),
    evidence: [
      { type: 'account' as const, id: account.account_id },
      { type: 'fact' as const, id: payment },
    ],
  };
  return {
    months: book.read({ ...shared, id: factId(payment, 'months'), value: plan.months, unit: 'months' }),
    interest: book.read({
      ...shared,
      id: factId(payment, 'interest'),
      value: plan.cents,
      unit: moneyUnit(session.ledger),
    }),
  };
}

/** Names the cards that are left out because their rate is not reported; null when there are none. */
export function leftOut(names: readonly string[], session: ToolSession): string | null {
  if (names.length === 0) return null;
  const { language, say } = wordingOf(session);
  const list = joinWords(names, language, 'conjunction');
  return say({
    en: `The bank did not report the rate of ${list}, so I leave it out.`,
    es: `El banco no informó el tipo de ${list}, así que no la cuento.`,
  });
}
