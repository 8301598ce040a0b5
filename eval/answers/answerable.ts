import { shops } from './merchants.ts';
import { cents, monthOf, spent, within, worded, type QuestionKind } from './question.ts';

interface Kind {
  readonly code: string;
  readonly en: string;
  readonly es: string;
}
const kindsOfShop: readonly [Kind, Kind, Kind, Kind, Kind, ...Kind[]] = [
  { code: 'FOOD_AND_DRINK_GROCERIES', en: 'groceries', es: 'supermercado' },
  { code: 'FOOD_AND_DRINK_RESTAURANT', en: 'restaurants', es: 'restaurantes' },
  { code: 'FOOD_AND_DRINK_COFFEE', en: 'coffee shops', es: 'cafeterías' },
  { code: 'TRANSPORTATION_GAS', en: 'gas', es: 'gasolina' },
  { code: 'GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES', en: 'clothes', es: 'ropa' },
  { code: 'RENT_AND_UTILITIES_RENT', en: 'rent', es: 'alquiler' },
];
const year = { from: '2026-01-01', to: '2026-11-25' };

/** Questions with an answer, kind by kind. */
export const answerable: Readonly<Record<string, QuestionKind>> = {
  'spent in a month': (person, random) => {
    const month = monthOf(random.between(3, 10));
    return {
      ...worded(random, {
        en: [
          `How much did I spend in ${month.en}?`,
          `what did i spend in ${month.en.toLowerCase()}`,
          `Total spending ${month.en}`,
        ],
        es: [`¿Cuánto gasté en ${month.es}?`, `cuanto gaste en ${month.es}`],
      }),
      expected: cents(spent(person, month)),
    };
  },
  'spent on a category': (person, random) => {
    const month = monthOf(random.between(3, 10));
    const { code, en, es } = random.pick(kindsOfShop);
    return {
      ...worded(random, {
        en: [
          `How much did I spend on ${en} in ${month.en}?`,
          `how much went on ${en} in ${month.en}`,
          `${en} ${month.en}`,
        ],
        es: [`¿Cuánto gasté en ${es} en ${month.es}?`, `gasto en ${es} en ${month.es}`],
      }),
      expected: cents(spent(person, month, ({ row }) => row.category.detailed === code)),
    };
  },
  'spent at a merchant': (person, random) => {
    const month = monthOf(random.between(3, 10));
    const { name } = random.pick(shops);
    return {
      ...worded(random, {
        en: [`How much did I spend at ${name} in ${month.en}?`, `what did I pay ${name} in ${month.en}`],
        es: [`¿Cuánto gasté en ${name} en ${month.es}?`, `cuánto pagué a ${name} en ${month.es}`],
      }),
      expected: cents(spent(person, month, ({ merchant }) => merchant === name)),
    };
  },
  'spent this year': (person, random) => {
    const { name } = random.pick(shops);
    return {
      ...worded(random, {
        en: [`How much have I spent at ${name} this year?`, `${name} year to date, how much did I spend`],
        es: [`¿Cuánto he gastado en ${name} este año?`],
      }),
      expected: cents(spent(person, year, ({ merchant }) => merchant === name)),
    };
  },
  'spent between days': (person, random) => {
    const month = monthOf(random.between(3, 10));
    const [first, last] = [random.between(2, 10), random.between(15, 26)];
    const days = {
      from: `${month.from.slice(0, 8)}${String(first).padStart(2, '0')}`,
      to: `${month.from.slice(0, 8)}${last}`,
    };
    return {
      ...worded(random, {
        en: [`How much did I spend between ${month.en} ${first} and ${month.en} ${last}?`],
        es: [`¿Cuánto gasté entre el ${first} y el ${last} de ${month.es}?`],
      }),
      expected: cents(spent(person, days)),
    };
  },
  'the month before': (person, random) => {
    const number = random.between(4, 10);
    const [month, before] = [monthOf(number), monthOf(number - 1)];
    const { code, en, es } = random.pick(kindsOfShop);
    const isSpanish = random.chance(0.35);
    return {
      language: isSpanish ? 'es' : 'en',
      turns: isSpanish
        ? [`¿Cuánto gasté en ${es} en ${month.es}?`, '¿Y el mes anterior?']
        : [`How much did I spend on ${en} in ${month.en}?`, 'And the month before?'],
      expected: cents(spent(person, before, ({ row }) => row.category.detailed === code)),
    };
  },
  'another category': (person, random) => {
    const month = monthOf(random.between(3, 10));
    const [first, second] = random.chance(0.5) ? [kindsOfShop[0], kindsOfShop[3]] : [kindsOfShop[1], kindsOfShop[4]];
    const isSpanish = random.chance(0.35);
    return {
      language: isSpanish ? 'es' : 'en',
      turns: isSpanish
        ? [`¿Cuánto gasté en ${first.es} en ${month.es}?`, `¿Y en ${second.es}?`]
        : [`How much did I spend on ${first.en} in ${month.en}?`, `What about ${second.en}?`],
      expected: cents(spent(person, month, ({ row }) => row.category.detailed === second.code)),
    };
  },
  'corrected month': (person, random) => {
    const number = random.between(4, 10);
    const [wrong, meant] = [monthOf(number), monthOf(number - 2 > 2 ? number - 2 : number - 1)];
    const isSpanish = random.chance(0.35);
    return {
      language: isSpanish ? 'es' : 'en',
      turns: isSpanish
        ? [`¿Cuánto gasté en ${wrong.es}?`, `no, me refería a ${meant.es}`]
        : [`How much did I spend in ${wrong.en}?`, `no, I meant ${meant.en}`],
      expected: cents(spent(person, meant)),
    };
  },
  'cash taken out': (person, random) => {
    const month = monthOf(random.between(3, 10));
    return {
      ...worded(random, {
        en: [`How much cash did I take out in ${month.en}?`, `cash withdrawals in ${month.en}`],
        es: [`¿Cuánto efectivo saqué en ${month.es}?`],
      }),
      expected: cents(spent(person, month, ({ row }) => row.category.detailed === 'TRANSFER_OUT_WITHDRAWAL')),
    };
  },
  'largest purchase': (person, random) => {
    const month = monthOf(random.between(3, 10));
    // Of what these people pay, rent, fees and cash buy nothing.
    const rows = person.truth.filter(
      (one) =>
        one.kind === 'spend' &&
        within(one, month) &&
        !/^(?:BANK_FEES|TRANSFER_OUT|RENT_AND_UTILITIES_RENT)/.test(one.row.category.detailed),
    );
    return {
      ...worded(random, {
        en: [`What was my biggest purchase in ${month.en}?`, `most expensive thing i bought in ${month.en}`],
        es: [`¿Cuál fue mi compra más grande en ${month.es}?`],
      }),
      expected: cents(Math.max(...rows.map(({ row }) => row.amount_cents))),
    };
  },
  'largest payment': (person, random) => {
    const month = monthOf(random.between(3, 10));
    const rows = person.truth.filter((row) => row.kind === 'spend' && within(row, month));
    return {
      ...worded(random, {
        en: [`What was my biggest payment in ${month.en}?`, `largest payment in ${month.en}`],
        es: [`¿Cuál fue mi pago más grande en ${month.es}?`],
      }),
      expected: cents(Math.max(...rows.map(({ row }) => row.amount_cents))),
    };
  },
  'last payment to a merchant': (person, random) => {
    const { name } = random.pick(shops);
    const rows = person.truth.filter((row) => row.kind === 'spend' && row.merchant === name);
    const day =
      rows
        .map((row) => row.day)
        .sort()
        .at(-1) ?? '';
    return {
      ...worded(random, {
        en: [`When did I last pay ${name}?`, `when was my last payment to ${name}`],
        es: [`¿Cuándo pagué a ${name} por última vez?`],
      }),
      expected: { unit: 'date', value: day },
    };
  },
  'cash in all': (person, random) => ({
    ...worded(random, {
      en: ['How much money do I have?', 'how much have i got across everything', 'total balance'],
      es: ['¿Cuánto dinero tengo?', 'saldo total'],
    }),
    expected: cents(balance(person, 'checking') + balance(person, 'savings')),
  }),
  'one account': (person, random) => ({
    ...worded(random, {
      en: ['How much is in Nest Egg?', 'balance of my Nest Egg account'],
      es: ['¿Cuánto hay en Nest Egg?'],
    }),
    expected: cents(balance(person, 'savings')),
  }),
  'net worth': (person, random) => ({
    ...worded(random, {
      en: ['What am I worth if I subtract what I owe?', 'my net worth'],
      es: ['¿Cuál es mi patrimonio neto?'],
    }),
    expected: cents(balance(person, 'checking') + balance(person, 'savings') - balance(person, 'card')),
  }),
  'owed on cards': (person, random) => ({
    ...worded(random, {
      en: ['How much do I owe on my card?', 'what is my credit card balance'],
      es: ['¿Cuánto debo en mi tarjeta?'],
    }),
    expected: cents(balance(person, 'card')),
  }),
  utilization: (person, random) => ({
    ...worded(random, {
      en: ['How much of my limit am I using?', 'what is my credit utilization'],
      es: ['¿Cuánto uso del límite de mis tarjetas?'],
    }),
    expected: {
      unit: 'fraction',
      value: balance(person, 'card') / (person.rows.accounts[2]?.balances.limit_cents ?? 1),
    },
  }),
  'minimum payment': (person, random) => ({
    ...worded(random, {
      en: ["What's my minimum payment and when?", 'what is the minimum on my card'],
      es: ['¿Cuál es mi pago mínimo y cuándo?'],
    }),
    expected: cents(minimum(person)),
  }),
  'interest this year': (person, random) => ({
    ...worded(random, {
      en: ['How much interest did I pay this year?', 'card interest this year'],
      es: ['¿Cuántos intereses pagué este año?'],
    }),
    expected: cents(spent(person, year, ({ row }) => row.category.detailed === 'BANK_FEES_INTEREST_CHARGE')),
  }),
  'fees this year': (person, random) => ({
    ...worded(random, {
      en: ['What have I paid in fees this year?', 'bank fees this year'],
      es: ['¿Cuánto pagué en comisiones este año?'],
    }),
    expected: cents(spent(person, year, ({ row }) => row.category.detailed === 'BANK_FEES_OVERDRAFT_FEES')),
  }),
  'income of a month': (person, random) => {
    const month = monthOf(random.between(3, 10));
    return {
      ...worded(random, {
        en: [`How much did I earn in ${month.en}?`, `what was my income in ${month.en}`],
        es: [`¿Cuánto gané en ${month.es}?`, `mis ingresos de ${month.es}`],
      }),
      expected: cents(earned(person, month)),
    };
  },
  'average income': (person, random) => ({
    ...worded(random, {
      en: ['What do I make in an average month?', 'my average monthly income'],
      es: ['¿Cuánto gano de media al mes?'],
    }),
    expected: cents(Math.round(earned(person, { from: '2026-05-01', to: '2026-10-31' }) / 6)),
  }),
  'next payday': (person, random) => ({
    ...worded(random, {
      en: ['When do I get paid next?', 'next payday'],
      es: ['¿Cuándo cobro?', 'cuándo es mi próxima nómina'],
    }),
    expected: { unit: 'date', value: person.next_payday },
  }),
  'price of a subscription': (person, random) => {
    const { name, cents: price } = random.pick(person.subscriptions as [Subscription, ...Subscription[]]);
    return {
      ...worded(random, {
        en: [`What does ${name} cost me a month?`, `monthly price of ${name}`],
        es: [`¿Cuánto cuesta ${name} al mes?`],
      }),
      expected: cents(price),
    };
  },
  'subscriptions in all': (person, random) => ({
    ...worded(random, {
      en: ['How much are my subscriptions a month?', 'What subscriptions do I have?'],
      es: ['¿Cuánto pago en suscripciones?', '¿Qué suscripciones tengo?'],
    }),
    expected: cents(person.subscriptions.reduce((sum, one) => sum + one.cents, 0)),
  }),
  'next charge': (person, random) => {
    const { name, next } = random.pick(person.subscriptions as [Subscription, ...Subscription[]]);
    return {
      ...worded(random, {
        en: [`When will ${name} take its money next?`, `when is ${name} due`],
        es: [`¿Cuándo me cobran ${name}?`],
      }),
      expected: { unit: 'date', value: next },
    };
  },
  'a month for a sum': (person, random) => {
    const sum = random.between(10, 40) * 1_000;
    const number = random.pick([6, 9, 3]);
    const missing = sum * 100 - balance(person, 'savings');
    // After the 25th of November, the 25th comes as often before the first of a month as the month's number.
    const { en, es } = monthOf(number);
    return {
      ...worded(random, {
        en: [
          `How much do I need to put away a month to have $${sum} by ${en}?`,
          `what does it take every month to save ${sum} dollars by ${en}`,
        ],
        es: [`¿Cuánto tengo que ahorrar al mes para tener ${sum} dólares en ${es}?`],
      }),
      expected: cents(Math.ceil(missing / number)),
    };
  },
  'saved in a month': (person, random) => {
    const month = monthOf(random.between(3, 10));
    const moved = person.truth.filter((row) => row.row.account_id === 'savings' && within(row, month));
    return {
      ...worded(random, {
        en: [`How much did I put into savings in ${month.en}?`, `how much did I save in ${month.en}`],
        es: [`¿Cuánto ahorré en ${month.es}?`],
      }),
      expected: cents(moved.reduce((sum, { row }) => sum - row.amount_cents, 0)),
    };
  },
};

type Subscription = Of['subscriptions'][number];
type Of = Parameters<QuestionKind>[0];

function balance({ rows }: Of, account_id: string): number {
  return rows.accounts.find((account) => account.account_id === account_id)?.balances.current_cents ?? 0;
}

function minimum({ rows }: Of): number {
  const [card] = rows.liabilities;
  return card?.type === 'credit' ? (card.minimum_payment_cents ?? 0) : 0;
}

function earned({ truth }: Of, days: { from: string; to: string }): number {
  return truth
    .filter((row) => row.kind === 'pay' && within(row, days))
    .reduce((sum, { row }) => sum - row.amount_cents, 0);
}
