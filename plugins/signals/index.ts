import cashFlow from './cash-flow/index.ts';
import credit from './credit/index.ts';
import income from './income/index.ts';
import savings from './savings/index.ts';
import spending from './spending/index.ts';
import subscriptions from './subscriptions/index.ts';

/**
 * The six signal families, each a plugin. A family is computed for each window from one customer's ledger and from
 * nothing else: the same rows and the same as-of date give the same values.
 *
 * Words that they share:
 *
 * - **As-of date**: the last day that counts. No clock is read.
 * - **Window**: N days that end on the as-of date, both ends included. Its `days_covered` are those of them from the
 *   first posted row on.
 * - **Day of a row**: its authorised date, else its posted one; the posted one too when the two are more than 30 days
 *   apart. Balances go by the posted date alone.
 * - **Amounts** keep Plaid's sign in rows: money out is positive. They are whole cents of the ledger's currency. Only
 *   posted rows of personal accounts in that currency count.
 * - **Spend**: money out less refunds. Loan payments, interest, fees, cash and payments to persons are in it;
 *   transfers between own accounts, payments of cards and money put into savings, investments or retirement are not.
 * - **Essential** spend: housing and utilities, groceries, medical, insurance, loan payments, fuel and public
 *   transport, childcare, taxes.
 * - **Income**: inflows to depository accounts with an income category, or whose description says so. **Pay** is
 *   income other than interest, dividends and tax refunds.
 * - **Month** in a rate: 30 days, `total * 30 / days_covered`; unknown below 30 covered days.
 * - **Average monthly spend**: spend of the last 180 days, or of as many as are covered, `total * 30 / days`; unknown
 *   below 60 covered days. One value for every window.
 * - **Liquid savings**: savings, money market and cash management accounts, at their available balance, else the
 *   current one.
 * - **Rounding**: money to whole cents, half away from zero; fractions, days and months are not rounded.
 *
 * What cannot be computed is null, never zero, and the family's `unknown` says why under the field's name; `evidence`
 * holds what a known value can be checked with.
 */
export const signalPlugins = [subscriptions, savings, credit, income, spending, cashFlow] as const;
