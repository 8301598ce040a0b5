import { addDays, dateOf, dayNumber, type Ledger } from '../../../plugins/kit/index.ts';
import { isCard } from '../../../plugins/kit/ledger/categories.ts';
import { streamDays } from '../../../plugins/forecast/dates.ts';
import { proof, streamsFor } from '../../../plugins/tools/recurring/streams.ts';
import { factBook, factId, moneyUnit, ref } from '../../../plugins/tools/shared/facts.ts';
import type { DecidingInput, Nudge } from './nudge.ts';

/** Days before a bill on which it is worth a word. */
const noticeDays = 3;

interface Due {
  readonly date: string;
  readonly nudge: Nudge;
}

/** Bills, loan payments and the minimum payments of cards that are due in the next days and not paid yet; the soonest first. */
export function billsDue(input: DecidingInput): Nudge[] {
  return [...billsOf(input), ...cardsOf(input)]
    .sort((one, other) => one.date.localeCompare(other.date))
    .map(({ nudge }) => nudge);
}

function billsOf(input: DecidingInput): Due[] {
  const { ledger, say } = input;
  const until = dayNumber(addDays(ledger.as_of, noticeDays));
  return streamsFor({ aspect: 'bills', merchant: null }, input).flatMap((stream) => {
    const { days, isLate } = streamDays(stream, ledger, until);
    const [day] = days;
    // What is late may never come, and what waits to be posted has come.
    if (day === undefined || isLate || ledger.pending.some(({ merchant }) => merchant === stream.merchant)) return [];
    const date = dateOf(day);
    const book = factBook(input);
    const evidence = proof(stream);
    const label = stream.merchant;
    const amount = book.read({
      id: factId('recurring', label, 'expected'),
      label,
      value: stream.predicted_amount_cents ?? stream.last_amount_cents,
      unit: moneyUnit(ledger),
      evidence,
      formula: say({ en: 'going by the payments before', es: 'según los pagos anteriores' }),
    });
    const due = book.read({ id: factId('recurring', label, 'due'), label, value: date, unit: 'date', evidence });
    const nudge: Nudge = {
      kind: 'bill_due',
      // The payment after the last one: its day may still move.
      key: `bill_due ${stream.stream_id} ${stream.last_date}`,
      text: say({
        en: `${ref(amount, 'label')} is likely to take ${ref(amount)} on ${ref(due)}.`,
        es: `${ref(amount, 'label')} cobrará probablemente ${ref(amount)} el ${ref(due)}.`,
      }),
      why: say({
        en: 'Because it comes regularly, and that is its next day going by the payments before.',
        es: 'Porque se repite con regularidad, y ese es su próximo día según los pagos anteriores.',
      }),
      ...question(input),
      facts: book.facts,
    };
    return [{ date, nudge }];
  });
}

function cardsOf(input: DecidingInput): Due[] {
  const { ledger, say } = input;
  return ledger.accounts.filter(isCard).flatMap(({ account_id, name }) => {
    const liability = ledger.liabilities.find((one) => one.type === 'credit' && one.account_id === account_id);
    if (liability?.type !== 'credit') return [];
    const { next_payment_due_date: date, minimum_payment_cents: minimum } = liability;
    if (date === null || minimum === null || minimum <= 0) return [];
    if (date <= ledger.as_of || date > addDays(ledger.as_of, noticeDays)) return [];
    if (isPaid(ledger, account_id, liability.last_statement_issue_date)) return [];
    const book = factBook(input);
    const evidence = [{ type: 'account' as const, id: account_id }];
    const read = (id: string, value: number | string, unit: ReturnType<typeof moneyUnit>) =>
      book.read({ id: factId('card', account_id, id), label: name, value, unit, evidence });
    const amount = read('minimum', minimum, moneyUnit(ledger));
    const due = read('due', date, 'date');
    const nudge: Nudge = {
      kind: 'bill_due',
      key: `bill_due ${account_id} ${date}`,
      text: say({
        en: `${ref(amount, 'label')}: the minimum payment of ${ref(amount)} is due on ${ref(due)}.`,
        es: `${ref(amount, 'label')}: el pago mínimo de ${ref(amount)} vence el ${ref(due)}.`,
      }),
      why: say({
        en: 'Because your card says so, and nothing has been paid on it since its last statement.',
        es: 'Porque lo dice tu tarjeta, y no se ha pagado nada en ella desde su último extracto.',
      }),
      ...question(input),
      facts: book.facts,
    };
    return [{ date, nudge }];
  });
}

/** Whether anything was paid on a card since a statement, posted or on its way. Without the day of the statement nobody knows: then it counts as paid. */
function isPaid({ transactions, pending }: Ledger, card: string, issued: string | null): boolean {
  return (
    issued === null ||
    [...transactions, ...pending].some(
      ({ account_id, flow, amount_cents, day }) =>
        account_id === card && flow === 'card_payment' && amount_cents < 0 && day >= issued,
    )
  );
}

function question({ say }: DecidingInput): Pick<Nudge, 'question'> {
  return {
    question: say({ en: 'Which bills are due before payday?', es: '¿Qué facturas vencen antes de la nómina?' }),
  };
}
