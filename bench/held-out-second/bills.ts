import type { Frequency, StreamKind } from '../held-out/label.ts';
import type { Book, Rail } from './book.ts';
import {
  asOf,
  daysFor,
  everyDays,
  everyMonths,
  fraction,
  latestEnd,
  monthOf,
  onDates,
  semiMonthly,
} from './calendar.ts';
import { addContract, risingPrice, type Plan } from './contract.ts';

/**
 * One contract a line: share of customers (of a housing group when named), frequency, kind, rail, name and text (one of
 * several between `~`), category, cents, how the amount moves, days when fixed, traps.
 */
const bills = `
own 1|MONTHLY|loan_payment|ach|Mr. Cooper=MR COOPER/NSM DBAMR~Rocket Mortgage=ROCKET MORTGAGE/LOAN~Wells Fargo=WF HOME MTG/AUTO PAY|LOAN_PAYMENTS_MORTGAGE_PAYMENT|184732|rise|month 1|escrow-change
own 0.7|SEMI_ANNUALLY|bill|ach|=COUNTY TAX %%%/PROP TAX|GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT|184211|rise|dates 4/3,11/2|uneven-halves
own 0.5|QUARTERLY|bill|ach|=OAKRIDGE HOA/ASSOC DUES|GENERAL_SERVICES_OTHER_GENERAL_SERVICES|28500|rise|month 1|
hand 1|MONTHLY|bill|inside|=Zelle payment to Maria Gutierrez ###########~McDonald's=Zelle payment to MCDONALD ROSS ###########|TRANSFER_OUT_ACCOUNT_TRANSFER|142500|rise|month 1|paid-by-hand,person-to-person
check 1|MONTHLY|bill|inside|=CHECK ####|TRANSFER_OUT_WITHDRAWAL|118000|fixed|month 1|paid-by-hand,ambiguous: a check names nobody
any 0.95|MONTHLY|bill|ach|Pacific Gas & Electric=PGANDE/WEB ONLINE~Duke Energy=DUKEENERGY/BILL PAY~Con Edison=CON ED OF NY/INTELL CK|RENT_AND_UTILITIES_GAS_AND_ELECTRICITY|14500|summer||seasonal
any 0.5|MONTHLY|bill|ach|SoCalGas=SO CAL GAS/PAID SCGC~National Grid=NATIONAL GRID NY/UTILITYPAY~Atmos=ATMOS ENERGY SGL/UTIL PYMT|RENT_AND_UTILITIES_GAS_AND_ELECTRICITY|7800|winter||seasonal
any 0.45|BIMONTHLY|bill|ach|=CITY OF %%%% WTR/UTILITY|RENT_AND_UTILITIES_WATER|8800|metered||
any 0.25|QUARTERLY|bill|ach|American Water=AMERICANWATER/WTR BILL|RENT_AND_UTILITIES_WATER|11200|metered||
any 0.3|QUARTERLY|bill|ach|Waste Management=WM SUPERPAY/PAYMENT|RENT_AND_UTILITIES_SEWAGE_AND_WASTE_MANAGEMENT|9430|rise||
any 0.9|MONTHLY|bill|ach|Comcast=COMCAST %%%%%%/CABLE COMM~Spectrum=SPECTRUM/SPECTRUM~Verizon=VERIZON FIOS/PAYMENTREC|RENT_AND_UTILITIES_INTERNET_AND_CABLE|7999|rise||
any 0.9|MONTHLY|bill|card|T-Mobile=TMOBILE*AUTO PAY 800-937-8997 WA~AT&T=ATT* BILL PAYMENT 800-288-2020 TX|RENT_AND_UTILITIES_TELEPHONE|8462|usage||
any 0.5|MONTHLY|bill|ach|GEICO=GEICO/GEICO PYMT~State Farm=STATE FARM RO 27/SFPP|GENERAL_SERVICES_INSURANCE|14318|rise||
any 0.35|SEMI_ANNUALLY|bill|ach|Progressive=PROG DIRECT INS/INS PREM|GENERAL_SERVICES_INSURANCE|71240|rise||
any 0.2|QUARTERLY|bill|ach|Northwestern Mutual=NW MUTUAL/ISA PAYMNT|GENERAL_SERVICES_INSURANCE|16512|fixed||
any 0.25|ANNUALLY|bill|card|Lemonade=LEMONADE INSURANCE 844-733-8666 NY|GENERAL_SERVICES_INSURANCE|18900|rise||
any 0.45|MONTHLY|loan_payment|ach|Nelnet=DEPT EDUCATION/STUDENT LN~MOHELA=MOHELA/STUDNTLOAN|LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT|28673|fixed||forbearance
any 0.4|MONTHLY|loan_payment|ach|Toyota Financial=TOYOTA ACH RTL/TFS PMT~Ally=ALLY/ALLY PAYMT|LOAN_PAYMENTS_CAR_PAYMENT|41287|fixed||
any 0.12|MONTHLY|loan_payment|ach|Capital One=CAPITAL ONE AUTO/CARPAY|LOAN_PAYMENTS_CAR_PAYMENT|38850|fixed||paid-off
any 0.15|BIWEEKLY|loan_payment|ach|LendingClub=LENDINGCLUB/LC PAYMENT~Upstart=UPSTART NETWORK/UPSTART.COM|LOAN_PAYMENTS_PERSONAL_LOAN_PAYMENT|19354|fixed||
any 0.25|BIWEEKLY|loan_payment|card|Klarna=KLARNA* TARGET 844-552-7621 OH~Afterpay=AFTERPAY* NIKE 855-289-6014 CA|LOAN_PAYMENTS_OTHER_PAYMENT|3174|fixed||four-instalments
any 0.2|MONTHLY|bill|ach|FACTS Tuition=FACTS/TUITION|GENERAL_SERVICES_EDUCATION|64500|rise|month 5|summer-pause
any 0.2|SEMI_MONTHLY|bill|ach|=BRIGHT HORIZONS %%/TUITION|GENERAL_SERVICES_CHILDCARE|61000|rise|halves 1,15|
any 0.2|QUARTERLY|bill|ach|IRS=IRS/USATAXPYMT|GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT|180000|rise|dates 1/15,4/15,6/15,9/15|uneven-quarters
any 0.25|WEEKLY|other|card|=SQ *LAKESIDE MUSIC STUDIO {city}|GENERAL_SERVICES_EDUCATION|4500|fixed||kind-contestable,skipped-period
any 0.15|FOUR_WEEKLY|other|card|=TST* HAPPY PAWS GROOMING {city}|GENERAL_SERVICES_OTHER_GENERAL_SERVICES|8500|fixed||kind-contestable
any 0.2|MONTHLY|transfer|ach|Vanguard=VANGUARD BUY/INVESTMENT|TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS|25000|fixed|month 16|
any 0.2|MONTHLY|other|inside|=MONTHLY SERVICE FEE|BANK_FEES_OTHER_BANK_FEES|1200|fixed|month 31|ambiguous: the bank's own monthly fee
any 0.2|WEEKLY|other|inside|=Zelle payment to Ana S ###########|TRANSFER_OUT_ACCOUNT_TRANSFER|6000|fixed||skipped-period,ambiguous: the same sum to a person each week may be a habit
any 0.3|MONTHLY|other|card|ASPCA=ASPCA DONATION 800-628-0028 NY|GOVERNMENT_AND_NON_PROFIT_DONATIONS|2500|fixed||`;

