import { InputError, type Evidence, type Goal, type GoalProgress, type Ledger } from '../kit/index.ts';
import { averageSpendEvidence } from '../signals/shared/average-spend.ts';
import { liquidSavingsAccounts, sumUsable } from '../signals/shared/accounts.ts';
import { accountEvidence } from '../signals/shared/rows.ts';
import { emergencyFund } from './emergency-fund.ts';
import { payoff } from './payoff.ts';
import { addMonths } from '../kit/ledger/dates.ts';
import { purchaseRate } from '../kit/ledger/purchase-rate.ts';
import { savingsGoal } from './savings-goal.ts';

type Field = 'current_cents' | 'target_cents' | 'share' | 'is_reached' | 'monthly_cents' | 'reach_date';
type Figures = Pick<GoalProgress, Field>;

/**
 * How far a goal is, from the ledger and the calculators. What a calculator cannot say is null with its reason; so is everything
 * of an account that is no longer there.
 * @param start_cents what was owed on the card when the goal was set; null when that was unknown, and for other goals
 */
export function goalProgress(goal: Goal, ledger: Ledger, start_cents: number | null): GoalProgress {
  switch (goal.kind) {
    case 'save_amount':
      return saving(goal, ledger);
    case 'pay_off_card':
      return payingOff(goal, ledger, start_cents);
    case 'keep_buffer':
      return keeping(goal, ledger);
  }
}

/** A progress of which nothing is known. */
export function unknownProgress(ledger: Ledger, reason: string): GoalProgress {
  return progressOf(ledger, nothing, Object.fromEntries(fields.map((field) => [field, reason])), {});
}

const nothing: Figures = {
  current_cents: null,
  target_cents: null,
  share: null,
  is_reached: null,
  monthly_cents: null,
  reach_date: null,
};
const fields = Object.keys(nothing) as readonly Field[];

function saving(goal: Extract<Goal, { kind: 'save_amount' }>, ledger: Ledger): GoalProgress {
  const accounts =
    goal.account_ids.length === 0 ? liquidSavingsAccounts(ledger) : goal.account_ids.map((id) => ledger.account(id));
  if (!accounts.every((account) => account !== undefined)) return unknownProgress(ledger, 'account_not_found');
  const saved = accounts.length === 0 ? null : sumUsable(accounts);
  if (saved === null) return unknownProgress(ledger, accounts.length === 0 ? 'no_savings_account' : 'no_balance');
  const { target_cents, target_date } = goal;
  const plan = attempt(() =>
    savingsGoal({ as_of: ledger.as_of, goal_cents: target_cents, saved_cents: Math.max(0, saved), target_date }),
  );
  const figures = {
    current_cents: saved,
    target_cents,
    share: fraction(saved, target_cents),
    is_reached: saved >= target_cents,
    monthly_cents: plan?.monthly_contribution_cents ?? null,
    reach_date: plan?.reach_date ?? null,
  };
  const { monthly_contribution_cents: monthly_cents, reach_date } = plan?.unknown ?? outOfRange;
  return progressOf(ledger, figures, { monthly_cents, reach_date }, evidenceFor(figures, accountEvidence(accounts)));
}

