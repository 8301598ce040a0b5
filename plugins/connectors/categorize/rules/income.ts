import type { Rule } from '../rule.ts';

/** Pay-outs of gig platforms: the platform's name alone on an inflow may be a refunded ride, so a pay-out word must stand beside it. */
const payoutWords = [
  'PAYMENT',
  'PAYMENTS',
  'PAYOUT',
  'PAYOUTS',
  'PMNT RCVD',
  'PMNT',
  'DIRECT DEP',
  'DIRECT DEPOSIT',
  'DEPOSIT',
  'EARNINGS',
  'INSTANT PAY',
  'WEEKLY PAY',
  'DRIVER',
  'DASHER',
  'DASHER PAY',
  'RAISER',
  'EDI PAYMNT',
  'ACH',
  'PAY',
  'CASHOUT',
];

const paycheck = ['TRANSFER', 'XFER', 'REVERSAL', 'REFUND', 'CHECKING', 'SAVINGS'];

/** Money in that a bank's wording makes income. */
export const income: readonly Rule[] = (
  [
    {
      detailed: 'INCOME_TAX_REFUND',
      any: [
        'TAX REFUND*',
        'TAX REF',
        'TAX RFD',
        '*TAXRFD*',
        '*TTAXRFD',
        'IRS TREAS',
        'STATE TAX REF*',
        'REPUBLIC TRS',
        'TPG PRODUCTS',
        'SBTPG*',
      ],
    },
    {
      detailed: 'INCOME_UNEMPLOYMENT',
      any: ['UNEMPLOY*', 'UEMPLOY*', 'UI BENEFIT*', 'UI DD', 'UI PAYMENT', 'EDD UI', 'DOL UI'],
    },
    { detailed: 'INCOME_CHILD_SUPPORT', any: ['CHILD SUPPORT', 'CHILD SUPP', 'CHILDSUPPORT', 'CHLD SUP*'] },
    { detailed: 'INCOME_LONG_TERM_DISABILITY', any: ['DISABILITY', 'SUPP SEC', 'SSI TREAS', 'LTD BENEFIT*'] },
    {
      detailed: 'INCOME_MILITARY',
      any: ['DFAS*', 'VA BENEF*', 'VACP TREAS', 'XXVA BENEF*', 'ARMY ACT', 'NAVY ACT', 'MILITARY PAY'],
    },
    {
      detailed: 'INCOME_RETIREMENT_PENSION',
      any: [
        'SOCIAL SECURITY',
        'SOC SEC',
        '*SOC SEC',
        'SSA TREAS',
        'PENSION*',
        'ANNUITY',
        'RETIREMENT BENEFIT*',
        'RETIREMENT PAY*',
      ],
    },
    {
      detailed: 'INCOME_GIG_ECONOMY',
      any: ['UBER'],
      also: payoutWords,
      except: ['REFUND', 'EATS REFUND'],
      merchant: 'Uber',
    },
    { detailed: 'INCOME_GIG_ECONOMY', any: ['LYFT'], also: payoutWords, except: ['REFUND'], merchant: 'Lyft' },
    {
      detailed: 'INCOME_GIG_ECONOMY',
      any: ['DOORDASH*', 'DASHDIRECT'],
      also: payoutWords,
      except: ['REFUND'],
      merchant: 'DoorDash',
    },
    {
      detailed: 'INCOME_GIG_ECONOMY',
      any: ['INSTACART', 'MAPLEBEAR'],
      also: payoutWords,
      except: ['REFUND'],
      merchant: 'Instacart',
    },
    { detailed: 'INCOME_GIG_ECONOMY', any: ['GRUBHUB'], also: payoutWords, except: ['REFUND'], merchant: 'Grubhub' },
    {
      detailed: 'INCOME_GIG_ECONOMY',
      any: ['AMAZON FLEX', 'SHIPT', 'TASKRABBIT', 'UPWORK*', 'FIVERR*', 'ETSY PAYOUT*', 'ETSY INC'],
      except: ['REFUND'],
    },
    {
      detailed: 'INCOME_RENTAL',
      any: ['AIRBNB PAYMENTS', 'AIRBNB PAYOUT', 'VRBO PAYOUT', 'RENTAL INCOME', 'RENT RECEIVED'],
    },
    { detailed: 'INCOME_DIVIDENDS', any: ['DIVIDEND*', 'CASH DIV', 'DIV REINV*'] },
    {
      detailed: 'INCOME_INTEREST_EARNED',
      any: ['INTEREST', 'INTRST', 'INTRST PYMNT', 'INT PAYMENT', 'INT PYMT', 'INTERES', 'INTERESES'],
      except: ['TRANSFER', 'XFER', 'CHARGE', 'REFUND'],
      accounts: ['depository', 'investment', 'other'],
    },
    {
      detailed: 'INCOME_SALARY',
      any: [
        'PAYROLL',
        'SALARY',
        'PAYCHECK',
        'PAYCHEQUE',
        'PAYCHEX',
        'WAGES',
        'DIRECT DEP',
        'DIR DEP',
        'DIRDEP',
        'REG SALARY',
        'NOMINA',
        'BONUS PAY*',
      ],
      except: paycheck,
    },
    { detailed: 'INCOME_SALARY', any: ['DIRECT DEPOSIT'], except: paycheck },
    // Pay-roll services that employers pay through.
    {
      detailed: 'INCOME_SALARY',
      any: ['QUICKBOOKS', 'GUSTO', 'ADP', 'RIPPLING', 'PAYLOCITY', 'PAYCOM'],
      except: paycheck,
    },
    {
      detailed: 'INCOME_OTHER',
      any: ['SELF PAYOUT', 'OWNER DRAW', 'OWNERS DRAW', 'TREAS 310 MISC PAY', 'STIPEND', 'SCHOLARSHIP', 'COMMISSION*'],
    },
  ] satisfies readonly Rule[]
).map((rule) => ({ ...rule, direction: 'in' as const }));
