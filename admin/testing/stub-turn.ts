import type { EvidenceView, SpanBody, TraceDetail } from '../../server/protocol/index.ts';
import { plugin, SpanList } from './stub-spans.ts';

const refreshed_at = '2026-11-25T05:00:00Z';
const october = { from: '2026-10-01', to: '2026-10-31', label: 'October 2026' };

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

const money = (cents: number) => (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
const transactions = purchases.map((_, index) => ({ type: 'transaction' as const, id: `tx_1${index}42` }));

const total: EvidenceView['fact'] = {
  text: '$412.60',
  fact: {
    id: 'spending.groceries.total',
    label: 'Spent on groceries',
    value: 41_260,
    unit: 'USD_cents',
    period: october,
    evidence: transactions,
    formula: 'purchases - refunds',
    refreshed_at,
  },
};
const average: EvidenceView['fact'] = {
  text: '$368.40',
  fact: {
    id: 'spending.groceries.average',
    label: 'Usual monthly groceries',
    value: 36_840,
    unit: 'USD_cents',
    period: { from: '2026-04-01', to: '2026-09-30', label: 'April to September 2026' },
    evidence: Array.from({ length: 46 }, (_, index) => ({ type: 'transaction' as const, id: `tx_0${index}17` })),
    formula: 'total of six months / 6',
    refreshed_at,
  },
};
const change: EvidenceView['fact'] = {
  text: '12%',
  fact: {
    id: 'spending.groceries.change',
    label: 'More than usual',
    value: 0.12,
    unit: 'fraction',
    evidence: [
      { type: 'fact', id: total.fact.id },
      { type: 'fact', id: average.fact.id },
    ],
    formula: '(October - usual month) / usual month',
    derived_from: [total.fact.id, average.fact.id],
    refreshed_at,
  },
};
const purchaseCount: EvidenceView['fact'] = {
  text: '7',
  fact: {
    id: 'spending.groceries.count',
    label: 'Grocery purchases',
    value: 7,
    unit: 'count',
    period: october,
    evidence: transactions.filter((_, index) => index !== 5),
    refreshed_at,
  },
};

const nothing = { rows: [], sum: null, accounts: [], streams: [], articles: [], searches: [], derived_from: [] };
const rows = purchases.map(([date, merchant, name, contribution_cents], index) => ({
  transaction_id: `tx_1${index}42`,
  date,
  merchant,
  name,
  account: index % 3 === 2 ? 'Everyday Checking ··0417' : 'Rewards Card ··8821',
  category: 'GROCERIES',
  contribution_cents,
  text: money(contribution_cents),
}));

/** Evidence by fact id. */
export const evidence: Record<string, EvidenceView> = {
  [total.fact.id]: { ...nothing, fact: total, rows, sum: { cents: 41_260, text: '$412.60', matches: true } },
  [average.fact.id]: {
    ...nothing,
    fact: average,
    accounts: [{ account_id: 'acc_1', name: 'Everyday Checking ··0417', balance: '$2,184.09' }],
    streams: [
      { stream_id: 'st_1', merchant: 'Instacart+', frequency: 'MONTHLY', amount: '$9.99', last_date: '2026-09-14' },
    ],
    articles: [{ article_id: 'what-counts-as-groceries', title: 'What counts as groceries' }],
    searches: [
      {
        from: '2026-04-01',
        to: '2026-09-30',
        accounts: ['Joint Savings ··2290'],
        filter: { category: 'GROCERIES' },
      },
    ],
  },
  [change.fact.id]: { ...nothing, fact: change, derived_from: [total, average] },
  [purchaseCount.fact.id]: { ...nothing, fact: purchaseCount, rows: rows.filter((row) => row.contribution_cents > 0) },
};

/** A turn that shows everything: two tool rounds, a redaction, a sentence that the provenance check blocked. */
export function turnSpans(): SpanList {
  const list = new SpanList();
  const agent = list.add('invoke_agent spendsense', 0, 418.2, {
    kind: 'AGENT',
    attributes: {
      'gen_ai.operation.name': 'invoke_agent',
      'gen_ai.agent.name': 'spendsense',
      'spendsense.locale': 'en-US',
    },
  });
  const input = list.add('invoke_workflow input', 0.2, 5.4, { parent_span_id: agent });
  list.guardrail('guardrail.consent', 'input', 0.3, 0.2, { parent: input });
  list.guardrail('guardrail.personal-data', 'input', 0.5, 3.1, {
    parent: input,
    verdict: { decision: 'redact', reasons: ['CARD_NUMBER'] },
  });
  list.guardrail('guardrail.prompt-injection', 'input', 3.7, 1.6, { parent: input });
  const model = { kind: 'LLM', parent_span_id: agent } as const;
  list.add('chat embedded', 6, 31.5, {
    ...model,
    attributes: {
      'gen_ai.request.model': 'embedded',
      'gen_ai.usage.input_tokens': 412,
      'gen_ai.usage.output_tokens': 38,
    },
  });
  list.guardrail('guardrail.consent', 'tool_call', 38, 0.4, { parent: agent });
  const tool = list.add('execute_tool spending', 38.6, 71.2, {
    kind: 'TOOL',
    parent_span_id: agent,
    plugin: plugin('tool.spending', '1.2.0'),
    attributes: { 'gen_ai.tool.name': 'spending', 'gen_ai.tool.call.id': 'call_1', 'spendsense.consent': 'spending' },
  });
  list.add('spendsense.signal signal.spending', 40, 44, {
    kind: 'EVALUATOR',
    parent_span_id: tool,
    plugin: plugin('signal.spending'),
    attributes: { 'spendsense.window': 30 },
  });
  list.add('spendsense.signal signal.subscriptions', 84.4, 19, {
    kind: 'EVALUATOR',
    parent_span_id: tool,
    plugin: plugin('signal.subscriptions'),
    attributes: { 'spendsense.window': 30 },
  });
  list.guardrail('guardrail.personal-data', 'tool_result', 110, 2.2, { parent: agent });
  list.guardrail('guardrail.consent', 'tool_call', 113, 0.3, { parent: agent });
  list.add('execute_tool compare_periods', 113.5, 36.8, {
    kind: 'TOOL',
    parent_span_id: agent,
    plugin: plugin('tool.compare-periods'),
    attributes: { 'gen_ai.tool.name': 'compare_periods', 'gen_ai.tool.call.id': 'call_2' },
  });
  list.guardrail('guardrail.personal-data', 'tool_result', 150.5, 1.9, { parent: agent });
  list.add('retrieval articles', 153, 24.6, {
    kind: 'RETRIEVER',
    parent_span_id: agent,
    attributes: { 'gen_ai.data_source.id': 'articles', 'spendsense.passages': 2 },
  });
  list.add('chat embedded', 178, 187.3, {
    ...model,
    attributes: {
      'gen_ai.request.model': 'embedded',
      'gen_ai.usage.input_tokens': 1_204,
      'gen_ai.usage.output_tokens': 61,
    },
  });
  const output = list.add('invoke_workflow output', 366, 49.5, { parent_span_id: agent });
  list.guardrail('guardrail.number-provenance', 'output', 366.2, 11.3, { parent: output });
  list.guardrail('guardrail.advice-boundary', 'output', 377.8, 6.1, { parent: output });
  list.guardrail('guardrail.number-provenance', 'output', 384.2, 18.9, {
    parent: output,
    verdict: { decision: 'block', reasons: ['NUMBER_WITHOUT_EVIDENCE'] },
  });
  list.guardrail('guardrail.advice-boundary', 'output', 403.4, 5.2, { parent: output });
  list.guardrail('guardrail.tone', 'output', 409, 5.8, { parent: output });
  return list;
}

/** What the showcase trace adds to its row in the list. */
export const turnDetail: Pick<TraceDetail, 'answer' | 'facts' | 'offer_reasons' | 'as_of' | 'run_id'> = {
  answer:
    'You spent $412.60 on groceries in October 2026, over 7 purchases. That is 12% more than your usual month of $368.40.\n\nI left out one sentence because I could not prove a number in it.',
  facts: [total, purchaseCount, change, average],
  offer_reasons: [],
  as_of: '2026-11-25',
  run_id: null,
};

/** The body of a span: realistic for tools and models, short for the rest. */
export function bodyOf(name: string): SpanBody {
  if (name === 'execute_tool spending') {
    return {
      input: { category: 'GROCERIES', period: { from: '2026-10-01', to: '2026-10-31' } },
      output: {
        facts: [total.fact, purchaseCount.fact],
        cards: [],
        citations: [],
        text: 'You spent {fact:spending.groceries.total} on groceries.',
      },
    };
  }
  if (name.startsWith('chat ')) {
    const question =
      'How much did I spend on groceries last month, and is that more than usual? My card is [card number].';
    return {
      input: {
        messages: [
          {
            role: 'system',
            content: `You answer from the customer's own data. ${'Never state a figure that is not a fact. '.repeat(12)}`,
          },
          { role: 'user', content: question },
        ],
        tools: ['spending', 'compare_periods', 'recurring', 'balances'],
      },
      output: {
        tool_calls: [{ id: 'call_1', name: 'spending', args: { category: 'GROCERIES', period: 'last month' } }],
      },
    };
  }
  return {
    input: { stage: 'output', text: 'That is {fact:spending.groceries.change} more.' },
    output: { decision: 'allow', reasons: [] },
  };
}
