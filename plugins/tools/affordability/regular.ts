import { forecast } from '../../forecast/index.ts';
import { daysBetween, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { proofOf } from '../forecast/figures.ts';
import { assumptionSentences } from '../forecast/assumptions.ts';
import { streamsFor } from '../recurring/streams.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { resolveCategory } from '../shared/category.ts';
import { factBook, factId, moneyUnit, ref } from '../shared/facts.ts';

/** Whether the next of a regular payment is covered: "do I have enough for rent?". Null when no such payment comes regularly. */
export function regularCovered(
  named: { readonly merchant: string | null; readonly category: string | null },
  session: ToolSession,
): ToolResult | null {
  if (named.merchant === null && named.category === null) return null;
  const category = named.category === null ? null : resolveCategory(named.category);
  if (named.merchant === null && category === null) return null;
  const { ledger } = session;
  const { say } = wordingOf(session);
  const [stream] = streamsFor({ aspect: 'all', merchant: named.merchant, category }, session);
  const due = stream?.predicted_next_date ?? null;
  if (!stream || due === null || due <= ledger.as_of) return null;
  const made = forecast(ledger, { days: daysBetween(ledger.as_of, due) });
  if (made.unknown !== null) return null;
  const book = factBook(session);
  const shared = { label: stream.merchant, evidence: [{ type: 'stream' as const, id: stream.stream_id }] };
  const amount = book.read({
    ...shared,
    id: factId('affordability', 'regular', stream.merchant),
    value: stream.last_amount_cents,
    unit: moneyUnit(ledger),
    formula: say({ en: 'amount of the last payment', es: 'importe del último pago' }),
  });
  const day = book.read({ ...shared, id: factId('affordability', 'regular', 'day'), value: due, unit: 'date' });
  const left = book.read({
    id: factId('affordability', 'regular', 'left'),
    label: say({ en: 'Expected balance after it', es: 'Saldo previsto después' }),
    value: made.lowest.cents,
    unit: moneyUnit(ledger),
    formula: say({
      en: 'lowest of balance + regular payments in and out - card payments - everyday spending through that day',
      es: 'mínimo de saldo + pagos regulares de entrada y salida - pagos de tarjetas - gasto corriente hasta ese día',
    }),
    evidence: proofOf(made),
  });
  const isCovered = made.lowest.cents >= 0;
  const isTight = isCovered && made.lowest_low.cents < 0;
  return answer(book, [
    isCovered
      ? say({
          en: `${isTight ? 'Probably, but only just' : 'Yes, as things usually go'}: about ${ref(amount)} for ${ref(amount, 'label')} is due around ${ref(day)}, and with it your checking accounts are likely to hold at least ${ref(left)} until then.`,
          es: `${isTight ? 'Probablemente, pero justo' : 'Sí, como suelen ir las cosas'}: hacia el ${ref(day)} toca pagar unos ${ref(amount)} a ${ref(amount, 'label')} y, con eso, tus cuentas corrientes tendrán probablemente al menos ${ref(left)} hasta entonces.`,
        })
      : say({
          en: `Not as things look: about ${ref(amount)} for ${ref(amount, 'label')} is due around ${ref(day)}, and with other bills and usual spending your checking accounts would go down to about ${ref(left)}.`,
          es: `Por ahora no: hacia el ${ref(day)} toca pagar unos ${ref(amount)} a ${ref(amount, 'label')} y, con los demás recibos y el gasto habitual, tus cuentas corrientes bajarían hasta unos ${ref(left)}.`,
        }),
    say({ en: 'Money in savings is not counted.', es: 'El dinero de tus ahorros no se cuenta.' }),
    ...assumptionSentences(made, session),
  ]);
}
