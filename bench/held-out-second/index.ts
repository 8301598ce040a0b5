import type { Account } from '../../plugins/kit/ledger/schema.ts';
import type { HeldOutCustomer } from '../held-out/label.ts';
import { addBills } from './bills.ts';
import { recordNoise, type Book, type Style, type Wallet } from './book.ts';
import { asOf, createRandom, everyDays, mix, textOf, weekdayOf } from './calendar.ts';
import { addIncome } from './income.ts';
import { addSubscriptions } from './subscription.ts';

/** `behaviour | weight | name and text (one of several between ~) | category | lowest and highest cents`, no contracts. */
const habits = `
groceries|9|Kroger=KROGER #%%% {city}~Trader Joe's=TRADER JOE S #%%% {city}~Costco=COSTCO WHSE #%%%% {city}~Aldi=ALDI 7%%%% {city}|FOOD_AND_DRINK_GROCERIES|900|16000
coffee|6|Starbucks=STARBUCKS STORE %%%%% {city}~Bluebird Coffee=SQ *BLUEBIRD COFFEE {city}~Dunkin'=DUNKIN #%%%%%% {city}|FOOD_AND_DRINK_COFFEE|325|1100
fuel|6|Shell=SHELL OIL %%%%%%%%%%% {city}~Chevron=CHEVRON %%%%%%% {city}~Costco=COSTCO GAS #%%%% {city}|TRANSPORTATION_GAS|2100|6800
restaurants|10|The Rusty Spoon=TST* THE RUSTY SPOON {city}~Chipotle=CHIPOTLE %%%% {city}~=SQ *TACOS EL REY {city}~McDonald's=MCDONALD'S F%%%%% {city}|FOOD_AND_DRINK_RESTAURANT|800|9000
delivery|3|DoorDash=DD *DOORDASH THAIHOUS 855-973-1040 CA~Uber Eats=UBER *EATS HELP.UBER.COM CA|FOOD_AND_DRINK_RESTAURANT|1500|6500
ride hailing|5|Uber=UBER *TRIP HELP.UBER.COM CA~Lyft=LYFT *RIDE @@@ ## LYFT.COM CA|TRANSPORTATION_TAXIS_AND_RIDE_SHARES|700|4800
fares|4|Clipper=CLIPPER TRANSIT FARE CONCORD CA~MTA=MTA*NYCT PAYGO NEW YORK NY|TRANSPORTATION_PUBLIC_TRANSIT|275|300
tolls|1|E-ZPass=E-ZPASS REBILL 888-288-6865|TRANSPORTATION_TOLLS|2500|2500
marketplaces|9|Amazon=AMZN Mktp US*@@@@@@@@@ Amzn.com/bill WA~Amazon=Amazon.com*@@@@@@@@@ SEATTLE WA~eBay=eBay O*##-#####-##### San Jose CA|GENERAL_MERCHANDISE_ONLINE_MARKETPLACES|600|14000
shops|5|Target=TARGET 000%%%%% {city}~Walmart=WAL-MART #%%%% {city}~The Home Depot=THE HOME DEPOT #%%%% {city}|GENERAL_MERCHANDISE_SUPERSTORES|500|19000
pharmacy|3|CVS=CVS/PHARMACY #0%%%% {city}~Walgreens=WALGREENS #%%%% {city}|MEDICAL_PHARMACIES_AND_SUPPLEMENTS|400|7500
vending|2|=CTLP*COMPASS VENDING {city}|FOOD_AND_DRINK_OTHER_FOOD_AND_DRINK|175|250`;

/** The same on the bank's own rails: person to person, cash, fees, gig pay. Negative cents come in. */
const bankHabits = `
person to person|4|Venmo=VENMO PAYMENT ##########|TRANSFER_OUT_ACCOUNT_TRANSFER|1000|12000
person to person|2|=Zelle payment from Jordan P ##########|TRANSFER_IN_ACCOUNT_TRANSFER|-9000|-1200
cash|3|=ATM WITHDRAWAL 00%%%% %%%% MAIN ST|TRANSFER_OUT_WITHDRAWAL|4000|20000
own transfers by hand|1|=Online Transfer to SAV ...%%%% transaction: ###########|TRANSFER_OUT_SAVINGS|5000|60000
overdraft fees|0.3|=OVERDRAFT PAID FEE|BANK_FEES_OVERDRAFT_FEES|3500|3500`;
const gigHabits = `
gig pay|9|Uber=UBER USA ####/EDI PAYMNT #####~DoorDash=DOORDASH INC DES:PAYOUT ########~=STRIPE TRANSFER ST-@@@@@@@@@|INCOME_OTHER_INCOME|-42000|-3500`;

function openAccounts(random: Book['random'], accounts: Account[]): Wallet {
  function open(type: Account['type'], subtype: string, name: string): string {
    const account_id = random.fill('@@@@@@@@@@@@').toLowerCase();
    const current_cents = random.integer(20_000, 900_000);
    const balances = {
      available_cents: current_cents,
      current_cents,
      limit_cents: type === 'credit' ? 1_000_000 : null,
    };
    const rest = { mask: random.fill('####'), currency: 'USD', balances, holder_category: 'personal' } as const;
    accounts.push({ account_id, type, subtype, name, ...rest });
    return account_id;
  }
  const checking = open('depository', 'checking', 'Everyday Checking');
  const savings = random.chance(0.85) ? open('depository', 'savings', 'Savings') : null;
  const cards: Wallet['cards'] = [];
  for (const name of ['Cash Rewards Visa', 'Travel Mastercard'].slice(0, random.pick([0, 1, 1, 1, 2, 2]))) {
    const old = open('credit', 'credit card', name);
    const replaced = random.chance(0.25) ? asOf - random.integer(90, 400) : null;
    const fresh = replaced === null ? old : open('credit', 'credit card', name);
    cards.push((day) => (replaced !== null && day >= replaced ? fresh : old));
  }
  return { checking, savings, cards, loan: random.chance(0.2) ? open('loan', 'auto', 'Auto Loan') : null };
}

