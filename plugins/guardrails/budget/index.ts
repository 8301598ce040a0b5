import * as z from 'zod';
import { definePlugin, type GuardrailInput, type ToolResult, type Verdict } from '../../kit/index.ts';

const configSchema = z.strictObject({
  calls: z.int().positive().max(50).default(12).describe('Tool calls in one turn'),
  items: z.int().positive().max(10_000).default(2_000).describe('Facts and table rows in one tool result'),
  characters: z.int().positive().max(100_000).default(20_000).describe('Characters of text in one tool result'),
});

const tooMuch = 'That took more steps than one answer may take. Please ask for one thing at a time.';

/** A turn ends before a model that goes round in circles, or a tool that returns everything, costs more than an answer is worth. */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.budget',
  version: '1.0.0',
  summary: 'Ends a turn that calls too many tools or whose tool returns too much.',
  config: configSchema,
  stages: ['tool_call', 'tool_result'],
  // Made anew for every turn, so it counts the calls of one.
  create: (_context, { calls, items, characters }) => {
    let made = 0;
    const allow: Verdict = { decision: 'allow', reasons: [] };
    const block = (reason: string): Verdict => ({ decision: 'block', reasons: [reason], text: tooMuch });
    return {
      check: (input: GuardrailInput): Verdict => {
        if (input.stage === 'tool_call') return ++made > calls ? block('TOOL_CALLS_EXCEEDED') : allow;
        if (input.stage !== 'tool_result') return allow;
        const { result } = input;
        return itemsOf(result) > items || result.text.length > characters ? block('TOOL_RESULT_TOO_LARGE') : allow;
      },
    };
  },
});

function itemsOf({ facts, cards }: ToolResult): number {
  return cards.reduce((sum, card) => sum + (card.type === 'table' ? card.rows.length : 1), facts.length);
}
