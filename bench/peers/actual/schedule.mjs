/**
 * A schedule that Actual proposes, in the benchmark's words. Where its answer leaves room, the reading is the one that
 * serves Actual better, because the comparison is about its finder and not about this translation.
 */
import { addDays, begunBefore, daysOfRule, frequencyOf } from './rule.mjs';

/** Days either side that Actual means by "approximately" this date. */
const approximateDays = 2;
/** How far Actual's "approximately" this amount reaches, in cents: 7.5 %, rounded to a whole cent. */
const approximateCents = (amount) => Math.round(Math.abs(amount) * 0.075);

/**
 * `transactions` are the budget's own, with Actual's sign: negative = money out. Three readings of which of them belong:
 * - `transaction_ids`: all conditions as they stand, which is what Actual links to a schedule that is accepted.
 * - `continued_transaction_ids`: any amount in the same direction, within two days of the rule, and the rule also
 *   continued to before its start. Actual's stops at the first period without a charge, and an exact amount does not
 *   reach back over a change of price.
 * - `payee_transaction_ids`: whatever that payee moved in that direction on that account.
 */
export async function readSchedule({ send, schedule, transactions, accounts, payees, as_of }) {
  const condition = (field) => schedule._conditions.find((one) => one.field === field);
  const account = condition('account')?.value ?? null;
  const payee = condition('payee')?.value ?? null;
  const { value: amount, op: amountOperator } = condition('amount');
  const { value: config, op: dateOperator } = condition('date');

  const ofPayee = transactions.filter(
    (one) =>
      one.payee === payee &&
      (account === null || one.account === account) &&
      Math.sign(one.amount) === Math.sign(amount),
  );
  const cents = amountOperator === 'isapprox' ? approximateCents(amount) : 0;
  const tolerance = dateOperator === 'isapprox' ? approximateDays : 0;
  const until = addDays(as_of, approximateDays);
  const days = await daysOfRule(send, config, config.start, until);
  const own = ofPayee.filter((one) => Math.abs(one.amount - amount) <= cents && isNear(one.date, days, tolerance));

  const earliest = addDays(ofPayee.map(({ date }) => date).sort()[0] ?? as_of, -approximateDays);
  const longer = begunBefore(config, earliest);
  const longerDays = await daysOfRule(send, longer, longer.start, until);
  const continued = ofPayee.filter((one) => own.includes(one) || isNear(one.date, longerDays, approximateDays));

  const ids = (list) => list.map(({ imported_id }) => imported_id);
  return {
    payee_name: payees.get(payee) ?? '',
    account_id: account === null ? null : (accounts.get(account) ?? null),
    amount_cents: -amount,
    frequency: frequencyOf(config),
    next_date: await nextDate(send, config, own, tolerance, as_of),
    transaction_ids: ids(own),
    continued_transaction_ids: ids(continued),
    payee_transaction_ids: ids(ofPayee),
  };
}

/**
 * The rule's first day after the as-of date that is still to be paid: a day that a charge already made up to two days
 * early accounts for is passed over, as Actual does when it moves a paid schedule on.
 */
async function nextDate(send, config, own, tolerance, as_of) {
  const days = await daysOfRule(send, config, addDays(as_of, 1), addDays(as_of, 400));
  return days.find((day) => !own.some(({ date }) => date >= addDays(day, -tolerance))) ?? null;
}

function isNear(date, days, tolerance) {
  const from = addDays(date, -tolerance);
  const to = addDays(date, tolerance);
  return days.some((day) => day >= from && day <= to);
}
