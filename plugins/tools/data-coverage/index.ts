import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, startOfData, wordingOf } from '../shared/answer.ts';
import { factBook, factId, ref, searchOf } from '../shared/facts.ts';
import { examples } from './examples.ts';

/** What the assistant can see: accounts, since when, up to when, and what is missing. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.data-coverage',
  version: '1.0.0',
  summary: 'Says which accounts and days the assistant sees and what was left out.',
  config: z.strictObject({}),
  tool: {
    name: 'data_coverage',
    description: 'Which accounts and days the assistant can see, how fresh the data is, and what was left out and why.',
    effect: 'read',
    consent: 'accounts',
    arguments: z.strictObject({}),
    status: 'Checking what I can see',
    question: { en: 'What data do you have about me?', es: '¿Qué datos tienes de mí?' },
    examples,
  },
  create: () => ({ run: (_args, session) => coverage(session) }),
});

function coverage(session: ToolSession): ToolResult {
  const { ledger, refreshed_at } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const accountProof = ledger.accounts.map(({ account_id }) => ({ type: 'account' as const, id: account_id }));
  const whole = { from: ledger.first_day ?? ledger.as_of, to: ledger.as_of };
  if (ledger.accounts.length === 0) {
    book.count({
      id: 'data.accounts',
      label: say({ en: 'Accounts', es: 'Cuentas' }),
      rows: [],
      search: searchOf(ledger, whole),
    });
    return answer(book, [say({ en: 'I see no account of yours yet.', es: 'Todavía no veo ninguna cuenta tuya.' })]);
  }
  const accounts = book.read({
    id: 'data.accounts',
    label: say({ en: 'Accounts', es: 'Cuentas' }),
    value: ledger.accounts.length,
    unit: 'count',
    evidence: accountProof,
  });
  const rows = book.count({
    id: 'data.transactions',
    label: say({ en: 'Transactions', es: 'Movimientos' }),
    rows: ledger.transactions,
    search: searchOf(ledger, whole),
  });
  const start = startOfData(book, session);
  const fresh = book.read({
    id: 'data.refreshed',
    label: say({ en: 'Last refreshed', es: 'Última actualización' }),
    value: refreshed_at.slice(0, 10),
    unit: 'date',
    evidence: accountProof,
  });
  return answer(
    book,
    [
      say({
        en: `I see ${ref(accounts)} ${ledger.accounts.length === 1 ? 'account' : 'accounts'} of yours with ${ref(rows)} transactions${start === null ? '' : ` since ${ref(start)}`}.`,
        es: `Veo ${ref(accounts)} ${ledger.accounts.length === 1 ? 'cuenta tuya' : 'cuentas tuyas'} con ${ref(rows)} movimientos${start === null ? '' : ` desde el ${ref(start)}`}.`,
      }),
      say({
        en: `The bank last refreshed them on ${ref(fresh)}.`,
        es: `El banco las actualizó por última vez el ${ref(fresh)}.`,
      }),
      ledger.warnings.length > 0
        ? say({
            en: 'Some of it could not be used; the list says what.',
            es: 'Una parte no se pudo usar; la lista dice cuál.',
          })
        : say({
            en: 'Accounts at other banks are not included.',
            es: 'Las cuentas de otros bancos no están incluidas.',
          }),
    ],
    {
      cards: [
        {
          type: 'table',
          title: say({ en: 'Accounts I see', es: 'Cuentas que veo' }),
          columns: [
            { label: say({ en: 'Account', es: 'Cuenta' }), align: 'start' },
            { label: say({ en: 'Newest payment', es: 'Último movimiento' }), align: 'end' },
          ],
          rows: ledger.accounts.map(({ account_id, name }) => {
            const last = ledger.transactions.findLast((row) => row.account_id === account_id);
            if (!last) return [{ text: name }, { text: say({ en: 'none', es: 'ninguno' }) }];
            const fact = book.read({
              id: factId('data.newest', account_id),
              label: name,
              value: last.day,
              unit: 'date',
              evidence: [{ type: 'transaction', id: last.transaction_id }],
            });
            return [{ text: name }, { fact }];
          }),
        },
        ledger.warnings.length === 0
          ? null
          : {
              type: 'table',
              title: say({ en: 'Left out', es: 'No incluido' }),
              columns: [{ label: say({ en: 'Why', es: 'Por qué' }), align: 'start' }],
              rows: ledger.warnings.slice(0, 6).map(({ message }) => [{ text: message }]),
            },
      ],
      suggestions: [
        say({ en: 'What is my balance?', es: '¿Cuál es mi saldo?' }),
        say({ en: 'How much did I spend last month?', es: '¿Cuánto gasté el mes pasado?' }),
      ],
    },
  );
}