/** Days of one habit: mostly by chance, groceries often on one weekday, coffee often on every working day for a while. */
function habitDays(book: Book, behaviour: string, count: number): number[] {
  const { random, start } = book;
  if (behaviour === 'groceries' && random.chance(0.5)) {
    const step = random.pick([7, 7, 14]);
    const weekly = everyDays(step, random.integer(0, 6)).filter(
      (day) => day >= start && day <= asOf && random.chance(0.9),
    );
    return weekly.map((day) => day + random.pick([0, 0, 0, 1, -1]));
  }
  if (behaviour === 'coffee' && random.chance(0.5)) {
    const first = random.integer(start, asOf - count);
    return Array.from({ length: count * 2 }, (_value, index) => first + index).filter(
      (day) => weekdayOf(day) % 6 !== 0,
    );
  }
  return Array.from({ length: count }, () => random.integer(start, asOf));
}

function addHabits(book: Book, table: string, total: number, rail: 'card' | 'inside'): void {
  const { random, wallet } = book;
  const lines = table.trim().split('\n');
  const drawn = lines.map((line) => ({
    line: line.split('|'),
    weight: Number(line.split('|')[1]) * (0.2 + random.next()),
  }));
  const sum = drawn.reduce((running, habit) => running + habit.weight, 0);
  const store = random.fill('#######');
  for (const { line, weight } of drawn) {
    const [behaviour = '', , texts = '', category = '', low = '', high = ''] = line;
    const places = texts.split('~');
    const usual = random.pick(places);
    const same = random.chance({ coffee: 0.4, groceries: 0 }[behaviour] ?? 0.06);
    const fixed = random.integer(Number(low), Number(high));
    const account = rail === 'card' ? random.pick([...wallet.cards, () => wallet.checking]) : () => wallet.checking;
    const named = random.next();
    for (const day of habitDays(book, behaviour, Math.round((total * weight) / sum))) {
      const [name = '', text = ''] = (random.chance(0.6) ? usual : random.pick(places)).split('=');
      const body = text.replaceAll('%', (_mark, offset: number) => store[offset % store.length] ?? '0');
      const exact = same && random.chance(0.85) ? fixed : random.integer(Number(low), Number(high));
      const step = { cash: 2000, 'person to person': random.pick([1, 500, 1000]) }[behaviour] ?? 1;
      const cents = Math.round(exact / step) * step;
      const merchant = name === '' || named < 0.1 || random.chance(0.08) ? null : name;
      const entry = { account: account(day), cents, day, rail, body, merchant, category, authorized: 'usual' } as const;
      const channel = rail === 'inside' ? 'other' : 'in store';
      recordNoise(book, behaviour, { ...entry, channel });
      if (rail === 'inside') continue;
      if (random.chance(0.004)) recordNoise(book, 'equal purchases', { ...entry, channel });
      if (random.chance(0.015)) recordNoise(book, 'refund', { ...entry, cents: -cents, day: day + 4, channel });
    }
  }
}

export function secondHeldOutCustomers(seed: number, count: number): HeldOutCustomer[] {
  return Array.from({ length: count }, (_value, index) => {
    const random = createRandom(mix('second', seed, index));
    const accounts: Account[] = [];
    const wallet = openAccounts(random, accounts);
    const [transactions, streams] = [[], []];
    const style = random.pick<Style>(['checkcard', 'described', 'dated', 'short', 'cleaned']);
    const city = random.pick(['COLUMBUS OH', 'OAKLAND CA', 'AUSTIN TX', 'BROOKLYN NY', 'TAMPA FL', 'SPOKANE WA']);
    const holder = random.pick(['JORDAN ELLIS', 'PRIYA RAMAN', 'LUIS ORTEGA', 'DANA KOWALSKI']);
    const bank = { style, city, holder, width: random.pick([22, 23, 25, 40]), entities: random.chance(0.6) };
    const start = asOf - random.integer(550, 728);
    const categoryGap = random.pick([0.02, 0.04, 0.07, 0.1, 0.1, 0.75]);
    const book: Book = {
      ...bank,
      random,
      start,
      wallet,
      categoryGap,
      accounts,
      transactions,
      streams,
      noise: new Map(),
    };
    const work = random.pick(['employed', 'employed', 'employed', 'employed', 'retired', 'gig']);
    addIncome(book, work === 'employed');
    addBills(book);
    addSubscriptions(book);
    const rest = Math.min(random.integer(650, 1400), 1400) - book.transactions.length;
    addHabits(book, habits, Math.max(220, rest * 0.85), 'card');
    addHabits(book, work === 'gig' ? bankHabits + gigHabits : bankHabits, Math.max(40, rest * 0.15), 'inside');
    const newest = book.transactions.toSorted(
      (left, right) => right.date.localeCompare(left.date) || left.transaction_id.localeCompare(right.transaction_id),
    );
    const noise = [...book.noise].map(([behaviour, transaction_ids]) => ({ behaviour, transaction_ids }));
    const rows = { accounts, transactions: newest, liabilities: [], removed: [], warnings: [] };
    const customer_id = `second-${String(index + 1).padStart(3, '0')}`;
    return { customer_id, as_of: textOf(asOf), rows, streams: book.streams, noise };
  });
}
