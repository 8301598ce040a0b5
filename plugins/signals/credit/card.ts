import type { Account, CreditLiability, Ledger, LedgerTransaction, Signals, Window } from '../../kit/index.ts';
import { INTEREST_CHARGE } from '../../kit/ledger/categories.ts';
import { addDays } from '../../kit/ledger/dates.ts';
import { share } from '../../kit/ledger/money.ts';
import { Provenance, reasons } from '../shared/provenance.ts';
import { accountEvidence, rowEvidence, rowsBetween, windowRows } from '../shared/rows.ts';

export type Card = Signals['credit']['cards'][number];
export type Band = NonNullable<Card['utilization_band']>;

export interface Tolerance {
  readonly tolerance_cents: number;
  readonly tolerance_share: number;
}

/** Everything known of one card. */
export function cardOf(
  account: Account,
  liability: CreditLiability | undefined,
  ledger: Ledger,
  window: Window,
  tolerance: Tolerance,
): Card {
  const provenance = new Provenance();
  const note = provenance.note.bind(provenance);
  const self = accountEvidence([account]);
  const { current_cents: balance, limit_cents: limit } = account.balances;
  const owed = balance === null ? null : Math.max(0, balance);
  const utilization = owed === null || limit === null ? null : share(owed, limit);
  const band = owed === null || limit === null || limit <= 0 ? null : bandOf(owed, limit);
  const limitReason = limit === null || limit <= 0 ? 'no limit reported' : reasons.noBalance;

  const interestRows = windowRows(ledger, window).filter(
    (row) => row.account_id === account.account_id && isInterest(row),
  );
  const interest = interestRows.reduce((sum, row) => sum + row.amount_cents, 0);
  const reported = reportedInterest(liability);
  const minimum = minimumPaymentOnly(account, liability, ledger, tolerance);
  return {
    account_id: account.account_id,
    balance_cents: note('balance_cents', balance, self, reasons.noBalance),
    limit_cents: note('limit_cents', limit, self, 'no limit reported'),
    utilization: note('utilization', utilization, self, limitReason),
    utilization_band: note('utilization_band', band, self, limitReason),
    minimum_payment_only: note(
      'minimum_payment_only',
      minimum.value,
      [
        ...self,
        ...minimum.payments.map(({ transaction_id }) => ({ type: 'transaction' as const, id: transaction_id })),
      ],
      minimum.reason,
    ),
    minimum_payment_approximate: minimum.approximate,
    interest_charges_cents: note(
      'interest_charges_cents',
      window.days_covered > 0 ? interest : null,
      rowEvidence(interestRows, ledger, window, { category: INTEREST_CHARGE }, [account]),
      reasons.noRows,
    ),
    reported_interest_cents: note('reported_interest_cents', reported, self, 'no interest charge reported'),
    is_overdue: note('is_overdue', liability?.is_overdue ?? null, self, 'the lender does not report it'),
    unknown: provenance.unknown,
    evidence: provenance.evidence,
  };
}

/** Where a balance stands against its limit, compared in whole cents: exactly half is `50_to_80`. */
export function bandOf(balance: number, limit: number): Band {
  if (balance * 100 >= limit * 80) return '80_plus';
  if (balance * 100 >= limit * 50) return '50_to_80';
  return balance * 100 >= limit * 30 ? '30_to_50' : 'under_30';
}

/** Posted interest, and interest given back. An annual or late fee is none. */
function isInterest(row: LedgerTransaction): boolean {
  return row.category.detailed === INTEREST_CHARGE && (row.flow === 'spend' || row.flow === 'refund');
}

function reportedInterest(liability: CreditLiability | undefined): number | null {
  const charges = (liability?.aprs ?? []).flatMap(({ interest_charge_cents }) => interest_charge_cents ?? []);
  return charges.length === 0 ? null : charges.reduce((sum, charge) => sum + charge, 0);
}

interface MinimumPayment {
  readonly value: boolean | null;
  readonly approximate: boolean;
  readonly payments: readonly LedgerTransaction[];
  readonly reason: string;
}

/**
 * With t = max($1, 2 % of the minimum): true when 0 < payment <= minimum + t while the statement balance is more than
 * minimum + t. Payments posted after the statement's issue are compared; where there are none, the last payment the lender
 * reports, which may belong to an earlier statement and is marked approximate.
 */
function minimumPaymentOnly(
  account: Account,
  liability: CreditLiability | undefined,
  ledger: Ledger,
  { tolerance_cents, tolerance_share }: Tolerance,
): MinimumPayment {
  const issued = liability?.last_statement_issue_date ?? null;
  const payments =
    issued === null
      ? []
      : // Authorised up to a month before it was posted: further apart, the posted date is the row's day.
        rowsBetween(ledger, addDays(issued, -30), ledger.as_of).filter(
          (row) =>
            row.account_id === account.account_id &&
            row.flow === 'card_payment' &&
            row.amount_cents < 0 &&
            row.date > issued,
        );
  const approximate = payments.length === 0;
  const payment = approximate
    ? (liability?.last_payment_cents ?? null)
    : 0 - payments.reduce((sum, row) => sum + row.amount_cents, 0);
  const unknown = (reason: string): MinimumPayment => ({ value: null, approximate: false, payments: [], reason });
  const minimum = liability?.minimum_payment_cents ?? null;
  if (minimum === null) return unknown('no minimum payment reported');
  if (payment === null) return unknown('no payment known');
  const highest = minimum + Math.max(tolerance_cents, tolerance_share * minimum);
  const statement = liability?.last_statement_balance_cents ?? null;
  if (payment > highest) return { value: false, approximate, payments, reason: '' };
  if (statement === null) return unknown('no statement balance reported');
  return { value: payment > 0 && statement > highest, approximate, payments, reason: '' };
}
