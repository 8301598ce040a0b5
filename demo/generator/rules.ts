import { daysInMonth } from '../../plugins/kit/index.ts';
import type { Event, Merchant, Rule } from './person.ts';
import type { Random } from './random.ts';

/** Cents: always the same, or drawn. */
export type Amount = number | ((random: Random) => number);

const amountOf = (amount: Amount, random: Random) => (typeof amount === 'number' ? amount : amount(random));

/** Cents drawn evenly, to the cent. */
export const range =
  (least: number, most: number): Amount =>
  (random) =>
    random.between(least, most);

type Rhythm = NonNullable<Rule['rhythm']>;

/** Says that what a rule makes comes back: the truth that a detector is measured against. */
function rhythmic(rhythm: Rhythm, rule: Rule): Rule {
  return Object.assign((day: Parameters<Rule>[0]) => rule(day), { rhythm });
}

/** Every month on a day, or on the last one of a shorter month. */
export function monthly(
  account: string,
  dayOfMonth: number,
  amount: Amount,
  merchant: Merchant,
  options: { skip?: number; rises?: { month: number; by: number }; lag?: number; until?: string; since?: string } = {},
): Rule {
  return rhythmic('MONTHLY', (day) => {
    if (day.day !== Math.min(dayOfMonth, daysInMonth(day.year, day.month))) return [];
    if ((options.since && day.date < options.since) || (options.until && day.date > options.until)) return [];
    const random = day.random(`monthly ${merchant.name}`);
    if (options.skip && random.chance(options.skip)) return [];
    const cents = amountOf(amount, random);
    // A rise comes once a year in its month and stays.
    const rises = options.rises ? day.year - 2024 + (day.month >= options.rises.month ? 1 : 0) : 0;
    const risen = Math.round(cents * (1 + (options.rises?.by ?? 0)) ** rises);
    return [{ account, cents: risen, merchant, lag: options.lag ?? 0 }];
  });
}

/** Twice a month, as many salaries are paid. */
export function semiMonthly(
  account: string,
  days: readonly [number, number],
  amount: Amount,
  merchant: Merchant,
): Rule {
  return rhythmic('SEMI_MONTHLY', (day) => {
    const last = daysInMonth(day.year, day.month);
    if (!days.some((wanted) => day.day === Math.min(wanted, last))) return [];
    return [{ account, cents: amountOf(amount, day.random(`semi-monthly ${merchant.raw}`)), merchant }];
  });
}

export function yearly(account: string, month: number, dayOfMonth: number, amount: Amount, merchant: Merchant): Rule {
  return rhythmic('ANNUALLY', (day) =>
    day.month === month && day.day === dayOfMonth
      ? [{ account, cents: amountOf(amount, day.random(`yearly ${merchant.name}`)), merchant, lag: 1 }]
      : [],
  );
}

/** Once a year, but no contract: a journey costs what it costs. */
export function trip(account: string, month: number, dayOfMonth: number, amount: Amount, merchant: Merchant): Rule {
  const rule = yearly(account, month, dayOfMonth, amount, merchant);
  return (day) => rule(day);
}

/** Every so many days. */
export function every(account: string, days: number, offset: number, amount: Amount, merchant: Merchant): Rule {
  const rhythm = ({ 7: 'WEEKLY', 14: 'BIWEEKLY', 28: 'FOUR_WEEKLY', 91: 'QUARTERLY' } as const)[days];
  const rule: Rule = (day) =>
    day.number % days === offset % days
      ? [{ account, cents: amountOf(amount, day.random(`every ${merchant.name}`)), merchant }]
      : [];
  return rhythm ? rhythmic(rhythm, rule) : rule;
}

/** Now and then, some times a week, at one of a few places. A purchase is sometimes brought back. */
export function habit(
  account: string,
  perWeek: number,
  amount: Amount,
  merchants: readonly [Merchant, ...Merchant[]],
  options: { refunds?: number; weekend?: boolean } = {},
): Rule {
  const key = `habit ${merchants[0].name}`;
  return (day) => {
    const events: Event[] = [];
    const random = day.random(key);
    const isOpen = options.weekend !== true || day.weekday >= 5;
    if (isOpen && random.chance((perWeek / 7) * (options.weekend ? 3.5 : 1))) {
      events.push({
        account,
        cents: amountOf(amount, random),
        merchant: random.pick(merchants),
        lag: random.between(1, 3),
      });
    }
    const back = day.random(`${key} back`);
    if (options.refunds && back.chance((perWeek / 7) * options.refunds)) {
      events.push({ account, cents: 0 - amountOf(amount, back), merchant: back.pick(merchants), lag: 1 });
    }
    return events;
  };
}