function amounts(book: Book, cents: number, move: string): Plan['cents'] {
  const level = Math.round(cents * (0.8 + 0.5 * book.random.next()));
  const salt = book.random.integer(1, 1_000_000_000);
  if (move === 'fixed') return () => level;
  if (move === 'rise') return risingPrice(book, level, book.random.pick([0, 1, 1, 2]));
  if (move === 'usage') {
    return (day) => level + (fraction(salt, day) < 0.25 ? Math.round(fraction(day, salt) * 900) : 0);
  }
  const peak = move === 'summer' ? 7 : 1;
  const swing = move === 'metered' ? 0.1 : { summer: 0.4, winter: 0.75 }[move];
  return (day) => {
    const season = 1 + (swing ?? 0) * Math.cos(((monthOf(day) - peak) * Math.PI) / 6);
    return Math.round(level * season * (0.85 + 0.3 * fraction(salt, day)));
  };
}

function daysOf(book: Book, frequency: Frequency, given: string): number[] {
  const [form, list = ''] = given.split(' ');
  const numbers = list.split(',').map(Number);
  if (form === 'month') return everyMonths(frequency === 'QUARTERLY' ? 3 : 1, numbers[0] ?? 1);
  if (form === 'halves') return semiMonthly(numbers[0] ?? 1, numbers[1] ?? 15);
  if (form === 'fortnight') return everyDays(14, numbers[0] ?? 5);
  if (form !== 'dates') return daysFor(book.random, frequency);
  return onDates(list.split(',').map((date) => [Number.parseInt(date, 10), Number(date.split('/')[1])] as const));
}

