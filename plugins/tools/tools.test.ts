import { beforeAll, describe, expect, test } from 'vitest';
import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { loadKnowledge } from '../../knowledge/index.ts';
import { analyze } from '../../server/analysis/analyze.ts';
import { Host } from '../../server/host/host.ts';
import { bundledPlugins } from '../../server/plugins.ts';
import {
  buildLedger,
  type Goal,
  type HeldGoal,
  type Knowledge,
  type Ledger,
  type ToolPlugin,
  type ToolResult,
  type ToolSession,
} from '../kit/index.ts';
import { toolPlugins } from './index.ts';
import { problemsOf, runTool, sessionOf } from './shared/testing.ts';

const now = '2026-11-25T12:00:00Z';
const month = { from: '2026-10-01', to: '2026-10-31' };
const future = { from: '2027-01-01', to: '2027-01-31' };
const past = { from: '2019-01-01', to: '2019-12-31' };

/** What a customer may be asked in the name of, tool by tool: every aspect, and every period that can go wrong. */
const variants: Readonly<Record<string, readonly object[]>> = {
  spending: [
    {},
    { period: month },
    { period: future },
    { period: past },
    { category: 'FOOD_AND_DRINK_GROCERIES', period: month },
    { category: 'EATING_OUT' },
    { merchant: 'Harvest Lane Market' },
    { merchant: 'nowhere' },
    { account: 'nowhere' },
    { category: 'nonsense' },
    { compare: 'usual' },
    { period: month, against: { from: '2026-08-01', to: '2026-08-31' } },
    { period: { from: '2026-01-01', to: '2026-11-25' } },
    { period: month, question: 'Am I spending more than last month?' },
    { period: month, question: '¿Gasté menos de 300?', amount_cents: 30_000 },
    { compare: 'usual', question: 'Am I spending more than usual?' },
  ],
  top_spending: [{}, { by: 'merchant' }, { period: month }, { period: past }, { account: 'checking' }],
  transactions: [
    {},
    { order: 'largest' },
    { flow: 'pending' },
    { flow: 'refunds' },
    { merchant: 'Streamly' },
    { amount_cents: 1599 },
    { period: past },
    { limit: 3 },
    { question: 'Has my last payment gone through?' },
    { flow: 'pending', question: '¿Tengo pagos pendientes?' },
    { flow: 'refunds', question: 'Did my refund arrive?' },
    { category: 'FOOD_AND_DRINK_GROCERIES', question: '¿Pagué el supermercado?' },
    { question: 'Did I buy a guitar?' },
  ],
  unusual: [{}, { period: month }, { period: past }, { period: future }],
  listed: [{}, { question: 'the second one' }],
  duplicates: [{}, { period: month }, { merchant: 'Streamly' }, { merchant: 'nowhere' }, { category: 'nonsense' }],
  balances: [
    {},
    { show: 'net_worth' },
    { show: 'pending' },
    { account: 'checking' },
    { account: 'nowhere' },
    { amount_cents: 50_000, question: 'Do I have 500?' },
  ],
  forecast: [
    {},
    { aspect: 'spend' },
    { until: '30_days' },
    { until: '90_days' },
    { until: '30_days', aspect: 'spend' },
    { question: 'Will I go below zero?' },
    { question: '¿Me alcanzará el dinero?' },
  ],
  recurring: [
    {},
    { aspect: 'subscriptions' },
    { aspect: 'bills' },
    { aspect: 'price_changes' },
    { aspect: 'upcoming' },
    { aspect: 'price_changes', question: 'Did any go up?' },
    { question: 'which of my subscriptions is the most expensive' },
    { aspect: 'upcoming', question: 'what bills are due next week', period: { from: '2026-11-30', to: '2026-12-06' } },
    { aspect: 'upcoming', question: '¿tengo algo que pagar?', period: { from: '2026-11-26', to: '2026-11-26' } },
    { aspect: 'upcoming', category: 'RENT_AND_UTILITIES_RENT' },
    { merchant: 'Streamly' },
    { merchant: 'nowhere' },
    ...['before_payday', 'yearly', 'stopped', 'first_charge', 'unused', 'account', 'why_listed', 'missing'].flatMap(
      (aspect) => [
        { aspect },
        { aspect, merchant: 'Streamly' },
        { aspect, merchant: 'nowhere' },
        { aspect, category: 'RENT_AND_UTILITIES_RENT' },
      ],
    ),
  ],
  income: [
    {},
    { aspect: 'next' },
    { aspect: 'average' },
    { aspect: 'steady' },
    { aspect: 'sources' },
    { aspect: 'net' },
    { question: 'Did my paycheck arrive?' },
    ...['how much do I earn per year', 'who sends me money', 'how much has mom sent me', 'is my income going up'].map(
      (question) => ({ question }),
    ),
    { aspect: 'average', question: 'worst month?' },
    { aspect: 'average', question: '¿cuánto gano al año?' },
    { aspect: 'steady', question: 'is it steady' },
    { period: { from: '2026-11-23', to: '2026-11-25' }, question: '¿Ya me pagaron la nómina?' },
    { period: month },
    { period: past },
    { period: { from: '2026-01-01', to: '2026-11-25' } },
  ],
  savings: [
    {},
    { aspect: 'fund' },
    { aspect: 'enough' },
    { aspect: 'rate' },
    { period: month },
    { period: { from: '2026-01-01', to: '2026-11-25' } },
  ],
  cards: [
    {},
    { aspect: 'utilization' },
    { aspect: 'utilization', question: 'Is my card over 30%?' },
    ...['which cards do I have', 'how much is available on it', 'how much did I pay on my card', 'is that bad?'].map(
      (question) => ({ question }),
    ),
    ...['interest per month', 'what is my APR', '¿cuánto interés al mes?'].map((question) => ({
      aspect: 'interest',
      question,
    })),
    { aspect: 'interest', question: 'Did I pay interest?' },
    { aspect: 'payment' },
    { aspect: 'interest' },
    { aspect: 'interest', period: month },
    { aspect: 'interest', period: past },
    { account: 'nowhere' },
  ],
  balance_history: [
    {},
    { period: month },
    { period: past },
    { account: 'savings' },
    { account: 'nowhere' },
    { question: 'is my balance lower than last month' },
  ],
  transaction_detail: [
    {},
    { question: 'Is my last purchase pending or gone?' },
    { question: '¿Está pendiente?' },
    { merchant: 'Streamly' },
    { merchant: 'nowhere' },
    { amount_cents: 1 },
    { period: month },
  ],
  debts: [
    {},
    { question: 'Am I in debt?' },
    { question: 'Do I have a mortgage?' },
    { question: 'My student loan\nwhat is the interest rate' },
    { question: '¿Mi deuda bajó este año?', period: { from: '2026-01-01', to: '2026-11-25' } },
    { aspect: 'late' },
    { aspect: 'loan_end' },
    { account: 'student loan' },
    { account: 'nowhere' },
  ],
  payoff: [
    {},
    { aspect: 'minimum_only' },
    { aspect: 'payment', amount_cents: 20_000 },
    { aspect: 'payment', amount_cents: 100 },
    { account: 'nowhere' },
  ],
  affordability: [
    {},
    { category: 'RENT_AND_UTILITIES_RENT' },
    { merchant: 'Streamly' },
    { amount_cents: 90_000 },
    { amount_cents: 900_000 },
  ],
  budget: [{}],
  what_if: [
    {},
    { amount_cents: 20_000 },
    { change: 'cancel' },
    { change: 'cancel', merchant: 'Streamly' },
    { change: 'cancel', merchant: 'nowhere' },
  ],
  goals: [
    {},
    { amount_cents: 500_000, period: future },
    { amount_cents: 500_000 },
    { action: 'set', amount_cents: 500_000, period: future },
    { action: 'set', amount_cents: 500_000, question: 'I want to save 5,000 for a trip in six months' },
    { action: 'set' },
    { action: 'set', kind: 'pay_off_card', amount_cents: 30_000 },
    { action: 'set', kind: 'pay_off_card' },
    { action: 'set', kind: 'keep_buffer', question: 'keep 3 months of spending' },
    { action: 'set', kind: 'keep_buffer' },
    { action: 'change' },
    { action: 'change', question: 'make the trip later', amount_cents: 700_000 },
    { action: 'remove' },
    { action: 'remove', question: 'take away the trip' },
  ],
  fees: [
    {},
    { question: 'Did I pay any fees?' },
    { period: month },
    ...['atm fees', 'how many late fees', 'last overdraft fee', 'cuántas veces me cobraron sobregiro'].map(
      (question) => ({ question }),
    ),
    { amount_cents: 3_500 },
    { amount_cents: 1_234 },
  ],
  persona: [{}],
  recommendations: [
    {},
    { aspect: 'education' },
    { aspect: 'offers' },
    { aspect: 'why' },
    { aspect: 'commission' },
    ...['Why the savings account?', 'why not the balance transfer', 'por qué no veo la tarjeta'].map((question) => ({
      aspect: 'offers',
      question,
    })),
  ],
  explain: [{}, { aspect: 'card_payments' }, { aspect: 'weight' }, { amount_cents: 1_599 }],
  data_coverage: [{}],
  knowledge: [{ question: 'What is credit utilization?' }, { question: 'how do I knit a scarf' }],
  correction: [
    {},
    { amount_cents: 38_000 },
    { kind: 'not_recurring', merchant: 'Streamly' },
    { kind: 'recurring', merchant: 'Streamly' },
    { kind: 'category', merchant: 'Streamly', category: 'FOOD_AND_DRINK_GROCERIES' },
    { kind: 'category', merchant: 'Streamly', category: 'EATING_OUT' },
    { kind: 'category', merchant: 'Streamly' },
    { kind: 'category', merchant: 'nowhere', category: 'EATING_OUT' },
    { kind: 'not_recurring' },
  ],
  consent: ['state', 'revoke', 'sharing'].map((aspect) => ({ aspect })),
  offer_choice: [{}, { choice: 'resume' }],
  feedback: [{ mood: 'good' }, { mood: 'bad' }],
  hardship: ['money', 'job', 'death', 'gambling', 'pressure'].map((kind) => ({ kind })),
  cannot: [
    'move_money',
    'cancel',
    'advice',
    'predict',
    'account',
    'dispute',
    'person',
    'others',
    'credit_score',
    'split',
  ].map((topic) => ({ topic })),
  help: ['capabilities', 'greeting', 'thanks', 'goodbye'].map((topic) => ({ topic })),
};

