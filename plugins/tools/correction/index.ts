import * as z from 'zod';
import {
  definePlugin,
  type Correction,
  type LedgerTransaction,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { primaryOf } from '../../connectors/categorize/taxonomy.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { categoryArgument, categoryName, resolveCategory } from '../shared/category.ts';
import { factBook, factId, ref, searchOf } from '../shared/facts.ts';
import { merchantArgument } from '../shared/narrowing.ts';
import { matchMerchant, merchantsOf } from '../shared/match.ts';
import { yearBack } from '../shared/period.ts';
import { examples } from './examples.ts';
import { recheck } from './recheck.ts';

const argumentsSchema = z.strictObject({
  kind: z
    .enum(['amount', 'category', 'not_recurring', 'recurring'])
    .default('amount')
    .describe(
      '"amount": a figure is said to be wrong; "category": payments belong to another category; "not_recurring": something is no subscription or bill; "recurring": something does come regularly',
    ),
  merchant: merchantArgument,
  category: categoryArgument,
  amount_cents: z
    .int()
    .nullable()
    .default(null)
    .describe('The amount of the payment, or the figure said to be right, in cents'),
});

/** Corrections that one change may hold. */
const most = 100;

/** The customer knows better: rechecks a figure, or proposes to keep what they say of their own payments. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.correction',
  version: '1.0.0',
  summary: 'Rechecks a figure that is doubted, and proposes corrections of categories and regular payments.',
  config: z.strictObject({}),
  tool: {
    name: 'correction',
    description:
      'The customer says that something is wrong and what is right: a figure, the category of payments, what is or is not a subscription or bill. Changes are only proposed; the customer confirms.',
    effect: 'write',
    consent: 'spending',
    arguments: argumentsSchema,
    status: 'Checking that again',
    examples,
  },
  create: () => ({ run: (args, session) => correction(args, session) }),
});

async function correction(args: z.infer<typeof argumentsSchema>, session: ToolSession): Promise<ToolResult> {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const category = args.category === null ? null : resolveCategory(args.category);
  if (args.kind === 'amount' && (args.merchant === null || category === null))
    return recheck(args.amount_cents, session);
  if (args.merchant === null) {
    return plainAnswer(
      say({
        en: 'Which shop or company do you mean? Tell me its name as it stands in your payments.',
        es: '¿Qué comercio o empresa es? Dime su nombre como aparece en tus pagos.',
      }),
    );
  }
  const rows = rowsOf(args.merchant, args.amount_cents, session);
  const book = factBook(session);
  const count = book.count({
    id: factId('correction', args.merchant),
    label: rows[0]?.merchant ?? args.merchant,
    rows,
    search: searchOf(ledger, yearBack(ledger.as_of), { merchant: args.merchant }),
  });
  if (rows.length === 0) {
    return answer(book, [
      say({
        en: `I found ${ref(count)} payments to a place of that name in the last year, so there is nothing to change.`,
        es: `Encontré ${ref(count)} pagos a un sitio con ese nombre en el último año, así que no hay nada que cambiar.`,
      }),
    ]);
  }
  const name = ref(count, 'label');
  const yesNo = [say({ en: 'Yes, do it', es: 'Sí, hazlo' }), say({ en: 'No', es: 'No' })];
  if (args.kind === 'not_recurring' || args.kind === 'recurring') {
    const isOut = args.kind === 'not_recurring';
    if (!isOut && rows.length < 2) {
      return answer(book, [
        say({
          en: `I found ${ref(count)} payment to ${name} only; regular needs more than that.`,
          es: `Solo encontré ${ref(count)} pago a ${name}; para que sea regular hacen falta más.`,
        }),
      ]);
    }
    const corrections: Correction[] = isOut
      ? rows.map(({ transaction_id }) => ({ kind: 'not_recurring', transaction_id }))
      : [{ kind: 'recurring', transaction_ids: rows.map(({ transaction_id }) => transaction_id) }];
    return {
      ...answer(
        book,
        [
          isOut
            ? say({
                en: `Shall I stop counting ${name} as a regular payment? That concerns ${ref(count)} of your payments.`,
                es: `¿Dejo de contar ${name} como pago regular? Afecta a ${ref(count)} de tus pagos.`,
              })
            : say({
                en: `Shall I count ${name} as a regular payment from now on? That concerns ${ref(count)} of your payments.`,
                es: `¿Cuento ${name} como pago regular desde ahora? Afecta a ${ref(count)} de tus pagos.`,
              }),
        ],
        { suggestions: yesNo },
      ),
      proposal: { action: { type: 'correct', corrections }, done: doneWords(session) },
    };
  }
  if (category === null) {
    return answer(book, [
      say({
        en: `Which kind of spending is ${name}? Name one, such as groceries or clothing.`,
        es: `¿Qué tipo de gasto es ${name}? Dime uno, como supermercado o ropa.`,
      }),
    ]);
  }
  const detailed = detailedOf(category);
  if (detailed === null) {
    return answer(book, [
      say({
        en: 'That is a whole group of kinds. Name one of them, such as groceries or restaurants.',
        es: 'Eso es un grupo entero. Dime uno de sus tipos, como supermercado o restaurantes.',
      }),
    ]);
  }
  return {
    ...answer(
      book,
      [
        say({
          en: `Shall I count ${name} under ${categoryName(detailed.detailed, language)}? That concerns ${ref(count)} of your payments of the last year.`,
          es: `¿Cuento ${name} en ${categoryName(detailed.detailed, language)}? Afecta a ${ref(count)} de tus pagos del último año.`,
        }),
      ],
      { suggestions: yesNo },
    ),
    proposal: {
      action: {
        type: 'correct',
        corrections: rows.map(({ transaction_id }) => ({
          kind: 'category',
          transaction_id,
          category: { ...detailed, source: 'customer' },
        })),
      },
      done: doneWords(session),
    },
  };
}

/** The merchant's payments of the last year, or those of an amount. */
function rowsOf(name: string, amount_cents: number | null, { ledger }: ToolSession): LedgerTransaction[] {
  const { from } = yearBack(ledger.as_of);
  const { merchant } = matchMerchant(name, merchantsOf(ledger.transactions));
  return ledger.transactions
    .filter(
      (row) =>
        row.merchant === merchant &&
        row.day >= from &&
        (amount_cents === null || Math.abs(row.amount_cents) === amount_cents),
    )
    .slice(-most);
}

/** A category's own code; null for a group of several. */
function detailedOf(category: string): { primary: string; detailed: string } | null {
  const primary = primaryOf(category);
  return primary === undefined ? null : { primary, detailed: category };
}

function doneWords(session: ToolSession): string {
  return wordingOf(session).say({
    en: 'Done. It counts from the next answer on, and stays when new payments come in. You can take it back under your transactions.',
    es: 'Hecho. Cuenta desde la próxima respuesta y se mantiene cuando lleguen pagos nuevos. Puedes deshacerlo en tus movimientos.',
  });
}
