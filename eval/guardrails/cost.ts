import { processorTime } from '../../bench/measure.ts';
import { consentScopes, type GuardrailInput } from '../../plugins/kit/index.ts';
import { Rails } from '../../server/conversation/rails.ts';
import { Host, pluginContext } from '../../server/host/host.ts';
import { bundledPlugins } from '../../server/plugins.ts';
import { TraceRecorder } from '../../server/trace/recorder.ts';
import type { Table } from '../report.ts';

const question = 'How much did I spend on groceries last month, and was that more than in September?';
const fact = {
  id: 'spending.total',
  label: 'Groceries',
  value: 41_230,
  unit: 'USD_cents' as const,
  period: { from: '2026-10-01', to: '2026-10-31', label: 'October 2026' },
  evidence: [{ type: 'account' as const, id: 'checking' }],
  refreshed_at: '2026-11-25T06:00:00Z',
};
const result = { facts: [fact], cards: [], citations: [], text: 'You spent {fact:spending.total} on groceries.' };
const sentences = [
  'You spent {fact:spending.total} on groceries.',
  'Most of it was at one shop.',
  'You can ask me for the payments behind it.',
];

/** Processor time of all rails over a turn of one tool and three sentences, recorded as in the product. */
export async function costTable(): Promise<Table> {
  const host = new Host(bundledPlugins);
  const stages = (text: string): GuardrailInput[] => [
    { stage: 'input', text, locale: 'en-US' },
    { stage: 'tool_call', tool: 'spending', consent: 'spending', args: {}, granted: consentScopes },
    { stage: 'tool_result', tool: 'spending', result },
    ...sentences.map((sentence, index): GuardrailInput => ({
      stage: 'output',
      text: sentence,
      before: sentences.slice(0, index).join(' '),
      facts: [fact],
      citations: [],
      message: text,
      merchants: ['Green Grocer', 'Blue Kettle Coffee'],
      locale: 'en-US',
    })),
  ];
  const turns = 50;
  // Two messages in turn: one that was just read is not read again.
  const cost = async (...messages: readonly (readonly GuardrailInput[])[]): Promise<string> => {
    const all = await processorTime(10, async () => {
      for (let turn = 0; turn < turns; turn++) {
        const rails = new Rails(host, pluginContext('2026-11-25T12:00:00Z', 1), new TraceRecorder(), () => 'en');
        for (const input of messages[turn % messages.length] ?? []) await rails.check(input);
      }
    });
    return `${(all / turns).toFixed(2)} ms`;
  };
  const asked = [stages(question), stages(`Please: ${question}`)];
  const long = `${question} `.repeat(24);
  return {
    heading: 'Processor time of all rails in a turn',
    columns: ['what', 'time'],
    rows: [
      ['a turn of one question, one tool and three sentences', await cost(...asked)],
      ['of it, the message', await cost(...asked.map((inputs) => inputs.slice(0, 1)))],
      [
        'the same with a message of 2,000 characters',
        await cost(stages(long.slice(0, 2_000)), stages(long.slice(1, 2_001))),
      ],
    ],
  };
}