/** Adds the contracts of a table, each for its share of customers of the group or of `any`. */
export function addListed(book: Book, table: string, group: string, usual: Partial<Plan>): void {
  const { random, wallet, start } = book;
  const card = random.pick([...wallet.cards, (): string => wallet.checking]);
  for (const line of table.trim().split('\n')) {
    const [
      share = '',
      often = '',
      kind = '',
      rail = '',
      texts = '',
      category = '',
      cents = '',
      move = '',
      given = '',
      notes = '',
    ] = line.split('|');
    const [wanted = '', odds = ''] = share.split(' ');
    if ((wanted !== 'any' && wanted !== group) || !random.chance(Number(odds))) continue;
    const frequency = often as Frequency;
    const [name = '', text = ''] = random.pick(texts.split('~')).split('=');
    const traps = notes.split(',').filter((note) => note !== '' && !note.startsWith('ambiguous'));
    const ambiguous = notes.split('ambiguous: ')[1] ?? null;
    const merchant = {
      name: name === '' ? null : name,
      bodies: [rail === 'ach' ? text.replace('/', '|') : text],
      category,
    };
    const account = rail === 'card' ? card : (): string => wallet.checking;
    const rule = { merchant, frequency, ambiguous, traps, account, kind: kind as StreamKind, rail: rail as Rail };
    const when = { days: daysOf(book, frequency, given), shift: rail === 'ach' ? 'later' : 'none' } as const;
    const plan: Plan = { ...rule, ...when, cents: amounts(book, Number(cents), move), ...usual };
    const pause = random.integer(start + 60, asOf - 260);
    if (traps.includes('paid-by-hand')) plan.jitter = 3;
    if (traps.includes('summer-pause')) plan.skip = (day) => [6, 7].includes(monthOf(day));
    if (traps.includes('forbearance')) plan.skip = (day) => day >= pause && day < pause + 92;
    if (traps.includes('skipped-period')) plan.skip = (day) => day < asOf - 21 && fraction(pause, day) < 0.08;
    if (traps.includes('paid-off')) plan.ends = random.integer(start + 150, latestEnd('MONTHLY'));
    if (traps.includes('for-a-season')) [plan.from, plan.ends] = [pause, Math.min(pause + 120, latestEnd(frequency))];
    if (traps.includes('four-instalments')) {
      plan.days = [0, 14, 28, 42].map((step) => pause + step);
      plan.ends = pause + 42;
    }
    addContract(book, plan);
  }
}

export function addBills(book: Book): void {
  const { random, wallet, start } = book;
  const group = random.pick(['own', 'own', 'own', 'rent', 'rent', 'rent', 'hand', 'hand', 'check']);
  addListed(book, bills, group, {});
  if (group !== 'rent') return;
  const moved = random.chance(0.35) ? random.integer(start + 150, latestEnd('MONTHLY')) : null;
  const homes = ['Bilt=BILT PAYMENT|BILTRENT', '=AVAIL 8777791|RENT', 'Equity Residential=EQUITY RES|RENT WEB PMT'];
  const first = random.integer(0, 1);
  for (const [index, text] of homes.slice(first, moved ? first + 2 : first + 1).entries()) {
    const [name = '', body = ''] = text.split('=');
    const merchant = { name: name === '' ? null : name, bodies: [body], category: 'RENT_AND_UTILITIES_RENT' };
    const shared = {
      merchant,
      kind: 'bill',
      frequency: 'MONTHLY',
      rail: 'ach',
      account: () => wallet.checking,
    } as const;
    const bounds = index === 0 ? { ends: moved } : { from: (moved ?? 0) + 1 };
    const days = everyMonths(1, random.pick([1, 1, 3, 31]));
    const cents = risingPrice(book, random.integer(110, 260) * 1000 + index * 14_500, 1);
    const traps = moved ? ['moved-home'] : [];
    addContract(book, { ...shared, ...bounds, days, cents, traps, shift: random.pick(['later', 'earlier']) });
  }
}
