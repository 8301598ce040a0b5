import type { Account, Evidence, Liability, ToolResult, ToolSession } from '../../kit/index.ts';
import { purchaseRate } from '../../kit/ledger/purchase-rate.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { balanceFact, noneOf } from '../shared/account-facts.ts';
import type { Wording } from '../shared/language.ts';
import { isYesNo, withVerdict } from '../shared/question.ts';
import { factBook, factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';

/** What is owed on these accounts, each and in all, with the rate and the next payment of a single one. */
export function overview(
  owing: readonly Account[],
  session: ToolSession,
  asked: { readonly isVerdict: boolean; readonly isRate: boolean },
): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const owed = owing.flatMap((account) => {
    const value = account.balances.current_cents;
    return value === null ? [] : [{ account, fact: balanceFact(book, account, value, session) }];
  });
  const unknown = owing.length - owed.length;
  const [only] = owed;
  if (!only) return nothingOwed(owing.length, session, asked.isVerdict);
  const total =
    owed.length === 1
      ? only.fact
      : totalFact(
          book,
          owed.map(({ fact }) => fact),
          session,
        );
  const sentence =
    owed.length === 1
      ? say({
          en: `You owe ${ref(total)} on ${ref(total, 'label')}.`,
          es: `Debes ${ref(total)} en ${ref(total, 'label')}.`,
        })
      : say({ en: `You owe ${ref(total)} on cards and loans.`, es: `Debes ${ref(total)} en tarjetas y préstamos.` });
  const [rate = null, next = null] = owed.length === 1 ? detailSentences(book, only.account, session) : [];
  return answer(
    book,
    [
      asked.isRate ? rate : null,
      asked.isVerdict ? withVerdict(book.value(total) > 0, sentence, session) : sentence,
      asked.isRate ? null : rate,
      next,
      unknown === 0
        ? null
        : say({
            en: 'Of some accounts the bank did not report what is owed; they are not counted.',
            es: 'De algunas cuentas el banco no informó lo que se debe; no están contadas.',
          }),
    ],
    {
      cards: [
        owed.length < 2
          ? null
          : {
              type: 'table',
              title: say({ en: 'What you owe', es: 'Lo que debes' }),
              columns: [
                { label: say({ en: 'Account', es: 'Cuenta' }), align: 'start' },
                { label: say({ en: 'Owed', es: 'Se debe' }), align: 'end' },
              ],
              rows: owed.map(({ account, fact }) => [{ text: account.name }, { fact }]),
            },
      ],
      suggestions: [
        say({ en: 'What if I only pay the minimum?', es: '¿Y si solo pago el mínimo?' }),
        say({ en: 'Am I late on anything?', es: '¿Voy atrasado con algo?' }),
      ].filter(() => ledger.liabilities.length > 0),
    },
  );
}

/** Said where a kind of loan is asked for that is not there, with what is owed on others behind it. */
export function noLoan(kind: Wording, owing: readonly Account[], session: ToolSession, question: string): ToolResult {
  const { say } = wordingOf(session);
  const sentence = say({
    en: `I see no ${kind.en} among the accounts you share with me.`,
    es: `No veo ${kind.es === 'hipoteca' ? 'ninguna' : 'ningún'} ${kind.es} entre las cuentas que compartes conmigo.`,
  });
  const lead = isYesNo(question) ? withVerdict(false, sentence, session) : sentence;
  const rest = overview(owing, session, { isVerdict: false, isRate: false });
  return { ...rest, text: `${lead} ${rest.text}` };
}

function totalFact(book: FactBook, parts: readonly string[], session: ToolSession): string {
  return book.derive({
    id: 'debts.total',
    label: wordingOf(session).say({ en: 'Owed in all', es: 'Deuda total' }),
    value: parts.reduce((sum, id) => sum + book.value(id), 0),
    unit: moneyUnit(session.ledger),
    formula: parts.join(' + '),
    from: parts,
  });
}

/** The yearly rate and the next payment, where the lender reports them. */
function detailSentences(book: FactBook, account: Account, session: ToolSession): (string | null)[] {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const liability = ledger.liabilities.find(({ account_id }) => account_id === account.account_id);
  if (!liability) return [];
  const evidence: Evidence[] = [{ type: 'account', id: account.account_id }];
  const shared = { label: account.name, evidence };
  const rate = rateOf(liability);
  const { cents, date } = nextPayment(liability);
  const rateFact =
    rate === null
      ? null
      : book.read({ ...shared, id: factId('debts', account.account_id, 'rate'), value: rate, unit: 'fraction' });
  const amount =
    cents === null
      ? null
      : book.read({
          ...shared,
          id: factId('debts', account.account_id, 'next'),
          value: cents,
          unit: moneyUnit(ledger),
        });
  const day =
    date === null
      ? null
      : book.read({ ...shared, id: factId('debts', account.account_id, 'next', 'day'), value: date, unit: 'date' });
  return [
    rateFact === null
      ? null
      : say({
          en: `The yearly rate of ${ref(rateFact, 'label')} is ${ref(rateFact)}.`,
          es: `El tipo anual de ${ref(rateFact, 'label')} es ${ref(rateFact)}.`,
        }),
    amount === null || day === null
      ? null
      : say({ en: `${ref(amount)} is due on ${ref(day)}.`, es: `Vencen ${ref(amount)} el ${ref(day)}.` }),
  ];
}

function rateOf(liability: Liability): number | null {
  if (liability.type !== 'credit') return liability.interest_rate;
  return purchaseRate(liability);
}

function nextPayment(liability: Liability): { cents: number | null; date: string | null } {
  const cents = liability.type === 'mortgage' ? liability.next_payment_cents : liability.minimum_payment_cents;
  return { cents, date: liability.next_payment_due_date };
}

function nothingOwed(unreported: number, session: ToolSession, isVerdict: boolean): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  if (unreported > 0) {
    return answer(book, [
      say({
        en: 'The bank did not report what is owed on your cards and loans, so I cannot tell.',
        es: 'El banco no informó lo que se debe en tus tarjetas y préstamos, así que no puedo decirlo.',
      }),
    ]);
  }
  const label = say({ en: 'Cards and loans', es: 'Tarjetas y préstamos' });
  noneOf(book, { kind: 'credit or loan', label }, session);
  const sentence = say({
    en: 'You owe nothing that I can see: there is no card or loan among the accounts you share with me.',
    es: 'No debes nada que yo vea: no hay tarjetas ni préstamos entre las cuentas que compartes conmigo.',
  });
  return answer(book, [isVerdict ? withVerdict(false, sentence, session) : sentence]);
}
