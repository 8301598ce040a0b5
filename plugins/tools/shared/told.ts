import type { LedgerTransaction, ToolSession } from '../../kit/index.ts';

/** The payments that the answer before told or listed, in its order. */
export async function paymentsTold({ ledger, earlier }: ToolSession): Promise<LedgerTransaction[]> {
  const [last] = await earlier();
  const rows = (last?.facts ?? []).flatMap(({ id, unit, evidence }) => {
    const [only, ...more] = evidence;
    if (!id.startsWith('payment.') || unit === 'date' || more.length > 0 || only?.type !== 'transaction') return [];
    const found = ledger.transaction(only.id) ?? ledger.pending.find((row) => row.transaction_id === only.id);
    return found ? [found] : [];
  });
  return [...new Set(rows)];
}
