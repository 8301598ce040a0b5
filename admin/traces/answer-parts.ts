import type { TraceDetail } from '../../server/protocol/index.ts';

/** A piece of an answer: words, or a figure that opens its evidence. */
export type AnswerPart = { text: string; fact_id: string | null };

type ShownFact = TraceDetail['facts'][number];

const reference = /\{fact:([a-z0-9][a-z0-9_.-]*)(?:#(label|period))?\}/g;

/**
 * Cuts an answer into words and figures. Figures are found as `{fact:id}` references, and in words already filled in
 * by their formatted value; of facts with the same value the first not yet used is taken, in the order of the facts.
 */
export function answerParts(answer: string, facts: readonly ShownFact[]): AnswerPart[] {
  const byId = new Map(facts.map((shown) => [shown.fact.id, shown]));
  const used = new Set<string>();
  const parts: AnswerPart[] = [];
  let from = 0;
  for (const match of answer.matchAll(reference)) {
    const [whole, id = '', part] = match;
    const shown = byId.get(id);
    if (!shown) continue;
    parts.push(...filledParts(answer.slice(from, match.index), facts, used));
    used.add(id);
    parts.push({ text: partOf(shown, part), fact_id: id });
    from = match.index + whole.length;
  }
  return [...parts, ...filledParts(answer.slice(from), facts, used)];
}

function partOf({ fact, text }: ShownFact, part: string | undefined): string {
  if (part === 'label') return fact.label;
  if (part === 'period') return fact.period?.label ?? fact.label;
  return text;
}

function filledParts(text: string, facts: readonly ShownFact[], used: Set<string>): AnswerPart[] {
  const values = [...new Set(facts.map((shown) => shown.text).filter((value) => /\d/.test(value)))];
  if (values.length === 0 || text === '') return text === '' ? [] : [{ text, fact_id: null }];
  // Longest first, so that $1,204.50 is never read as $1,204; no letter or digit may touch a figure.
  const alternatives = values.toSorted((one, other) => other.length - one.length).map(escape);
  const figure = new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|[.,]\\d)`, 'gu');
  const parts: AnswerPart[] = [];
  let from = 0;
  for (const match of text.matchAll(figure)) {
    const same = facts.filter((shown) => shown.text === match[0]);
    const shown = same.find(({ fact }) => !used.has(fact.id)) ?? same[0];
    if (!shown) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), fact_id: null });
    used.add(shown.fact.id);
    parts.push({ text: match[0], fact_id: shown.fact.id });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), fact_id: null });
  return parts;
}

/** `RegExp.escape`, which browsers of early 2025 lack. */
function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
