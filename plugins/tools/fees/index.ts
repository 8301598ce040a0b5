import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { capitalized, figureTable, groupFacts, groupRows } from '../shared/breakdown.ts';
import { factBook, factId, ref, searchOf } from '../shared/facts.ts';
import { beforePeriod, periodArgument, periodKey, yearBack } from '../shared/period.ts';
import { isYesNo, questionArgument, withVerdict } from '../shared/question.ts';
import { within } from '../shared/selection.ts';
import { feeKindIn } from './asked.ts';
import { examples } from './examples.ts';
import { feesAsked, isOf, ofAmount, type AskedFees } from './narrowed.ts';

const argumentsSchema = z.strictObject({
  period: periodArgument,
  amount_cents: z.int().positive().nullable().default(null).describe('Amount of the fee asked about, in cents'),
  question: questionArgument,
});
const interestCharge = 'BANK_FEES_INTEREST_CHARGE';

/** What the bank charged, by kind; interest is told apart, because it is the price of a debt. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.fees',
  version: '1.1.0',
  summary: 'Bank fees of a period by kind, with interest apart.',
  config: z.strictObject({}),
  tool: {
    name: 'fees',
    description:
      'Bank fees of a period by kind: overdraft, cash machine, maintenance, late payment. Interest is told apart.',
    effect: 'read',
    consent: 'spending',
    arguments: argumentsSchema,
    status: 'Looking for fees',
    question: { en: 'What fees do I pay?', es: '¿Qué comisiones pago?' },
    examples,
  },
  create: () => ({ run: (args, session) => fees(args, session) }),
});

function fees(
  { period: asked, question, amount_cents }: z.infer<typeof argumentsSchema>,
  session: ToolSession,
): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const held = coveredPeriod(book, session, asked ?? yearBack(ledger.as_of));
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const charges = within(
    ledger.transactions.filter(
      ({ category, flow }) => category.primary === 'BANK_FEES' && (flow === 'spend' || flow === 'refund'),
    ),
    period,
  );
  const rows = charges.filter(({ category }) => category.detailed !== interestCharge);
  const interest = charges.filter(({ category }) => category.detailed === interestCharge);
  const filter = { category: 'BANK_FEES' };
  const topic = factId('fees', periodKey(period));
  const total = book.sum({
    id: topic,
    label: say({ en: 'Bank fees', es: 'Comisiones' }),
    rows,
    search: searchOf(ledger, period, filter),
    period,
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(total, 'period')}`;
  const charged =
    interest.length === 0
      ? null
      : book.sum({
          id: factId('interest', periodKey(period)),
          label: say({ en: 'Interest', es: 'Intereses' }),
          rows: interest,
          search: searchOf(ledger, period, { category: interestCharge }),
          period,
        });
  const groups = groupRows(rows, 'category', { language, detailed: true });
  const ids = groupFacts(book, { ledger, topic, groups, by: 'category', period, filter });
  const paid =
    rows.length === 0
      ? say({
          en: `You paid ${ref(total)} in bank fees ${when}: I found none.`,
          es: `Pagaste ${ref(total)} en comisiones ${when}: no encontré ninguna.`,
        })
      : say({
          en: `You paid ${ref(total)} in bank fees ${when}.`,
          es: `Pagaste ${ref(total)} en comisiones ${when}.`,
        });
  const kind = feeKindIn(question);
  const asks: AskedFees = {
    kind,
    rows: kind === null ? rows : rows.filter((row) => isOf(row, kind)),
    period,
    question,
  };
  const lead =
    amount_cents === null ? feesAsked(book, asks, session) : ofAmount(book, { ...asks, amount_cents }, session);
  return answer(
    book,
    [
      lead,
      lead === null
        ? isYesNo(question)
          ? withVerdict(rows.length > 0, paid, session)
          : paid
        : rows.length === 0 || (kind === null && amount_cents === null)
          ? null
          : say({
              en: `Your bank fees of all kinds came to ${ref(total)}.`,
              es: `Tus comisiones de todo tipo suman ${ref(total)}.`,
            }),
      charged === null || lead !== null
        ? null
        : say({
            en: `Interest came to ${ref(charged)}, which is not counted as a fee.`,
            es: `Los intereses fueron ${ref(charged)}, que no cuento como comisión.`,
          }),
      note,
    ],
    {
      cards: [
        figureTable(
          say({ en: 'Which fees', es: 'Qué comisiones' }),
          [say({ en: 'Kind', es: 'Tipo' }), say({ en: 'Paid', es: 'Pagado' })],
          groups.flatMap(({ name }, index) => {
            const fact = ids[index];
            return fact === undefined ? [] : [{ name: { text: capitalized(name) }, fact }];
          }),
        ),
      ],
      suggestions: [
        say({ en: 'How do I avoid overdrafts?', es: '¿Cómo evito los sobregiros?' }),
        say({ en: 'How much interest did I pay?', es: '¿Cuántos intereses pago?' }),
      ],
    },
  );
}
