import type { EvidenceView, ShownFact } from '../../server/protocol/chat.ts';

const refreshed_at = '2026-11-25T05:00:00Z';
const october = { from: '2026-10-01', to: '2026-10-31', label: 'October 2026' };

export const money = (cents: number) => (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });

const purchases = [
  ['2026-10-03', 'Trader Joe’s', 'TRADER JOE S #552', 4_812],
  ['2026-10-06', 'Whole Foods Market', 'WHOLEFDS MKT 10234', 3_947],
  ['2026-10-10', 'Aldi', 'ALDI 40118', 2_955],
  ['2026-10-13', 'Trader Joe’s', 'TRADER JOE S #552', 5_120],
  ['2026-10-18', 'Whole Foods Market', 'WHOLEFDS MKT 10234', 9_615],
  ['2026-10-20', 'Whole Foods Market', 'WHOLEFDS MKT 10234 REFUND', -1_240],
  ['2026-10-24', 'Costco', 'COSTCO WHSE #0476', 11_838],
  ['2026-10-29', 'Aldi', 'ALDI 40118', 4_213],
] as const;

export const groceryRows = purchases.map(([date, merchant, name, contribution_cents], index) => ({
  transaction_id: `tx_1${index}42`,
  date,
  merchant,
  name,
  account: index % 3 === 2 ? 'Everyday Checking ··0417' : 'Rewards Card ··8821',
  category: 'GROCERIES',
  contribution_cents,
  text: money(contribution_cents),
}));

function cents(id: string, label: string, value: number, more: Partial<ShownFact['fact']> = {}): ShownFact {
  const evidence = [{ type: 'search' as const, id: 'from=2026-10-01&to=2026-10-31' }];
  return { text: money(value), fact: { id, label, value, unit: 'USD_cents', evidence, refreshed_at, ...more } };
}

export const total = cents('groceries.total', 'Spent on groceries', 41_260, {
  period: october,
  evidence: groceryRows.map(({ transaction_id }) => ({ type: 'transaction', id: transaction_id })),
  formula: 'purchases − refunds',
});
export const usual = cents('groceries.usual', 'A usual month of groceries', 36_840, {
  period: { from: '2026-04-01', to: '2026-09-30', label: 'April to September 2026' },
  formula: 'total of six months ÷ 6',
});
export const change: ShownFact = {
  text: '12%',
  fact: {
    id: 'groceries.change',
    label: 'More than usual',
    value: 0.12,
    unit: 'fraction',
    evidence: [
      { type: 'fact', id: total.fact.id },
      { type: 'fact', id: usual.fact.id },
    ],
    formula: '(October − usual month) ÷ usual month',
    derived_from: [total.fact.id, usual.fact.id],
    refreshed_at,
  },
};
export const none = cents('pets.total', 'Spent on pets', 0, { period: october });
export const utilization: ShownFact = {
  text: '68%',
  fact: {
    id: 'card.visa.utilization',
    label: 'Visa Rewards ··8821',
    value: 0.68,
    unit: 'fraction',
    evidence: [{ type: 'account', id: 'acc_2' }],
    formula: 'balance ÷ limit',
    refreshed_at,
  },
};
export const subscriptions = [
  cents('sub.netflix', 'Netflix', 1_549),
  cents('sub.spotify', 'Spotify', 1_199),
  cents('sub.icloud', 'iCloud+', 299),
  cents('sub.gym', 'Northside Climbing and Fitness', 6_900),
];
export const categories = [
  cents('cat.rent', 'Rent', 185_000),
  cents('cat.groceries', 'Groceries', 41_260),
  cents('cat.dining', 'Restaurants', 28_630),
  cents('cat.transport', 'Getting around', 14_275),
  cents('cat.fun', 'Entertainment', 8_840),
];
export const months = ['May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'].flatMap((month, index) => [
  cents(`in.${month.toLowerCase()}`, month, 412_000 + index * 6_500),
  cents(`out.${month.toLowerCase()}`, month, 371_000 + ((index * 37) % 11) * 6_100),
]);

export const shownFacts = [total, usual, change, none, utilization, ...subscriptions, ...categories, ...months];

const nothing = { rows: [], sum: null, accounts: [], streams: [], articles: [], searches: [], derived_from: [] };

/** What proves each figure that says more than "nothing more". */
const views: Record<string, Partial<EvidenceView>> = {
  [total.fact.id]: { rows: groceryRows, sum: { cents: 41_260, text: '$412.60', matches: true } },
  [usual.fact.id]: {
    accounts: [
      { account_id: 'acc_1', name: 'Everyday Checking ··0417', balance: '$2,184.09' },
      { account_id: 'acc_2', name: 'Joint Savings ··2290', balance: null },
    ],
    streams: [
      { stream_id: 'st_1', merchant: 'Instacart+', frequency: 'MONTHLY', amount: '$9.99', last_date: '2026-09-14' },
    ],
    articles: [{ article_id: 'groceries', title: 'What counts as groceries' }],
  },
  [change.fact.id]: { derived_from: [total, usual] },
  [none.fact.id]: {
    searches: [
      {
        from: '2026-10-01',
        to: '2026-10-31',
        accounts: ['Everyday Checking ··0417', 'Rewards Card ··8821'],
        filter: { category: 'PETS' },
      },
    ],
  },
  [utilization.fact.id]: {
    accounts: [{ account_id: 'acc_2', name: 'Visa Rewards ··8821', balance: '$3,400.00' }],
  },
};

export function evidenceOf(fact_id: string): EvidenceView | null {
  const fact = shownFacts.find((shown) => shown.fact.id === fact_id);
  return fact ? { ...nothing, fact, ...views[fact_id] } : null;
}
