import {
  addMonths,
  dayNumber,
  roundHalfAway,
  type CreditLiability,
  type Ledger,
  type LedgerTransaction,
} from '../kit/index.ts';
import { INTEREST_CHARGE, isCard } from '../kit/ledger/categories.ts';
import { monthlyDays } from './dates.ts';
import { seriesOf, type Amount, type Series } from './series.ts';

/** How many of the newest payments show what the next one is. */
const recentCount = 6;
/** As many are looked at for the days on which they come. */
const rhythmCount = 12;
/** A card without interest for so many days is paid in full. */
const interestDays = 90;

/** How a card is paid from checking accounts. */
export interface CardHabit {
  readonly account_id: string;
  readonly liability: CreditLiability | null;
  /** The card's own legs of past payments from checking accounts, oldest first. */
  readonly payments: readonly LedgerTransaction[];
  /** It has been paid, but never from checking accounts. */
  readonly isPaidElsewhere: boolean;
  readonly isPaidInFull: boolean;
}

export function cardHabits(ledger: Ledger, accounts: ReadonlySet<string>): CardHabit[] {
  const asOf = dayNumber(ledger.as_of);
  return ledger.accounts.filter(isCard).map(({ account_id }): CardHabit => {
    const rows = ledger.transactions.filter((row) => row.account_id === account_id);
    const paid = rows.filter(({ flow, amount_cents }) => flow === 'card_payment' && amount_cents < 0);
    const payments = paid.filter(({ paired_with }) =>
      accounts.has(ledger.transaction(paired_with ?? '')?.account_id ?? ''),
    );
    const hasInterest = rows.some(
      ({ category, day }) => category.detailed === INTEREST_CHARGE && asOf - dayNumber(day) < interestDays,
    );
    const liability = ledger.liabilities.find(
      (one): one is CreditLiability => one.type === 'credit' && one.account_id === account_id,
    );
    return {
      account_id,
      liability: liability ?? null,
      payments,
      isPaidElsewhere: paid.length > 0 && payments.length === 0,
      isPaidInFull: payments.length > 0 && !hasInterest,
    };
  });
}

/**
 * What is paid of the open statement; null when there is none, or something has been paid since it was issued. A steady payment
 * stays what it is, up to the statement's balance; a card that is paid in full takes all of it; else the usual payment, held
 * between the minimum and the balance. Of a card whose payments are not known it is the balance, at best the minimum.
 */
export function statementPayment(
  { liability, payments, isPaidInFull }: CardHabit,
  usual: Amount | null,
): Amount | null {
  const balance = liability?.last_statement_balance_cents ?? null;
  const issued = liability?.last_statement_issue_date ?? null;
  if (balance === null || balance <= 0 || issued === null || payments.some(({ date }) => date > issued)) return null;
  const minimum = Math.min(balance, liability?.minimum_payment_cents ?? 0);
  if (usual === null) return { cents: balance, least: minimum, most: balance, sample: 1 };
  const isSteady = usual.sample > 1 && usual.most - usual.least <= usual.cents / 20;
  if (isPaidInFull && !isSteady) return { cents: balance, least: balance, most: balance, sample: 1 };
  const held = (cents: number) => Math.max(minimum, Math.min(balance, cents));
  return { cents: held(usual.cents), least: held(usual.least), most: held(usual.most), sample: usual.sample };
}

/** Payments in the horizon of a card that no stream stands for: on the usual days of the month, else when due. */
export function cardSeries(
  habit: CardHabit,
  ledger: Ledger,
  until: number,
): { readonly series: Series; readonly days: readonly number[] } {
  const usual = usualPayment(habit.payments);
  const next = statementPayment(habit, usual);
  const amount = usual ?? next;
  if (amount === null || habit.isPaidElsewhere) return { series: { occurrences: [], sample: 1 }, days: [] };
  const asOf = dayNumber(ledger.as_of);
  const past = habit.payments.slice(-rhythmCount).map(({ day }) => dayNumber(day));
  const days = monthlyDays(past, asOf, until)?.days ?? dueDays(habit, next !== null, asOf, until);
  return { series: seriesOf(days, -1, amount, next), days };
}

/** The mean of the last six payments, between the smallest and the largest. */
function usualPayment(payments: readonly LedgerTransaction[]): Amount | null {
  const recent = payments.slice(-recentCount).map(({ amount_cents }) => 0 - amount_cents);
  if (recent.length === 0) return null;
  const cents = roundHalfAway(recent.reduce((sum, one) => sum + one, 0) / recent.length);
  return { cents, least: Math.min(...recent), most: Math.max(...recent), sample: recent.length };
}

/** The due day, month by month. That of a statement which has been paid asks for nothing. */
function dueDays({ liability }: CardHabit, isOpen: boolean, asOf: number, until: number): number[] {
  const due = liability?.next_payment_due_date ?? null;
  const days: number[] = [];
  if (due === null) return days;
  for (let month = isOpen || dayNumber(due) <= asOf ? 0 : 1; ; month++) {
    const day = dayNumber(addMonths(due, month));
    if (day > until) return days;
    if (day > asOf) days.push(day);
  }
}
