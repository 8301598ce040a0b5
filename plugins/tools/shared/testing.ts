import {
  cardSchema,
  consentScopes,
  factReference,
  factSchema,
  type Analysis,
  type Ledger,
  type Knowledge,
  type ToolPlugin,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { checkSentence } from '../../guardrails/provenance/check-sentence.ts';
import { wrongValue } from './testing-arithmetic.ts';

/** For tests: a context that stands still. */
const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };

const noArticles: Knowledge = { articles: () => [], article: () => undefined, search: async () => [] };

/** A session over a ledger; a tool that asks for the analysis needs one given. */
export function sessionOf(
  ledger: Ledger,
  given: Partial<Omit<ToolSession, 'ledger' | 'analysis'>> & { analysis?: Analysis } = {},
): ToolSession {
  const { analysis, ...rest } = given;
  return {
    ledger,
    granted: consentScopes,
    analysis: async () => {
      if (!analysis) throw new Error('This test gave no analysis.');
      return analysis;
    },
    knowledge: noArticles,
    earlier: async () => [],
    locale: 'en-US',
    refreshed_at: '2026-11-25T06:00:00Z',
    signal: new AbortController().signal,
    ...rest,
  };
}

/** Runs a tool with arguments as a model would give them. */
export async function runTool(tool: ToolPlugin, args: unknown, session: ToolSession): Promise<ToolResult> {
  return tool.create(context, tool.config.parse({})).run(tool.tool.arguments.parse(args), session);
}

/**
 * What is wrong with a result as it would be shown: sentences the rails would replace, words in a table that hold a number
 * of their own, facts that prove nothing or do not come to what proves them.
 */
export function problemsOf(result: ToolResult, session: ToolSession): string[] {
  const { ledger } = session;
  const merchants = [...new Set(ledger.transactions.map(({ merchant }) => merchant))];
  const facts = new Map(result.facts.map((fact) => [fact.id, fact]));
  const named = [...merchants, ...ledger.accounts.map(({ name }) => name), ...result.facts.map(({ label }) => label)];
  const names = new Set(named);
  const given = { facts: result.facts, citations: result.citations, message: '', merchants };
  const texts = [
    ...Array.from(new Intl.Segmenter('en', { granularity: 'sentence' }).segment(result.text), ({ segment }) =>
      segment.trim(),
    ),
    ...result.cards.flatMap((card) =>
      card.type === 'rationale' ? [card.text] : 'rationale' in card ? [card.rationale ?? ''] : [],
    ),
  ].filter((text) => text !== '');
  const problems = texts.flatMap((text) => {
    const reasons = checkSentence(text, given);
    return reasons.length === 0 ? [] : [`${reasons.join()}: ${text}`];
  });
  for (const card of result.cards) {
    cardSchema.parse(card);
    for (const cell of card.type === 'table' ? card.rows.flat() : [])
      if ('text' in cell && !names.has(cell.text) && checkSentence(cell.text, given).length > 0)
        problems.push(`a table holds a number in words: ${cell.text}`);
    const text = JSON.stringify(card);
    const referred = [
      ...Array.from(text.matchAll(factReference), ([, id = '']) => id),
      ...Array.from(text.matchAll(/"fact":"([^"]+)"/g), ([, id = '']) => id),
    ];
    for (const id of referred)
      if (!facts.has(id)) problems.push(`card ${card.type} refers to ${id}, which is not there`);
  }
  for (const fact of result.facts) {
    const parsed = factSchema.safeParse(fact);
    if (!parsed.success) problems.push(`${fact.id}: ${parsed.error.message}`);
    if (fact.evidence.length === 0) problems.push(`${fact.id} has no evidence`);
    for (const source of fact.derived_from ?? [])
      if (!facts.has(source)) problems.push(`${fact.id} is derived from ${source}, which is not there`);
    const rows = fact.evidence.flatMap(({ type, id }) => (type === 'transaction' ? [ledger.transaction(id)] : []));
    if (rows.includes(undefined)) problems.push(`${fact.id} is proved by a transaction that is not there`);
    const wrong = wrongValue(fact, facts, ledger);
    if (wrong !== null) problems.push(wrong);
  }
  return problems;
}
