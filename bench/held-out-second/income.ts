import type { Frequency } from '../held-out/label.ts';
import { recordNoise, type Book, type Merchant } from './book.ts';
import * as calendar from './calendar.ts';
import { asOf, everyMonths, fraction } from './calendar.ts';
import { addContract, type Plan } from './contract.ts';
import { addListed } from './bills.ts';

type Adder = (plan: Partial<Plan>, merchant: Merchant, cents: Plan['cents']) => void;

const employers =
  'Kaiser Permanente|KAISER PERMANENT|PAYROLL;Gusto|GUSTO|PAY %%%%%%;Target|TARGET CORP|DIR DEP;State of Ohio|STATE OF OHIO|SALARY;|ADP TOTALSOURCE|DIRECT DEP;|PAYCHEX EIB|INVOICE;|BRIGHTPATH LLC|PAYROLL;Walmart|WALMART ASSOC|PAYROLL'.split(
    ';',
  );

/** Rows of the bank itself: regular, but no contract that a customer would name. */
const bankRows = `
card 0.25|MONTHLY|other|inside|=INTEREST CHARGE ON PURCHASES|BANK_FEES_INTEREST_CHARGE|3200|metered|month 27|ambiguous: interest is no contract of its own
savings 1|MONTHLY|income|inside|=INTEREST PAYMENT|INCOME_INTEREST_EARNED|640|metered|month 31|ambiguous: interest is income but no pay`;

const benefits = `
retired 0.5|MONTHLY|income|ach|=CALPERS/BENEFIT|INCOME_RETIREMENT_PENSION|214733|fixed|month 31|benefit
any 0.12|MONTHLY|income|ach|=VACP TREAS 310/XXVA BENEF|INCOME_OTHER_INCOME|75571|fixed|month 1|benefit
any 0.12|BIWEEKLY|income|ach|=OH CHILD SUPPORT/CHILDSUPP|INCOME_OTHER_INCOME|31250|fixed|fortnight 4|benefit
any 0.15|WEEKLY|income|ach|=ST OF WA ESD/UI BENEFIT|INCOME_UNEMPLOYMENT|47800|fixed||benefit,for-a-season`;

function source(text: string, category: string): Merchant {
  const [name = '', ...body] = text.split('|');
  return { name: name === '' ? null : name, bodies: [body.join('|')], category };
}

function payDays(book: Book, frequency: Frequency): number[] {
  const { random } = book;
  if (frequency === 'WEEKLY') return calendar.everyDays(7, random.pick([4, 5, 6]));
  if (frequency === 'BIWEEKLY') return calendar.everyDays(14, random.pick([5, 6, 12, 13]));
  if (frequency === 'MONTHLY') return everyMonths(1, random.pick([1, 25, 31]));
  const first = random.pick([15, 1, 5, 10]);
  const second = first === 15 ? 31 : first + 15;
  return calendar.semiMonthly(first, second);
}

function addPay(book: Book, income: Adder): void {
  const { random, wallet, start } = book;
  const wages = random.pick(['INCOME_WAGES', 'INCOME_SALARY']);
  const jobs = random.chance(0.5) ? employers : employers.toReversed();
  const position = random.integer(0, 4);
  const ways = 'BIWEEKLY BIWEEKLY BIWEEKLY SEMI_MONTHLY SEMI_MONTHLY WEEKLY MONTHLY'.split(' ') as Frequency[];
  const share = { WEEKLY: 52, BIWEEKLY: 26, SEMI_MONTHLY: 24, MONTHLY: 12 } as const;
  function job(index: number, yearly: number, bounds: Partial<Plan>): void {
    const frequency = random.pick(ways) as keyof typeof share;
    const hourly = random.chance(0.4);
    const base = Math.round(yearly / share[frequency]);
    const raise = random.integer(start, asOf);
    const bonus = random.chance(0.3) ? random.integer(start + 60, asOf - 60) : 0;
    const days = payDays(book, frequency);
    const salt = random.integer(1, 1_000_000_000);
    const cents = (day: number): number => {
      const level =
        base * (day >= raise ? 1.034 : 1) * (day >= bonus && day < bonus + calendar.intervalDays[frequency] ? 1.9 : 1);
      return Math.round(level * (hourly ? 0.78 + 0.44 * fraction(salt, day) : 1 + 0.001 * fraction(salt, day)));
    };
    const traps = [hourly ? 'hourly-pay' : 'salary', ...(bonus ? ['bonus-in-pay'] : []), ...(bounds.traps ?? [])];
    const merchant = source(jobs[position + index] ?? '', wages);
    income({ ...bounds, frequency, days, shift: 'earlier', traps }, merchant, cents);
    if (index === 0 && random.chance(0.15) && wallet.savings) {
      const savings = wallet.savings;
      const ambiguous = 'part of the pay goes to savings: one contract or two';
      const split = { ...bounds, frequency, days, account: () => savings, ambiguous } as const;
      income({ ...split, shift: 'earlier' }, merchant, () => 20_000);
    }
    if (random.chance(0.2)) {
      const day = calendar.shiftDay(random.integer(start + 30, asOf - 40), 'earlier');
      const entry = { account: wallet.checking, cents: -base - 33_107, day, rail: 'ach', category: wages } as const;
      const text = { body: merchant.bodies[0]?.replaceAll('%', '7') ?? '', merchant: merchant.name } as const;
      recordNoise(book, 'bonus off cycle', { ...entry, ...text, channel: 'other', authorized: 'absent' });
    }
  }
  const yearly = random.integer(34, 110) * 100_000;
  const left = random.chance(0.25) ? random.integer(start + 120, calendar.latestEnd('MONTHLY') - 30) : null;
  job(0, yearly * 0.74, { ends: left, traps: left ? ['new-job'] : [] });
  if (left) job(1, yearly * 0.82, { from: left + random.integer(10, 60), traps: ['new-job'] });
  if (random.chance(0.3)) job(2, 1_100_000, { from: random.pick([0, start + 150]), traps: ['second-job'] });
}