const host = new Host(bundledPlugins);
const context = { now: () => now, random: () => 0.5 };
const rails = host
  .ofKind('guardrail')
  .filter(({ plugin }) => plugin.stages.includes('output'))
  .map(({ plugin, config }) => ({ id: plugin.id, check: plugin.create(context, config).check }));
let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge({ today: '2026-11-25' });
});

function sessionFor(ledger: Ledger, locale: string) {
  const analysis = analyze({ ledger, host, knowledge, now, locale, recorder: null });
  return sessionOf(ledger, { analysis, knowledge, locale, goals: async () => goalsFor(ledger) });
}

/** One of each kind, as far as the customer has what it needs. */
function goalsFor({ accounts }: Ledger): HeldGoal[] {
  const card = accounts.find(({ type }) => type === 'credit');
  const goals: Goal[] = [
    { kind: 'save_amount', name: 'Trip', target_cents: 300_000, target_date: '2027-06-01', account_ids: [] },
    { kind: 'keep_buffer', name: 'Emergency fund', target_months: 3, monthly_contribution_cents: null },
  ];
  if (card) {
    const { account_id, name } = card;
    goals.push({ kind: 'pay_off_card', name, account_id, monthly_payment_cents: 30_000 });
  }
  return goals.map((goal, index) => ({
    goal_id: `00000000-0000-4000-8000-00000000000${index}`,
    goal,
    start_cents: null,
  }));
}

