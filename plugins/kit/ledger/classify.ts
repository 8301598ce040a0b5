import {
  CARD_PAYMENT,
  isIncome,
  isMovement,
  isPay,
  isPurchase,
  isPutAside,
  isStrongMovement,
  UNCATEGORIZED,
} from './categories.ts';
import { saysCardPayment, saysPay, saysPaymentReceived, saysPutAside, saysUnearnedIncome } from './descriptions.ts';
import type { Account, Transaction } from './schema.ts';
import { isFallback } from './siblings.ts';
import type { Flow } from './types.ts';

/** A row together with what classifying it needs to know. */
export interface Classifiable {
  readonly row: Transaction;
  readonly account: Account;
  /** The account of the other leg, when the row was paired. */
  readonly partner: Account | null;
  /** True when the row gives back an earlier purchase, by its words or its merchant. */
  readonly returned: boolean;
  /** Whether it is a transfer, when the customer said so. */
  readonly ruling?: boolean | undefined;
}

/** What a row means for the customer's money; see {@link Flow}. */
export function flowOf(given: Classifiable): Flow {
  const { account, partner, ruling } = given;
  if (account.type === 'loan' || account.type === 'investment' || account.type === 'other') return 'transfer';
  if (partner !== null) return pairedFlow(given, account, partner);
  if (ruling !== undefined) return ruling ? 'transfer' : noTransfer(given);
  return given.row.amount_cents >= 0 ? outflow(given) : account.type === 'credit' ? cardCredit(given) : inflow(given);
}

/** The money leg of a loan payment is the one that counts as spend; the loan's own leg was told apart by its account. */
function pairedFlow({ row }: Classifiable, account: Account, partner: Account): Flow {
  if (partner.type === 'loan' && row.amount_cents > 0) return 'spend';
  const ontoCard = row.amount_cents > 0 ? partner : account;
  return ontoCard.type === 'credit' ? 'card_payment' : 'transfer';
}

/** A row of which the customer said that it is no transfer. */
function noTransfer({ row, returned }: Classifiable): Flow {
  if (row.amount_cents >= 0) return 'spend';
  if (isIncome(row.category) || recognisedIncome(row)) return 'income';
  return returned || isPurchase(row.category) ? 'refund' : 'unclassified_inflow';
}

function outflow({ row }: Classifiable): Flow {
  const { category, name } = row;
  if (category.detailed === CARD_PAYMENT || (isVague(row) && saysCardPayment(name))) return 'card_payment';
  if (isPutAside(category) || (isMovement(category) && !isLoanPayment(row) && saysPutAside(name))) return 'transfer';
  return 'spend';
}

/** A credit on a card that is not paired: a payment from an account that is not held here, or money back. */
function cardCredit({ row, returned }: Classifiable): Flow {
  const { category, name } = row;
  if (isStrongMovement(category)) return 'card_payment';
  if (!isPurchase(category) && !returned && saysPaymentReceived(name)) return 'card_payment';
  return returned || isPurchase(category) ? 'refund' : 'unclassified_inflow';
}

function inflow({ row, returned }: Classifiable): Flow {
  const { category } = row;
  if (isIncome(category)) return 'income';
  if (category.detailed === CARD_PAYMENT) return 'card_payment';
  if (returned || (isPurchase(category) && !recognisedIncome(row))) return 'refund';
  return recognisedIncome(row) ? 'income' : 'unclassified_inflow';
}

/** Income that no category names: its description says payroll, benefits, interest, dividend or tax refund. */
function recognisedIncome(row: Transaction): boolean {
  if (row.category.primary === 'LOAN_DISBURSEMENTS') return false;
  return (isMovement(row.category) || isFallback(row.category)) && (saysPay(row.name) || saysUnearnedIncome(row.name));
}

/** Pay is income other than interest, dividends and tax refunds; by its description where the category says nothing. */
export function isPayRow(row: Transaction, flow: Flow): boolean {
  if (flow !== 'income') return false;
  if (isIncome(row.category)) {
    return isPay(row.category) && !(row.category.detailed === UNCATEGORIZED && saysUnearnedIncome(row.name));
  }
  return saysPay(row.name) && !saysUnearnedIncome(row.name);
}

/** A category that words may overrule: unknown, or a movement that does not say of what. */
function isVague(row: Transaction): boolean {
  return isMovement(row.category) && (!isLoanPayment(row) || row.category.detailed === 'LOAN_PAYMENTS_OTHER_PAYMENT');
}

function isLoanPayment(row: Transaction): boolean {
  return row.category.primary === 'LOAN_PAYMENTS';
}
