import { expect, test } from 'vitest';
import type { ToolResult } from '../../kit/index.ts';
import budget from './index.ts';

const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
const { signal } = new AbortController();
const call = { stage: 'tool_call', tool: 't', consent: null, args: {}, granted: [] } as const;
const result: ToolResult = { facts: [], cards: [], citations: [], text: 'It is well.' };

test('as many calls as one turn may make, and each turn anew', async () => {
  const config = budget.config.parse({ calls: 2 });
  for (let turn = 0; turn < 2; turn++) {
    const { check } = budget.create(context, config);
    const decisions = [await check(call, signal), await check(call, signal), await check(call, signal)];
    expect(decisions.map(({ decision, reasons }) => [decision, ...reasons])).toEqual([
      ['allow'],
      ['allow'],
      ['block', 'TOOL_CALLS_EXCEEDED'],
    ]);
  }
});

test('as much as one result may hold', async () => {
  const { check } = budget.create(context, budget.config.parse({ items: 3, characters: 20 }));
  const row = [{ text: 'a' }];
  const table = (rows: number): ToolResult => ({
    ...result,
    cards: [
      {
        type: 'table',
        title: 'T',
        columns: [{ label: 'c', align: 'start' }],
        rows: Array.from({ length: rows }, () => row),
      },
    ],
  });
  const decide = async (of: ToolResult) =>
    (await check({ stage: 'tool_result', tool: 't', result: of }, signal)).decision;
  expect([await decide(table(3)), await decide(table(4))]).toEqual(['allow', 'block']);
  expect([await decide(result), await decide({ ...result, text: 'x'.repeat(21) })]).toEqual(['allow', 'block']);
});
