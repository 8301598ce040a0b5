import type { Evidence, Liability, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { joinWords } from '../shared/language.ts';

/** Is anything late? Only what the bank reports counts; what it does not report is said to be unknown. */
export function lateness(session: ToolSession): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const known = ledger.liabilities.filter((one) => isLate(one) !== null);
  const late = known.filter((one) => isLate(one) === true);
  const silent = ledger.liabilities.filter((one) => isLate(one) === null);
  const names = (some: readonly Liability[]) =>
    joinWords(
      some.map((one) => nameOf(one, session)),
      language,
      'conjunction',
    );
  return answer(
    book,
    [
      ledger.liabilities.length === 0
        ? say({
            en: 'The bank reports no card or loan payments to me, so I cannot tell.',
            es: 'El banco no me informa de pagos de tarjetas o préstamos, así que no puedo decirlo.',
          })
        : known.length === 0
          ? null
          : late.length === 0
            ? noneLate(book, known, session)
            : say({
                en: `Yes: a payment on ${names(late)} is reported as overdue.`,
                es: `Sí: consta un pago atrasado en ${names(late)}.`,
              }),
      ...late.map((one) => owedNow(book, one, session)),
      silent.length === 0
        ? null
        : say({
            en: `For ${names(silent)} the bank does not say.`,
            es: `De ${names(silent)} el banco no lo dice.`,
          }),
    ],
    {
      suggestions: [
        say({ en: 'What is my minimum payment and when?', es: '¿Cuál es mi pago mínimo y cuándo?' }),
        say({ en: 'What bills are coming up?', es: '¿Qué pagos vienen pronto?' }),
      ],
    },
  );
}

/** When loans end, where the lender says so. */
export function loanEnds(session: ToolSession): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const loans = ledger.accounts.filter(({ type }) => type === 'loan');
  if (loans.length === 0) {
    book.count({
      id: 'debts.loans',
      label: say({ en: 'Loans', es: 'Préstamos' }),
      rows: [],
      search: searchOf(ledger, { from: ledger.windows['180'].from, to: ledger.as_of }, { account: 'loan' }),
    });
    return answer(book, [
      say({
        en: 'I see no loan among the accounts you share with me.',
        es: 'No veo ningún préstamo entre las cuentas que compartes conmigo.',
      }),
    ]);
  }
  return answer(
    book,
    loans.map((loan) => {
      const liability = ledger.liabilities.find(({ account_id }) => account_id === loan.account_id);
      const end = liability?.type === 'student' ? liability.expected_payoff_date : null;
      const evidence: Evidence[] = [{ type: 'account', id: loan.account_id }];
      const balance = loan.balances.current_cents;
      const owed =
        balance === null
          ? null
          : book.read({
              id: factId('debts', loan.account_id, 'owed'),
              label: loan.name,
              value: balance,
              unit: moneyUnit(ledger),
              evidence,
            });
      if (end === null) {
        return say({
          en: `The lender has not told me when ${loan.name} ends, and I do not guess.${owed === null ? '' : ` ${ref(owed)} is still owed.`}`,
          es: `El prestamista no me ha dicho cuándo termina ${loan.name}, y no lo adivino.${owed === null ? '' : ` Aún se deben ${ref(owed)}.`}`,
        });
      }
      const day = book.read({
        id: factId('debts', loan.account_id, 'end'),
        label: loan.name,
        value: end,
        unit: 'date',
        evidence,
      });
      return say({
        en: `${ref(day, 'label')} is expected to be paid off on ${ref(day)}, as the lender reports it.${owed === null ? '' : ` ${ref(owed)} is still owed.`}`,
        es: `${ref(day, 'label')} terminará de pagarse el ${ref(day)}, según informa el prestamista.${owed === null ? '' : ` Aún se deben ${ref(owed)}.`}`,
      });
    }),
    { suggestions: [say({ en: 'What do I owe in all?', es: '¿Cuánto debo en total?' })] },
  );
}

function isLate(liability: Liability): boolean | null {
  if (liability.type !== 'mortgage') return liability.is_overdue;
  return liability.past_due_cents === null ? null : liability.past_due_cents > 0;
}

function nameOf({ account_id }: Liability, { ledger }: ToolSession): string {
  return ledger.account(account_id)?.name ?? account_id;
}

function proof({ account_id }: Liability): Evidence {
  return { type: 'account', id: account_id };
}

function noneLate(book: FactBook, known: readonly Liability[], session: ToolSession): string {
  const { say } = wordingOf(session);
  book.read({
    id: 'debts.late',
    label: say({ en: 'Late payments', es: 'Pagos atrasados' }),
    value: 0,
    unit: 'count',
    formula: say({ en: 'cards and loans reported as overdue', es: 'tarjetas y préstamos que constan atrasados' }),
    evidence: known.map(proof),
  });
  return say({
    en: 'No: the bank reports none of your cards and loans as overdue.',
    es: 'No: según el banco, ninguna de tus tarjetas y préstamos tiene un pago atrasado.',
  });
}

/** The minimum that is asked for on what is late. */
function owedNow(book: FactBook, liability: Liability, session: ToolSession): string | null {
  const cents = liability.type === 'mortgage' ? liability.past_due_cents : liability.minimum_payment_cents;
  if (cents === null) return null;
  const fact = book.read({
    id: factId('debts', liability.account_id, 'due'),
    label: nameOf(liability, session),
    value: cents,
    unit: moneyUnit(session.ledger),
    evidence: [proof(liability)],
  });
  return wordingOf(session).say({
    en: `${ref(fact)} is asked for on ${ref(fact, 'label')}.`,
    es: `Se piden ${ref(fact)} en ${ref(fact, 'label')}.`,
  });
}