function payingOff(
  { account_id, monthly_payment_cents }: Extract<Goal, { kind: 'pay_off_card' }>,
  ledger: Ledger,
  start_cents: number | null,
): GoalProgress {
  const account = ledger.account(account_id);
  if (!account) return unknownProgress(ledger, 'account_not_found');
  const balance = account.balances.current_cents;
  if (balance === null) return unknownProgress(ledger, 'no_balance');
  const owed = Math.max(0, balance);
  const liability = ledger.liabilities.find((one) => one.account_id === account_id);
  const card = liability?.type === 'credit' ? liability : null;
  const apr = purchaseRate(card);
  const floor_cents = card?.minimum_payment_cents ?? 0;
  const minimum = { share: 0, floor_cents: Math.min(floor_cents, owed), plus_interest: false };
  const plan =
    apr === null
      ? null
      : attempt(
          () =>
            payoff({ debts: [{ debt_id: account_id, balance_cents: owed, apr, minimum }], monthly_payment_cents }).plans
              .fixed,
        );
  const months = plan?.months ?? null;
  const figures = {
    current_cents: owed,
    target_cents: 0,
    share: owed === 0 ? 1 : start_cents === null ? null : fraction(start_cents - owed, start_cents),
    is_reached: owed === 0,
    monthly_cents: monthly_payment_cents,
    reach_date: months === null ? null : addMonths(ledger.as_of, months),
  };
  const reach_date = plan ? plan.unknown.months : apr === null ? 'no_apr' : outOfRange.reach_date;
  const unknown = { reach_date, share: figures.share === null ? 'no_balance_when_set' : undefined };
  return progressOf(ledger, figures, unknown, evidenceFor(figures, accountEvidence([account])));
}

function keeping(goal: Extract<Goal, { kind: 'keep_buffer' }>, ledger: Ledger): GoalProgress {
  const accounts = liquidSavingsAccounts(ledger);
  const saved = accounts.length === 0 ? null : sumUsable(accounts);
  const { target_months, monthly_contribution_cents } = goal;
  const fund = attempt(() =>
    emergencyFund({
      as_of: ledger.as_of,
      liquid_savings_cents: saved,
      average_monthly_spend_cents: ledger.average_monthly_spend_cents,
      target_months,
      monthly_contribution_cents,
    }),
  )?.target;
  const target_cents = fund?.target_cents ?? null;
  const known = saved !== null && target_cents !== null;
  const figures = {
    current_cents: saved,
    target_cents,
    share: known ? fraction(saved, target_cents) : null,
    is_reached: known ? saved >= target_cents : null,
    monthly_cents: monthly_contribution_cents,
    reach_date: fund?.reach_date ?? null,
  };
  const reasons = fund?.unknown ?? outOfRange;
  const unknown = {
    current_cents: saved === null ? 'no_savings_balance' : undefined,
    target_cents: reasons.target_cents,
    share: reasons.missing_cents,
    is_reached: reasons.missing_cents,
    monthly_cents: monthly_contribution_cents === null ? 'no_contribution' : undefined,
    reach_date: reasons.reach_date,
  };
  const held = accountEvidence(accounts);
  const evidence = evidenceFor(figures, [...held, ...averageSpendEvidence(ledger)]);
  return progressOf(ledger, figures, unknown, {
    ...evidence,
    ...(figures.current_cents !== null && { current_cents: held }),
  });
}

/** Of a calculator that cannot use its input: a balance or a rate beyond all that it is made for. */
const outOfRange = {
  monthly_contribution_cents: 'out_of_range',
  target_cents: 'out_of_range',
  missing_cents: 'out_of_range',
  reach_date: 'out_of_range',
} as const;

function attempt<Result>(calculate: () => Result): Result | null {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function fraction(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, part / whole));
}

/** The same evidence for every figure that rests on the ledger; what the customer said themselves needs none. */
function evidenceFor(figures: Figures, evidence: readonly Evidence[]): GoalProgress['evidence'] {
  const own = ['current_cents', 'share', 'is_reached', 'reach_date'] as const;
  return Object.fromEntries(own.filter((field) => figures[field] !== null).map((field) => [field, [...evidence]]));
}

function progressOf(
  { as_of, currency }: Ledger,
  figures: Figures,
  unknown: Readonly<Partial<Record<Field, string | undefined>>>,
  evidence: GoalProgress['evidence'],
): GoalProgress {
  const reasons = fields.flatMap((field) => {
    const reason = unknown[field];
    return figures[field] === null && reason !== undefined ? [[field, reason] as const] : [];
  });
  return { as_of, currency, ...figures, unknown: Object.fromEntries(reasons), evidence };
}
