import * as z from 'zod';
import { knowledgeOf } from '../../knowledge/index.ts';
import {
  buildLedger,
  consentScopes,
  definePlugin,
  type Plugin,
  type ToolPlugin,
  type ToolResult,
} from '../../plugins/kit/index.ts';
import { account, ledgerRows, transaction } from '../../plugins/kit/ledger/testing.ts';
import { guardrailPlugins } from '../../plugins/guardrails/index.ts';
import { Host } from '../host/host.ts';
import { createModels, type Router } from '../model/index.ts';
import { textOf } from '../conversation/segments.ts';
import { runTurn } from '../conversation/turn.ts';
import type { TurnInput } from '../conversation/turn-types.ts';

export const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 90_000 })],
    transactions: [
      transaction('2026-10-03', 4_100, 'FOOD_AND_DRINK_GROCERIES', { name: 'Green Grocer' }),
      transaction('2026-10-17', 2_350, 'FOOD_AND_DRINK_GROCERIES', { name: 'Green Grocer' }),
      transaction('2026-09-05', 1_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Green Grocer' }),
    ],
  }),
  '2026-11-25',
);

/** A tool that answers "how is the test" with a result of the test's choosing. */
export const tool = (run: () => ToolResult | Promise<ToolResult>): ToolPlugin =>
  definePlugin({
    kind: 'tool',
    id: 'tool.test',
    version: '1.0.0',
    summary: 'Answers for a test.',
    config: z.strictObject({}),
    tool: {
      name: 'test_tool',
      description: 'For tests.',
      effect: 'read',
      consent: 'spending',
      arguments: z.strictObject({}),
      status: 'Testing',
      examples: { en: ['how is the test', 'run the test', 'test it please', 'what does the test say'] },
    },
    create: () => ({ run }),
  });

/** A figure with its proof. */
export const fact = {
  id: 'test.figure',
  label: 'Figure',
  value: 4_200,
  unit: 'USD_cents' as const,
  evidence: [{ type: 'account' as const, id: 'checking' }],
  refreshed_at: '2026-11-25T06:00:00Z',
};
/** What the test tool says unless told otherwise. */
export const result: ToolResult = {
  facts: [fact],
  cards: [],
  citations: [],
  text: 'It is {fact:test.figure}. All is well.',
};

/** One turn over a small ledger with these plugins and the required guardrails. */
export function ask(
  text: string,
  plugins: readonly Plugin[],
  { router, ...given }: Partial<TurnInput> & { router?: Router } = {},
) {
  const host = new Host([...guardrailPlugins, ...plugins]);
  const tools = host.ofKind('tool').map(({ plugin }) => plugin);
  const released: string[] = [];
  return runTurn({
    host,
    models: createModels({ tools, hosted: null, ...(router && { router }) }),
    knowledge: knowledgeOf([]),
    text,
    locale: 'en-US',
    now: new Date('2026-11-25T12:00:00Z'),
    granted: consentScopes,
    ledger,
    refreshed_at: new Date('2026-11-25T06:00:00Z'),
    previous: null,
    signal: AbortSignal.timeout(20_000),
    onStatus: () => {},
    onSegments: (_, segments) => released.push(textOf(segments)),
    ...given,
  }).then((output) => ({ ...output, said: textOf(output.segments), released }));
}
/** One turn that ends in the test tool. */
export const askTest = (run: () => ToolResult | Promise<ToolResult>, given: Partial<TurnInput> = {}) =>
  ask('how is the test', [tool(run)], given);
