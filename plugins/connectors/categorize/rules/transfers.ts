import type { Rule } from '../rule.ts';

const moving = ['TRANSFER', 'TRANSFERENCIA', 'XFER', 'TFR', 'TRNSFR', 'TRF', 'MOVE MONEY', 'EXPRESS BANKER TRANSFER'];
const saving = [
  'SAVINGS',
  'SAVING',
  'SAV',
  'AHORROS',
  'MONEY MARKET',
  'AUTOSAVE',
  'AUTO SAVE',
  'WAY2SAVE',
  'RAINY DAY',
  'POT',
  'VAULT',
];
const rounding = [
  'ROUND UP',
  'ROUNDUP',
  'ROUNDUP DEPOSIT',
  'KEEP THE CHANGE',
  'ADDED TO POT',
  'DIGIT CO',
  'AHORRO AUTOMATICO',
];
const people = [
  'ZELLE',
  'VENMO',
  'CASH APP',
  'CASHAPP',
  'SQUARE CASH',
  'SQC',
  'APPLE CASH',
  'PAYPAL TRANSFER',
  'PAYPAL FRIENDS',
  'POPMONEY',
];
const investing = [
  'ACORNS',
  'ACORNS LATER',
  'COINBASE',
  'COINBASE INC',
  'COINBASE COM',
  'SCHWAB',
  'SCHWAB BROKERAGE',
  'MONEYLINK',
  'FIDELITY',
  'FID BKG SVC',
  'VANGUARD',
  'ROBINHOOD',
  'BETTERMENT',
  'WEALTHFRONT',
  'STASH',
  'ETRADE',
  'E TRADE',
  'MERRILL',
  '401K',
  'ROTH IRA',
  'IRA CONTRIB*',
];

/** Money moved, not spent. Person-to-person payments are `OTHER_TRANSFER`, to tell them from the customer's own accounts. */
export const transfers: readonly Rule[] = [
  { detailed: 'TRANSFER_OUT_OTHER_TRANSFER_OUT', any: people, direction: 'out' },
  { detailed: 'TRANSFER_IN_OTHER_TRANSFER_IN', any: people, direction: 'in', except: ['PAYROLL'] },

  {
    detailed: 'TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS',
    any: investing,
    direction: 'out',
    except: ['SUBSCRIPTION'],
  },
  { detailed: 'TRANSFER_IN_INVESTMENT_AND_RETIREMENT_FUNDS', any: investing, direction: 'in' },

  { detailed: 'TRANSFER_OUT_SAVINGS', any: rounding, direction: 'out' },
  { detailed: 'TRANSFER_IN_SAVINGS', any: rounding, direction: 'in' },
  { detailed: 'TRANSFER_OUT_WIRE', any: ['WIRE', 'FEDWIRE', 'WT FED', '*FEDWIRE'], direction: 'out' },
  { detailed: 'TRANSFER_IN_WIRE', any: ['WIRE', 'FEDWIRE', 'WT FED', 'WT FED*', 'WT ORG'], direction: 'in' },
  { detailed: 'TRANSFER_OUT_SAVINGS', any: moving, also: saving, direction: 'out' },
  { detailed: 'TRANSFER_IN_SAVINGS', any: moving, also: saving, direction: 'in' },
  { detailed: 'TRANSFER_OUT_ACCOUNT_TRANSFER', any: [...moving, 'TO CHECKING', 'TO CHK'], direction: 'out' },
  {
    detailed: 'TRANSFER_IN_ACCOUNT_TRANSFER',
    any: [...moving, 'FROM CHECKING', 'REAL TIME PAYMENT CREDIT'],
    direction: 'in',
  },

  {
    detailed: 'TRANSFER_OUT_WITHDRAWAL',
    any: [
      'ATM',
      'ATM W D',
      'ATM WITHDRAWAL',
      'CASH WITHDRAWAL',
      'CASH EWITHDRAWAL',
      'CAJERO',
      'RETIRO EN EFECTIVO',
      'MONEY ORDER',
    ],
    direction: 'out',
  },
  {
    detailed: 'TRANSFER_IN_DEPOSIT',
    any: ['DEPOSIT', 'DEPOSITO', 'MOBILE DEPOSIT', 'CHECK DEPOSIT', 'REMOTE DEPOSIT', 'COUNTER CREDIT'],
    direction: 'in',
  },
];
