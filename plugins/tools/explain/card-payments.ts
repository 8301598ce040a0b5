import type { ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, ref, searchOf } from '../shared/facts.ts';
import { beforePeriod, labelled, monthOf, periodKey } from '../shared/period.ts';
import { within } from '../shared/selection.ts';

/** Whether spending includes the payments of cards: no, because what was bought with them is counted already. */
export async function cardPayments(session: ToolSession): Promise<ToolResult> {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const [last] = await session.earlier();
  const asked = last?.facts.find(({ period }) => period !== undefined)?.period;
  const period = asked ?? labelled(monthOf(ledger.as_of), ledger.as_of, language);
  const own = new Set(ledger.accounts.flatMap(({ account_id, type }) => (type === 'depository' ? [account_id] : [])));
  const paid = ledger.transactions.filter((row) => row.flow === 'card_payment' && own.has(row.account_id));
  const sum = book.sum({
    id: factId('explain', 'card_payments', periodKey(period)),
    label: say({ en: 'Paid to cards', es: 'Pagado a tarjetas' }),
    rows: within(paid, period),
    search: searchOf(ledger, period, { flow: 'card_payment' }, [...own]),
    period,
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(sum, 'period')}`;
  return answer(
    book,
    [
      say({
        en: `No: what you paid to your cards, ${ref(sum)} ${when}, is not counted as spending.`,
        es: `No: lo que pagaste a tus tarjetas, ${ref(sum)} ${when}, no cuenta como gasto.`,
      }),
      say({
        en: 'What you bought with them is counted on the day you bought it; counting the payment too would count it again. Moves between your own accounts are left out as well.',
        es: 'Lo que compraste con ellas cuenta el día de la compra; si contara también el pago, contaría otra vez. Los traspasos entre tus cuentas tampoco cuentan.',
      }),
    ],
    { suggestions: [say({ en: 'How much did I spend last month?', es: '¿Cuánto gasté el mes pasado?' })] },
  );
}
