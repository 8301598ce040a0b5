import { isSumOfRows, messageEvidence, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { countedTable } from '../shared/counted-table.ts';
import { factBook, factId, moneyUnit, ref } from '../shared/facts.ts';

/** "That's wrong, it was 380": adds the rows of the last figure up again, shows them, and stands by it or says what changed. */
export async function recheck(said: number | null, session: ToolSession): Promise<ToolResult> {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const [last] = await session.earlier();
  const main = last?.facts.find(isSumOfRows) ?? last?.facts[0];
  if (!last || !main) {
    return plainAnswer(
      say({
        en: 'Which figure do you mean? Ask me for it again, and I go through its payments with you.',
        es: '¿A qué cifra te refieres? Pídemela otra vez y reviso contigo sus pagos.',
      }),
    );
  }
  const book = factBook(session);
  const rows = main.evidence.flatMap(({ type, id }) => (type === 'transaction' ? (ledger.transaction(id) ?? []) : []));
  const isWhole = rows.length === main.evidence.filter(({ type }) => type === 'transaction').length;
  for (const fact of last.facts) book.take(fact);
  const claim =
    said === null
      ? null
      : book.read({
          id: factId('correction', 'said', String(said)),
          label: say({ en: 'What you said', es: 'Lo que dijiste' }),
          value: said,
          unit: moneyUnit(ledger),
          evidence: [messageEvidence],
        });
  const instead = claim === null ? '' : say({ en: `, not ${ref(claim)}`, es: `, no ${ref(claim)}` });
  if (!isSumOfRows(main)) {
    const isReported = main.formula === undefined && main.derived_from === undefined;
    return answer(
      book,
      [
        isReported
          ? say({
              en: `I looked again: ${ref(main.id, 'label')} is ${ref(main.id)}${instead}, as the bank reports it. If the bank has it wrong, please tell the bank.`,
              es: `Lo he vuelto a mirar: ${ref(main.id, 'label')} es ${ref(main.id)}${instead}, tal como lo informa el banco. Si el banco lo tiene mal, díselo al banco.`,
            })
          : say({
              en: `${ref(main.id, 'label')} is ${ref(main.id)}${instead}: it is worked out from other figures, which opening it shows.`,
              es: `${ref(main.id, 'label')} es ${ref(main.id)}${instead}: se calcula a partir de otras cifras, que se ven al abrirla.`,
            }),
      ],
      { suggestions: [say({ en: 'How did you get that?', es: '¿Cómo lo calculaste?' })] },
    );
  }
  const total = Math.abs(rows.reduce((sum, { amount_cents }) => sum + amount_cents, 0));
  const stands = isWhole && total === Math.abs(Number(main.value));
  const again = stands
    ? null
    : book.read({
        id: factId(main.id, 'again'),
        label: main.label,
        value: total,
        unit: moneyUnit(ledger),
        evidence: rows.map(({ transaction_id: id }) => ({ type: 'transaction' as const, id })),
      });
  return answer(
    book,
    [
      again === null
        ? say({
            en: `I added the payments up again, and it is ${ref(main.id)}${instead}. These are the ones counted; if one does not belong there, say which and what it is.`,
            es: `He vuelto a sumar los pagos y son ${ref(main.id)}${instead}. Estos son los que cuento; si alguno no es de ahí, dime cuál y qué es.`,
          })
        : say({
            en: `You are right to ask: the payments have changed since, and now come to ${ref(again)}.`,
            es: `Haces bien en preguntar: los pagos han cambiado desde entonces y ahora suman ${ref(again)}.`,
          }),
    ],
    {
      cards: [countedTable(book, rows, session)],
      suggestions: [say({ en: 'How did you get that?', es: '¿Cómo lo calculaste?' })],
    },
  );
}
