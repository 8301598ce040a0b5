import type { ToolCall } from '../model/index.ts';
import {
  factReference,
  type Card,
  type Citation,
  type Fact,
  type Proposal,
  type ToolResult,
} from '../../plugins/kit/index.ts';

/** What the tools of one turn found, gathered for the answer. */
export class Findings {
  readonly facts: Fact[] = [];
  readonly cards: Card[] = [];
  readonly citations: Citation[] = [];
  readonly suggestions: string[] = [];
  /** What the tools said. */
  readonly texts: string[] = [];
  /** What the customer is asked to confirm: the last one that was proposed. */
  proposal: Proposal | null = null;
  /** Names of the tools that ran. */
  readonly tools = new Set<string>();
  /** What they were called with. */
  readonly calls: ToolCall[] = [];
  /** How many results were taken in. */
  results = 0;

  /**
   * Takes a result in and returns it as it can be referred to: two tools may have used one id for different facts, and then
   * the later one is renamed.
   */
  add(result: ToolResult): ToolResult {
    this.results += 1;
    const names = new Map<string, string>();
    for (const fact of result.facts) {
      const known = this.facts.find(({ id }) => id === fact.id);
      if (known && JSON.stringify(known) !== JSON.stringify(fact)) names.set(fact.id, this.#freeName(fact.id));
    }
    const renamed = names.size === 0 ? result : rename(result, names);
    for (const fact of renamed.facts) if (!this.facts.some(({ id }) => id === fact.id)) this.facts.push(fact);
    this.texts.push(renamed.text);
    addNew(this.cards, renamed.cards);
    addNew(this.citations, renamed.citations);
    this.suggestions.push(...(renamed.suggestions ?? []));
    if (renamed.proposal) this.proposal = renamed.proposal;
    return renamed;
  }

  /** Another model begins again: facts stay, as something said may refer to them; what would show twice goes. */
  restart(): void {
    this.cards.length = 0;
    this.suggestions.length = 0;
    this.proposal = null;
  }

  #freeName(id: string): string {
    for (let copy = 2; ; copy++) {
      const name = `${id}.${copy}`;
      if (!this.facts.some((fact) => fact.id === name)) return name;
    }
  }
}

/** A model may call one tool twice; what it shows is shown once. */
function addNew<T>(known: T[], added: readonly T[]): void {
  for (const one of added) if (!known.some((other) => JSON.stringify(other) === JSON.stringify(one))) known.push(one);
}

function rename(result: ToolResult, names: ReadonlyMap<string, string>): ToolResult {
  const nameOf = (id: string) => names.get(id) ?? id;
  const inText = (text: string) =>
    text.replace(factReference, (_, id: string, part?: string) => `{fact:${nameOf(id)}${part ? `#${part}` : ''}}`);
  return {
    ...result,
    text: inText(result.text),
    facts: result.facts.map((fact) => ({
      ...fact,
      id: nameOf(fact.id),
      evidence: fact.evidence.map(({ type, id }) => ({ type, id: type === 'fact' ? nameOf(id) : id })),
      ...(fact.derived_from && { derived_from: fact.derived_from.map(nameOf) }),
    })),
    cards: result.cards.map((card): Card => {
      switch (card.type) {
        case 'table':
          return {
            ...card,
            rows: card.rows.map((row) => row.map((cell) => ('fact' in cell ? { fact: nameOf(cell.fact) } : cell))),
          };
        case 'chart':
          return {
            ...card,
            series: card.series.map(({ label, points }) => ({
              label,
              points: points.map((point) => ({ ...point, fact: nameOf(point.fact) })),
            })),
          };
        case 'rationale':
          return { ...card, text: inText(card.text) };
        case 'article':
          return card.rationale === undefined ? card : { ...card, rationale: inText(card.rationale) };
        case 'offer':
          return { ...card, rationale: inText(card.rationale) };
        case 'form':
          return {
            ...card,
            fields: card.fields.map((field) =>
              'fact' in field.start ? { ...field, start: { fact: nameOf(field.start.fact) } } : field,
            ),
          };
        case 'consent':
        case 'contact':
          return card;
      }
    }),
  };
}