/** Between two accounts of the same person: both legs, as a bank shows them. */
export function transfer(from: string, to: string, when: (day: Parameters<Rule>[0]) => boolean, amount: Amount): Rule {
  return (day) => {
    if (!when(day)) return [];
    const cents = amountOf(amount, day.random(`transfer ${from} ${to}`));
    return bothLegs(from, to, cents);
  };
}

function bothLegs(from: string, to: string, cents: number): Event[] {
  return [
    {
      account: from,
      cents,
      merchant: { name: '', raw: 'ONLINE TRANSFER TO SAV ####', category: 'TRANSFER_OUT_ACCOUNT_TRANSFER' },
    },
    {
      account: to,
      cents: 0 - cents,
      merchant: { name: '', raw: 'ONLINE TRANSFER FROM CHK ####', category: 'TRANSFER_IN_ACCOUNT_TRANSFER' },
    },
  ];
}

/** On a day of the month, what is above `keep` goes to savings. */
export function sweep(from: string, to: string, dayOfMonth: number, keep: number, most: number): Rule {
  return (day) => {
    const extra = Math.min(most, Math.floor((day.balance(from) - keep) / 10_000) * 10_000);
    return day.day === dayOfMonth && extra > 0 ? bothLegs(from, to, extra) : [];
  };
}

/** Keeps a simulation from drifting off: what is far too much leaves for an account that is not held here. */
export function spendDown(from: string, dayOfMonth: number, above: number): Rule {
  const merchant = {
    name: 'Northgate Investments',
    raw: 'NORTHGATE INVEST ACH ######',
    category: 'TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS',
  };
  return (day) => {
    const extra = Math.floor((day.balance(from) - above) / 10_000) * 10_000;
    return day.day === dayOfMonth && extra > 0 ? [{ account: from, cents: extra, merchant }] : [];
  };
}

/** Pays a card from checking once its statement is out: all of it, the minimum, or a fixed amount. */
export function payCard(
  card: string,
  from: string,
  dayOfMonth: number,
  how: 'statement' | 'minimum' | number,
  skip = 0,
): Rule {
  return (day) => {
    const statement = day.statement(card);
    if (day.day !== dayOfMonth || !statement || statement.balance <= 0) return [];
    if (skip > 0 && day.random(`pay ${card}`).chance(skip)) return [];
    const wanted = how === 'statement' ? statement.balance : how === 'minimum' ? statement.minimum : how;
    const cents = Math.min(wanted, statement.balance);
    const category = 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT';
    return [
      { account: from, cents, merchant: { name: '', raw: 'CARD PAYMENT THANK YOU ####', category } },
      { account: card, cents: 0 - cents, merchant: { name: '', raw: 'PAYMENT RECEIVED - THANK YOU', category } },
    ];
  };
}

/** Interest that a savings account earns, on the last day of the month. */
export function savingsInterest(account: string, yearlyRate: number): Rule {
  const merchant = { name: '', raw: 'INTEREST PAYMENT', category: 'INCOME_INTEREST_EARNED' };
  return rhythmic('MONTHLY', (day) => {
    const cents = Math.round((day.balance(account) * yearlyRate) / 12);
    return day.day === daysInMonth(day.year, day.month) && cents > 0 ? [{ account, cents: 0 - cents, merchant }] : [];
  });
}

/** Pay that comes when a client gets round to it: some days after each of a row of long gaps. */
export function projects(
  account: string,
  gaps: readonly [number, number],
  amount: Amount,
  merchants: readonly [Merchant, ...Merchant[]],
): Rule {
  const [least, most] = gaps;
  const middle = Math.round((least + most) / 2);
  return (day) => {
    // One payment in each stretch of the middle length, on a drawn day within the play.
    const stretch = Math.floor(day.number / middle);
    const random = day.random(`stretch ${stretch}`);
    return day.number % middle === random.between(0, Math.max(0, most - middle))
      ? [{ account, cents: amountOf(amount, random), merchant: random.pick(merchants) }]
      : [];
  };
}

/** A loan's payment: the leg that leaves the account, and what of it pays the loan down. */
export function payLoan(
  from: string,
  loan: string,
  dayOfMonth: number,
  { cents, principal, merchant }: { cents: number; principal: number; merchant: Merchant },
): Rule {
  return rhythmic('MONTHLY', (day) =>
    day.day === dayOfMonth
      ? [
          { account: from, cents, merchant },
          { account: loan, cents: 0 - principal, merchant: { ...merchant, raw: 'PAYMENT THANK YOU' } },
        ]
      : [],
  );
}
