import { payoff } from '../../calculators/index.ts';
import type { ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { fixedDebt, type CardDebt } from './card-debts.ts';
import { balanceFact } from '../shared/account-facts.ts';

/**
 * What each card costs, side by side, and what two common orders of paying come to. Compares; the choice is the customer's.
 * @param cards highest rate first
 */
export function cardsCompared(cards: readonly CardDebt[], session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const facts = cards.map((card) => ({
    card,
    balance: balanceFact(book, card.account, card.balance, session),
    apr: aprFact(book, card),
  }));
  const [dearest, ...others] = facts;
  if (!dearest) return answer(book, []);
  const smallest = facts.reduce((least, one) => (one.card.balance < least.card.balance ? one : least));
  return answer(
    book,
    [
      others.length === 0
        ? say({
            en: `You owe on one card only: ${ref(dearest.balance)} on ${ref(dearest.balance, 'label')}, at ${ref(dearest.apr)} a year.`,
            es: `Solo debes en una tarjeta: ${ref(dearest.balance)} en ${ref(dearest.balance, 'label')}, al ${ref(dearest.apr)} al año.`,
          })
        : say({
            en: `${ref(dearest.apr, 'label')} costs the most: ${ref(dearest.apr)} a year on ${ref(dearest.balance)}.`,
            es: `La más cara es ${ref(dearest.apr, 'label')}: ${ref(dearest.apr)} al año sobre ${ref(dearest.balance)}.`,
          }),
      others.length === 0
        ? null
        : say({
            en: `People who pay the highest rate first pay the least interest; people who pay the smallest balance first${smallest === dearest ? ', here the same card,' : `, here ${ref(smallest.balance, 'label')} with ${ref(smallest.balance)},`} see a card finished sooner.`,
            es: `Quien paga primero el tipo más alto paga menos intereses; quien paga primero el saldo más pequeño${smallest === dearest ? ', aquí la misma tarjeta,' : `, aquí ${ref(smallest.balance, 'label')} con ${ref(smallest.balance)},`} ve antes una tarjeta terminada.`,
          }),
      difference(book, cards, session),
      say({
        en: 'The minimum of every card has to be paid either way. Which order suits you is your choice.',
        es: 'El mínimo de cada tarjeta hay que pagarlo en cualquier caso. Qué orden te conviene lo decides tú.',
      }),
    ],
    {
      cards: [
        others.length === 0
          ? null
          : {
              type: 'table',
              title: say({ en: 'Your cards by rate', es: 'Tus tarjetas por tipo' }),
              columns: [
                { label: say({ en: 'Card', es: 'Tarjeta' }), align: 'start' },
                { label: say({ en: 'Rate', es: 'Tipo' }), align: 'end' },
                { label: say({ en: 'Owed', es: 'Se debe' }), align: 'end' },
              ],
              rows: facts.map(({ card, balance, apr }) => [
                { text: card.account.name },
                { fact: apr },
                { fact: balance },
              ]),
            },
      ],
      suggestions: [
        say({ en: 'What if I only pay the minimum?', es: '¿Y si solo pago el mínimo?' }),
        say({ en: 'How much interest did I pay?', es: '¿Cuántos intereses pagué?' }),
      ],
    },
  );
}

/** What a card costs a year. */
export function aprFact(book: FactBook, { account, apr }: CardDebt): string {
  return book.read({
    id: factId('payoff', account.account_id, 'apr'),
    label: account.name,
    value: apr,
    unit: 'fraction',
    evidence: [{ type: 'account', id: account.account_id }],
  });
}

/** What the order changes in interest when as much is paid as the minimums of today together; null when that is nothing or unknown. */
function difference(book: FactBook, cards: readonly CardDebt[], session: ToolSession): string | null {
  const { say } = wordingOf(session);
  if (cards.length < 2 || cards.some(({ minimum }) => minimum === null || minimum <= 0)) return null;
  const { plans } = payoff({ debts: cards.map((card) => fixedDebt(card, card.minimum ?? 0)) });
  const [least, other] = [plans.avalanche.total_interest_cents, plans.snowball.total_interest_cents];
  if (least === null || other === null || other <= least) return null;
  const fact = book.read({
    id: 'payoff.order.difference',
    label: say({ en: 'Interest saved by the order', es: 'Intereses que ahorra el orden' }),
    value: other - least,
    unit: moneyUnit(session.ledger),
    formula: say({
      en: 'interest with the smallest balance first, less interest with the highest rate first, paying the minimums of today together every month',
      es: 'intereses con el saldo más pequeño primero, menos intereses con el tipo más alto primero, pagando cada mes los mínimos de hoy juntos',
    }),
    evidence: cards.map(({ account }) => ({ type: 'account' as const, id: account.account_id })),
  });
  return say({
    en: `Paying as much as today’s minimums together every month, the highest rate first would save ${ref(fact)} of interest.`,
    es: `Pagando cada mes lo mismo que los mínimos de hoy juntos, el tipo más alto primero ahorraría ${ref(fact)} de intereses.`,
  });
}
