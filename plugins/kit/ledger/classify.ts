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
import type { Words } from './descriptions.ts';
import type { Account, Transaction } from './schema.ts';
import { isFallback } from './siblings.ts';
import type { Flow } from './types.ts';

/** A row together with what classifying it needs to know. */
export interface Classifiable {
  readonly row: Transaction;
  /** What the words of its description say. */
  readonly words: Words;
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
function noTransfer({ row, words, returned }: Classifiable): Flow {
  if (row.amount_cents >= 0) return 'spend';
  if (isIncome(row.category) || recognisedIncome(row, words)) return 'income';
  return returned || isPurchase(row.category) ? 'refund' : 'unclassified_inflow';
}

function outflow({ row, words }: Classifiable): Flow {
  const { category } = row;
  if (category.detailed === CARD_PAYMENT || (isVague(row) && words.cardPayment)) return 'card_payment';
  if (isPutAside(category) || (isMovement(category) && !isLoanPayment(row) && words.putAside)) return 'transfer';
  return 'spend';
}

/** A credit on a card that is not paired: a payment from an account that is not held here, or money back. */
function cardCredit({ row, words, returned }: Classifiable): Flow {
  const { category } = row;
  if (isStrongMovement(category)) return 'card_payment';
  if (!isPurchase(category) && !returned && words.paymentReceived) return 'card_payment';
  return returned || isPurchase(category) ? 'refund' : 'unclassified_inflow';
}

function inflow({ row, words, returned }: Classifiable): Flow {
  const { category } = row;
  if (isIncome(category)) return 'income';
  if (category.detailed === CARD_PAYMENT) return 'card_payment';
  if (returned || (isPurchase(category) && !recognisedIncome(row, words))) return 'refund';
  return recognisedIncome(row, words) ? 'income' : 'unclassified_inflow';
}

/** Income that no category names: its description says payroll, benefits, interest, dividend or tax refund. */
function recognisedIncome(row: Transaction, words: Words): boolean {
  // What the customer says it is wins over words.
  if (row.category.primary === 'LOAN_DISBURSEMENTS' || row.category.source === 'customer') return false;
  return (isMovement(row.category) || isFallback(row.category)) && (words.pay || words.unearnedIncome);
}

/** Pay is income other than interest, dividends and tax refunds; by its description where the category says nothing. */
export function isPayRow(row: Transaction, words: Words, flow: Flow): boolean {
  if (flow !== 'income') return false;
  if (isIncome(row.category)) {
    return isPay(row.category) && !(row.category.detailed === UNCATEGORIZED && words.unearnedIncome);
  }
  return words.pay && !words.unearnedIncome;
}

/** A category that words may overrule: unknown, or a movement that does not say of what. */
function isVague(row: Transaction): boolean {
  return isMovement(row.category) && (!isLoanPayment(row) || row.category.detailed === 'LOAN_PAYMENTS_OTHER_PAYMENT');
}

function isLoanPayment(row: Transaction): boolean {
  return row.category.primary === 'LOAN_PAYMENTS';
}
