import {
  enteredEvidence,
  formFields,
  type Evidence,
  type Fact,
  type FormFieldName,
  type FormKind,
  type Unit,
} from '../kit/index.ts';
import { purchaseRate } from '../kit/ledger/purchase-rate.ts';
import { liquidSavingsAccounts, sumUsable } from '../signals/shared/accounts.ts';
import { accountEvidence } from '../signals/shared/rows.ts';
import { wordingOf } from '../tools/shared/answer.ts';
import { factBook, moneyUnit, type FactBook } from '../tools/shared/facts.ts';
import { fieldLabels } from './labels.ts';
import { calculatePayoff } from './payoff.ts';
import { calculateSavings, calculateSavingsGoal } from './savings.ts';
import type { Calculated, Calculation, Entered, FormSession } from './types.ts';

const calculations: Readonly<Record<FormKind, (calculation: Calculation) => Calculated>> = {
  payoff: calculatePayoff,
  savings: calculateSavings,
  savings_goal: calculateSavingsGoal,
};

/**
 * What the figures of a form come to, worked out by the calculators. Pure. What was entered is proved by the form, and by the account
 * where it is still what the account says.
 * @param account_id the card that it is about, one of the ledger's
 * @throws InputError `CALCULATOR_INPUT_INVALID`
 */
export function calculateForm(
  form: FormKind,
  entered: Entered,
  account_id: string | null,
  session: FormSession,
): Calculated & { readonly facts: readonly Fact[] } {
  const book = factBook(session);
  const held = heldBy(account_id, form, session);
  const names = formFields[form];
  const facts = Object.fromEntries(
    names.map((name) => [name, enteredFact(book, name, entered[name] ?? 0, held[name], session)]),
  ) as Calculation['facts'];
  const values = Object.fromEntries(names.map((name) => [name, entered[name] ?? 0])) as Calculation['values'];
  const calculated = calculations[form]({ book, facts, values, session });
  return { ...calculated, facts: book.facts };
}

interface Held {
  readonly value: number | null;
  readonly evidence: Evidence[];
}

/** What the ledger says of what can be entered. */
function heldBy(
  account_id: string | null,
  form: FormKind,
  { ledger }: FormSession,
): Partial<Record<FormFieldName, Held>> {
  if (form === 'savings_goal') {
    const accounts = liquidSavingsAccounts(ledger);
    const saved = { value: accounts.length === 0 ? null : sumUsable(accounts), evidence: accountEvidence(accounts) };
    return { saved_cents: saved };
  }
  const account = account_id === null ? undefined : ledger.account(account_id);
  if (!account) return {};
  const liability = ledger.liabilities.find((one) => one.account_id === account_id);
  const apr = purchaseRate(liability?.type === 'credit' ? liability : null);
  const evidence = accountEvidence([account]);
  return {
    balance_cents: { value: account.balances.current_cents, evidence },
    rate_basis_points: { value: apr === null ? null : Math.round(apr * 10_000), evidence },
  };
}

function enteredFact(
  book: FactBook,
  name: FormFieldName,
  entered: number,
  held: Held | undefined,
  session: FormSession,
): string {
  const isRate = name === 'rate_basis_points';
  const unit: Unit = isRate ? 'fraction' : name === 'months' ? 'months' : moneyUnit(session.ledger);
  return book.read({
    id: `form.entered.${name}`,
    label: wordingOf(session).say(fieldLabels[name]),
    value: isRate ? entered / 10_000 : entered,
    unit,
    evidence: held?.value === entered ? held.evidence : [enteredEvidence],
  });
}
