import type { Rule } from '../rule.ts';

/** Fees and interest a bank charges. First of all: a fee line may quote the purchase it was charged for. */
export const fees: readonly Rule[] = [
  {
    detailed: 'BANK_FEES_INTEREST_CHARGE',
    any: ['INTEREST CHARGE*', 'FINANCE CHARGE*', 'PURCHASE INTEREST', 'CASH ADVANCE INTEREST', 'INTEREST FEE'],
  },
  { detailed: 'BANK_FEES_INTEREST_CHARGE', any: ['INTEREST'], direction: 'out', accounts: ['credit', 'loan'] },
  {
    detailed: 'BANK_FEES_OVERDRAFT_FEES',
    any: ['OVERDRAFT', 'OVERDRAFT ITEM', 'OD', 'COURTESY PAY'],
    also: ['FEE', 'FEES', 'CHARGE', 'CHARGES'],
  },
  {
    detailed: 'BANK_FEES_INSUFFICIENT_FUNDS',
    any: [
      'NSF',
      'INSUFFICIENT FUNDS',
      'NON SUFFICIENT',
      'NONSUFFICIENT',
      'RETURNED ITEM',
      'RETURN ITEM',
      'RETURNED PAYMENT',
    ],
    also: ['FEE', 'FEES', 'CHARGE', 'CHARGES'],
  },
  {
    detailed: 'BANK_FEES_LATE_FEES',
    any: ['LATE FEE', 'LATE FEES', 'LATE PAYMENT FEE', 'LATE CHARGE', 'PAST DUE FEE'],
  },
  { detailed: 'BANK_FEES_ATM_FEES', any: ['ATM'], also: ['FEE', 'FEES', 'SURCHARGE'] },
  {
    detailed: 'BANK_FEES_FOREIGN_TRANSACTION_FEES',
    any: ['FOREIGN', 'INTERNATIONAL', 'INTL'],
    also: ['TRANSACTION FEE', 'TRANS FEE', 'SERVICE FEE', 'SERVICE ASSESSMENT', 'EXCHANGE FEE', 'CONVERSION FEE'],
  },
  { detailed: 'BANK_FEES_CASH_ADVANCE', any: ['CASH ADVANCE FEE', 'CASH ADV FEE'] },
  {
    detailed: 'BANK_FEES_OTHER_BANK_FEES',
    any: [
      'MONTHLY FEE',
      'MONTHLY MAINTENANCE FEE',
      'MAINTENANCE FEE',
      'MONTHLY SERVICE FEE',
      'ACCOUNT FEE',
      'SERVICE CHARGE',
      'WIRE FEE',
      'WIRE TRANSFER FEE',
      'STOP PAYMENT FEE',
      'PAPER STATEMENT FEE',
      'ANNUAL FEE',
      'ANNUAL MEMBERSHIP FEE',
      'BALANCE TRANSFER FEE',
      'FEE REVERSAL',
      'FEE REFUND',
      'REVERSAL OF FEE',
      'BANK FEE',
      'CARD REPLACEMENT FEE',
    ],
    except: ['CLUB', 'HOA'],
  },
];
