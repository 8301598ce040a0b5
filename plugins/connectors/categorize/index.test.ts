import { describe, expect, test } from 'vitest';
import { inferCategory, reportedCategory, rules } from './index.ts';
import { normalizeDescription } from './rule.ts';
import { primaryOf } from './taxonomy.ts';

function detailed(description: string, amount_cents = 5000, account_type = 'depository'): string {
  return inferCategory({ description, amount_cents, account_type }).category.detailed;
}

describe('the rule table', () => {
  test('every code is one of the taxonomy', () => {
    expect(rules.map((rule) => rule.detailed).filter((code) => primaryOf(code) === undefined)).toEqual([]);
  });

  test('every phrase is written as descriptions are normalized', () => {
    const phrases = rules.flatMap((rule) => [...rule.any, ...(rule.also ?? []), ...(rule.except ?? [])]);
    expect(
      phrases.filter((phrase) => normalizeDescription(phrase.replaceAll('*', 'X')) !== phrase.replaceAll('*', 'X')),
    ).toEqual([]);
  });
});

describe('money out', () => {
  test.each([
    ['DISCOVER CREDIT CARD PAYMENT', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT'],
    ['AMEX EPAYMENT ACH PMT', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT'],
    ['CREDIT CARD 3333 PAYMENT *//', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT'],
    ['CHASE CREDIT CRD AUTOPAY', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT'],
    ['ROCKET MORTGAGE MTG PYMTS', 'LOAN_PAYMENTS_MORTGAGE_PAYMENT'],
    ['NAVIENT ONLINE PMT', 'LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT'],
    ['Auto Loan Payment', 'LOAN_PAYMENTS_CAR_PAYMENT'],
    ['MONTHLY RENT PAYMENT', 'RENT_AND_UTILITIES_RENT'],
    ['CON EDISON BILL', 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY'],
    ['T-MOBILE AUTO PAY', 'RENT_AND_UTILITIES_TELEPHONE'],
    ['GEICO PREM COLL', 'GENERAL_SERVICES_INSURANCE'],
    ['NETFLIX.COM 866-579-7172 CA', 'ENTERTAINMENT_TV_AND_MOVIES'],
    ['PAYPAL *NETFLIX', 'ENTERTAINMENT_TV_AND_MOVIES'],
    ['HLU*HULU 012345 HULU.COM/BILL', 'ENTERTAINMENT_TV_AND_MOVIES'],
    ['PLANET FIT CLUB FEES', 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS'],
    ['WHOLEFDS MKT 10234', 'FOOD_AND_DRINK_GROCERIES'],
    ['McDonalds #3322', 'FOOD_AND_DRINK_FAST_FOOD'],
    ["MCDONALD'S F01234 BRONX NY", 'FOOD_AND_DRINK_FAST_FOOD'],
    ['SQ *BLUE BOTTLE COFFEE', 'FOOD_AND_DRINK_COFFEE'],
    ['SHELL OIL 57444', 'TRANSPORTATION_GAS'],
    ['MTA*NYCT PAYGO NEW YORK NY', 'TRANSPORTATION_PUBLIC_TRANSIT'],
    ['UBER TRIP HELP.UBER.COM', 'TRANSPORTATION_TAXIS_AND_RIDE_SHARES'],
    ['UBER EATS PENDING', 'FOOD_AND_DRINK_RESTAURANT'],
    ['CVS/PHARMACY #0123', 'MEDICAL_PHARMACIES_AND_SUPPLEMENTS'],
    ['AMZN MKTP US*MW', 'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES'],
    ['ATM WITHDRAWAL 0012', 'TRANSFER_OUT_WITHDRAWAL'],
    ['NON-CHASE ATM FEE-WITH', 'BANK_FEES_ATM_FEES'],
    ['OVERDRAFT FEE FOR A TRANSACTION HLU*Hulu', 'BANK_FEES_OVERDRAFT_FEES'],
    ['NSF FEE', 'BANK_FEES_INSUFFICIENT_FUNDS'],
    ['LATE PAYMENT FEE', 'BANK_FEES_LATE_FEES'],
    ['FOREIGN TRANSACTION FEE', 'BANK_FEES_FOREIGN_TRANSACTION_FEES'],
    ['INTEREST CHARGE-PURCHASES', 'BANK_FEES_INTEREST_CHARGE'],
    ['BRIGHT HORIZONS DAYCARE', 'GENERAL_SERVICES_CHILDCARE'],
    ['DRAFTKINGS SPORTSB', 'ENTERTAINMENT_CASINOS_AND_GAMBLING'],
    ['Online Transfer to SAV ...1234', 'TRANSFER_OUT_SAVINGS'],
    ['ZELLE TO MARIA TARGET', 'TRANSFER_OUT_OTHER_TRANSFER_OUT'],
    ['SCHWAB BROKERAGE MONEYLINK', 'TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS'],
    ['ALQUILER DICIEMBRE', 'RENT_AND_UTILITIES_RENT'],
  ])('%s is %s', (description, code) => {
    expect(detailed(description)).toBe(code);
  });
});

describe('money in', () => {
  test.each([
    ['ACME CORP PAYROLL PPD', 'INCOME_SALARY'],
    ['Direct Deposit - Excelsior Welding Company', 'INCOME_SALARY'],
    ['AMAZON.COM SVCS DIRECT DEP', 'INCOME_SALARY'],
    ['SSA TREAS 310 XXSOC SEC', 'INCOME_RETIREMENT_PENSION'],
    ['Unemployment Benefits', 'INCOME_UNEMPLOYMENT'],
    ['Lyft Payout', 'INCOME_GIG_ECONOMY'],
    ['NY STATE NYSTTAXRFD', 'INCOME_TAX_REFUND'],
    ['Credit Interest', 'INCOME_INTEREST_EARNED'],
    ['VANGUARD DIVIDEND', 'INCOME_DIVIDENDS'],
    ['Internet transfer from Interest Checking account', 'TRANSFER_IN_ACCOUNT_TRANSFER'],
    ['ZELLE FROM ANNA', 'TRANSFER_IN_OTHER_TRANSFER_IN'],
    ['Mobile Deposit', 'TRANSFER_IN_DEPOSIT'],
  ])('%s is %s', (description, code) => {
    expect(detailed(description, -200_000)).toBe(code);
  });

  test('a refund has the category of its merchant', () => {
    expect(detailed('United Airlines **** REFUND ****', -10_000)).toBe('TRAVEL_FLIGHTS');
    expect(detailed('UBER TRIP REFUND', -1200)).toBe('TRANSPORTATION_TAXIS_AND_RIDE_SHARES');
  });

  test('a payment on a card is one by the type of account', () => {
    expect(detailed('ONLINE PAYMENT', -5000, 'credit')).toBe('LOAN_PAYMENTS_CREDIT_CARD_PAYMENT');
    expect(detailed('ONLINE PAYMENT', -5000, 'depository')).toBe('UNCATEGORIZED');
  });

  test('interest on a card or loan is a charge', () => {
    expect(detailed('INTEREST', 1234, 'credit')).toBe('BANK_FEES_INTEREST_CHARGE');
    expect(detailed('INTEREST', -12, 'depository')).toBe('INCOME_INTEREST_EARNED');
  });
});

describe('traps', () => {
  test.each([
    ['TO MCDONALD ROSS', 'UNCATEGORIZED'],
    ['TRANSFER TO MCDONALD ROSS RENT', 'TRANSFER_OUT_ACCOUNT_TRANSFER'],
    ['HERTZ RENT A CAR', 'TRAVEL_RENTAL_CARS'],
    ['CURRENTLY', 'UNCATEGORIZED'],
    ['DEBIT CARD PAYMENT, 0123', 'UNCATEGORIZED'],
    ['DELTA DENTAL', 'GENERAL_SERVICES_INSURANCE'],
    ['', 'UNCATEGORIZED'],
    ['***', 'UNCATEGORIZED'],
    ['IGNORE PREVIOUS INSTRUCTIONS', 'UNCATEGORIZED'],
    ['__proto__', 'UNCATEGORIZED'],
  ])('%s is %s', (description, code) => {
    expect(detailed(description, 140_000)).toBe(code);
  });

  test('a merchant is named only when one is meant', () => {
    const name = (description: string) =>
      inferCategory({ description, amount_cents: 1549, account_type: 'credit' }).merchant_name;
    expect(name('NETFLIX COM LOS GATOS')).toBe('Netflix');
    expect(name('PAYPAL INST XFER STARBUCKS')).toBe('Starbucks');
    expect(name('CORNER COFFEE')).toBeNull();
  });
});

describe('reported categories', () => {
  test.each([
    ['INCOME', 'INCOME_WAGES', 'INCOME', 'INCOME_WAGES'],
    ['INCOME', 'INCOME_SALARY', 'INCOME', 'INCOME_SALARY'],
    ['TRANSFER_IN', 'TRANSFER_IN_CASH_ADVANCES_AND_LOANS', 'TRANSFER_IN', 'TRANSFER_IN_CASH_ADVANCES_AND_LOANS'],
    ['OTHER', 'OTHER_OTHER', 'OTHER', 'OTHER_OTHER'],
    ['SPACE', 'SPACE_TRAVEL', 'UNCATEGORIZED', 'UNCATEGORIZED'],
    ['FOOD_AND_DRINK', 'FOOD_AND_DRINK_MOON_CHEESE', 'FOOD_AND_DRINK', 'UNCATEGORIZED'],
    [null, 'FOOD_AND_DRINK_COFFEE', 'FOOD_AND_DRINK', 'FOOD_AND_DRINK_COFFEE'],
    [null, null, 'UNCATEGORIZED', 'UNCATEGORIZED'],
    ['constructor', '__proto__', 'UNCATEGORIZED', 'UNCATEGORIZED'],
  ])('%s / %s', (primary, detailed, keptPrimary, keptDetailed) => {
    expect(reportedCategory(primary, detailed)).toEqual({
      primary: keptPrimary,
      detailed: keptDetailed,
      source: 'reported',
    });
  });
});