function addTransfers(book: Book, add: Adder): void {
  const { random, wallet } = book;
  const salt = random.integer(1, 1_000_000_000);
  const moved = { kind: 'transfer', direction: 'outflow', rail: 'inside', shift: 'later' } as const;
  const received = { ...moved, direction: 'inflow', ambiguous: 'the receiving leg of an own transfer' } as const;
  const { savings, loan } = wallet;
  if (savings && random.chance(0.75)) {
    const frequency = random.pick<Frequency>(['MONTHLY', 'MONTHLY', 'BIWEEKLY', 'WEEKLY', 'SEMI_MONTHLY']);
    const days = frequency === 'MONTHLY' ? everyMonths(1, random.pick([1, 5, 28, 31])) : payDays(book, frequency);
    const amount = random.pick([2500, 5000, 10_000, 20_000, 35_000]);
    const out = source('|Online Transfer to SAV ...%%%% transaction: ###########', 'TRANSFER_OUT_SAVINGS');
    const back = source('|Online Transfer from CHK ...%%%% transaction: ###########', 'TRANSFER_IN_SAVINGS');
    add({ ...moved, frequency, days }, out, () => amount);
    add({ ...received, frequency, days, account: () => savings }, back, () => amount);
  }
  for (const account of wallet.cards) {
    const byHand = random.chance(0.3);
    const days = everyMonths(1, random.integer(1, 28)).map((day) => day + (byHand ? random.integer(0, 12) : 0));
    const name = random.pick(['CHASE CREDIT CRD|AUTOPAY', 'CITI CARD ONLINE|PAYMENT', 'DISCOVER|E-PAYMENT']);
    const usual = (day: number): number => Math.round(24_000 + 110_000 * fraction(salt, account(day), day));
    const ambiguous = byHand ? 'card paid by hand on changing days' : null;
    const category = 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT';
    const traps = ['card-payment', 'kind-contestable'];
    add({ ...moved, rail: 'ach', days, ambiguous, traps }, source(`|${name}`, category), usual);
    add({ ...received, days, account }, source('|PAYMENT THANK YOU - WEB', category), usual);
    addListed(book, bankRows, 'card', { account });
  }
  if (savings) addListed(book, bankRows, 'savings', { account: () => savings, direction: 'inflow' });
  if (!loan) return;
  const due = everyMonths(1, random.integer(1, 28));
  const [paid, booked] = ['|LOAN PAYMENT TO ...%%%%', '|PAYMENT RECEIVED'];
  add({ ...moved, kind: 'loan_payment', days: due }, source(paid, 'LOAN_PAYMENTS_CAR_PAYMENT'), () => 33_612);
  add({ ...received, days: due, account: () => loan }, source(booked, 'LOAN_PAYMENTS_CAR_PAYMENT'), () => 33_612);
}

export function addIncome(book: Book, employed: boolean): void {
  const { random, wallet, start } = book;
  const account = (): string => wallet.checking;
  const usual = { kind: 'income', direction: 'inflow', frequency: 'MONTHLY', rail: 'ach', account } as const;
  function income(plan: Partial<Plan>, merchant: Merchant, cents: Plan['cents']): void {
    addContract(book, { ...usual, days: [], merchant, cents, ...plan });
  }
  if (employed) addPay(book, income);
  addListed(book, benefits, employed ? 'employed' : 'retired', { direction: 'inflow', shift: 'earlier' });
  const social = source('Social Security|SSA TREAS 310|XXSOC SEC', 'INCOME_RETIREMENT_PENSION');
  const days = calendar.onWeekdayOfMonth(3, random.integer(2, 4));
  const benefit = (day: number): number => (day >= calendar.dayOf(2026, 1, 1) ? 183_395 : 178_400);
  const traps = ['nth-weekday', 'benefit'];
  if (random.chance(employed ? 0.1 : 0.6)) income({ days, shift: 'earlier', traps }, social, benefit);
  const refund = source('IRS|IRS TREAS 310|TAX REF', 'INCOME_TAX_REFUND');
  const spring = everyMonths(12, 4, random.integer(1, 3));
  const amount = (day: number): number => 60_000 + Math.round(190_000 * fraction(start, day));
  const ambiguous = 'a tax refund each spring is no contract';
  if (random.chance(0.6)) income({ frequency: 'ANNUALLY', days: spring, jitter: 14, ambiguous }, refund, amount);
  addTransfers(book, income);
}
