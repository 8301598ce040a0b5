import { openAccount } from './accounts.ts';
import { fixed } from './amounts.ts';
import { AS_OF, addMonths } from './calendar.ts';
import { category } from './categories.ts';
import { latestVisibleEnd } from './contract.ts';
import type { Contract } from './contract.ts';
import { everyDays, monthly } from './schedule.ts';
import { longAgo, sign } from './stage.ts';
import type { Stage } from './stage.ts';
import { renamed, worded } from './wording.ts';
import type { Merchant } from './wording.ts';

function instalment(
  stage: Stage,
  merchant: Merchant,
  detailed: string,
  cents: number,
  traps: readonly string[],
): Contract {
  const random = stage.random.fork(`loan/${merchant.brand}`);
  return {
    name: merchant.brand,
    direction: 'outflow',
    kind: 'loan_payment',
    schedule: monthly(random.integer(1, 30)),
    settlement: 'direct_debit',
    first: longAgo(stage),
    account: () => stage.checking,
    amount: fixed(cents),
    wording: worded(
      merchant,
      [random.pick(['direct_debit', 'bill_payment'] as const)],
      random.pick(['clean', 'absent']),
      random,
    ),
    category: category(detailed),
    traps,
  };
}

function studentLoan(stage: Stage): void {
  const random = stage.random.fork('student');
  const description = { type: 'loan', subtype: 'student', name: 'Student Loan', current_cents: 1_840_000 } as const;
  stage.ledger.liabilities.push({
    type: 'student',
    account_id: openAccount(stage.ledger, description, random),
    loan_name: 'Direct Unsubsidized',
    interest_rate: 0.0499,
    is_overdue: false,
    last_payment_cents: null,
    last_payment_date: null,
    minimum_payment_cents: 24_615,
    next_payment_due_date: null,
    expected_payoff_date: null,
  });
  const current = { brand: 'MOHELA', descriptor: 'DEPT EDUCATION STUDENT LN MOHELA' };
  const loan = instalment(stage, current, 'LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT', 24_615, ['student loan']);
  if (stage.index % 2 === 0) return sign(stage, loan);
  const former = worded({ brand: 'FedLoan', descriptor: 'FEDLOAN SERVICING' }, ['direct_debit'], 'clean', random);
  const wording = renamed(former, loan.wording, AS_OF - random.integer(150, 320));
  return sign(stage, { ...loan, wording, traps: ['loan given to another servicer'] });
}

function finishedLoan(stage: Stage): void {
  const last = latestVisibleEnd('MONTHLY') - stage.random.fork('finished').integer(0, 240);
  const lender = { brand: 'Upstart', descriptor: 'UPSTART NETWORK PMT' };
  const loan = instalment(stage, lender, 'LOAN_PAYMENTS_PERSONAL_LOAN_PAYMENT', 31_277, ['loan paid off']);
  sign(stage, { ...loan, last });
}

/** Four equal payments two weeks apart, then nothing. */
function payInFour(stage: Stage): void {
  const begun = AS_OF - stage.random.fork('four').integer(150, 420);
  const lender = { brand: 'Klarna', descriptor: 'KLARNA* PURCHASE' };
  const plan = instalment(stage, lender, 'LOAN_PAYMENTS_BNPL', 4_748, ['four instalments']);
  const terms = { schedule: everyDays(14, begun), first: begun, last: begun + 43 } as const;
  sign(stage, { ...plan, ...terms, settlement: 'card', account: stage.card });
}

export function playLoans(stage: Stage): void {
  if (stage.index % 3 === 0) studentLoan(stage);
  if (stage.index % 4 === 1) {
    const lender = { brand: 'Toyota Financial', descriptor: 'TOYOTA ACH RTL' };
    sign(stage, instalment(stage, lender, 'LOAN_PAYMENTS_CAR_PAYMENT', 38_642, ['weekend and holiday shift']));
  }
  if (stage.index % 5 === 3) finishedLoan(stage);
  if (stage.index % 6 === 2) payInFour(stage);
  if (stage.index % 8 === 6) {
    const lender = { brand: 'Harbor Credit Union', descriptor: 'HARBOR CU LOAN PMT' };
    const loan = instalment(stage, lender, 'LOAN_PAYMENTS_CAR_PAYMENT', 27_190, ['young loan']);
    sign(stage, { ...loan, first: addMonths(AS_OF, -2) });
  }
}