test('the ways below are of tools that there are', () => {
  expect(toolPlugins.map(({ tool }) => tool.name)).toEqual(expect.arrayContaining(Object.keys(variants)));
});

/** Sentences of a tool that a guardrail would replace. */
async function railed(result: ToolResult, session: ToolSession): Promise<string[]> {
  const merchants = [...new Set(session.ledger.transactions.map(({ merchant }) => merchant))];
  const { facts, citations } = result;
  const problems: string[] = [];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(result.text)) {
    for (const { id, check } of rails) {
      const shown = {
        text: segment.trim(),
        before: '',
        facts,
        citations,
        message: '',
        merchants,
        locale: session.locale,
      };
      const { decision, reasons } = await check({ stage: 'output', ...shown }, new AbortController().signal);
      if (decision !== 'allow') problems.push(`${id} ${reasons.join()}: ${segment}`);
    }
  }
  return problems;
}

describe.each([...demoCustomers.map(({ id }) => id), 'nobody'])('for %s', (id) => {
  const rows =
    id === 'nobody'
      ? { accounts: [], transactions: [], liabilities: [], removed: [], warnings: [] }
      : generateCustomer(id, { seed: 20_261_125, to: '2026-11-25' });
  const ledger = buildLedger(rows, '2026-11-25');

  test.each(['en-US', 'es-US'])('every figure of every tool is proved, in %s', async (locale) => {
    const session = sessionFor(ledger, locale);
    const problems: string[] = [];
    for (const plugin of toolPlugins as readonly ToolPlugin[]) {
      for (const args of variants[plugin.tool.name] ?? [{}]) {
        const result = await runTool(plugin, args, session);
        const asked = `${plugin.tool.name} ${JSON.stringify(args)}`;
        if (result.text === '') problems.push(`${asked} says nothing`);
        problems.push(...problemsOf(result, session).map((problem) => `${asked}: ${problem}`));
        problems.push(...(await railed(result, session)).map((problem) => `${asked}: ${problem}`));
        const again = await runTool(
          toolPlugins.find(({ tool }) => tool.name === 'explain') as ToolPlugin,
          {},
          { ...session, earlier: async () => [{ question: 'before', facts: result.facts }] },
        );
        problems.push(...problemsOf(again, session).map((problem) => `explaining ${asked}: ${problem}`));
      }
    }
    expect(problems).toEqual([]);
  });
});

test.each(toolPlugins.map(({ tool }) => tool))(
  '$name gives the router enough examples in both languages',
  ({ examples }) => {
    expect(new Set(examples.en).size).toBeGreaterThanOrEqual(12);
    expect(new Set(examples.es).size).toBeGreaterThanOrEqual(8);
  },
);

test('no wording is an example of two things', () => {
  const meanings = new Map<string, Set<string>>();
  for (const { name, examples } of toolPlugins.map(({ tool }) => tool)) {
    for (const example of [...examples.en, ...(examples.es ?? [])]) {
      const choice = /<[a-z_]+=[^<>]+>/.exec(example)?.[0] ?? '';
      const text = example.replace(choice, '').trim();
      meanings.set(text, (meanings.get(text) ?? new Set()).add(`${name} ${choice}`));
    }
  }
  const doubtful = [...meanings]
    .filter(([, labels]) => labels.size > 1)
    .map(([text, labels]) => `${text}: ${[...labels].join(', ')}`);
  expect(doubtful).toEqual([]);
});
