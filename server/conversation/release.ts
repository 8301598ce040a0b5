import { factReference, hasEvidence, type Card, type Fact, type TableCell } from '../../plugins/kit/index.ts';
import { promptRules } from '../model/index.ts';
import type { Segment } from '../protocol/index.ts';
import type { Findings } from './findings.ts';
import type { Rails, StageVerdict } from './rails.ts';
import { segmentsOf } from './segments.ts';
import { SentenceSplitter } from './sentences.ts';
import { TurnBlocked } from './turn-blocked.ts';

export interface ReleaseOptions {
  readonly rails: Rails;
  /** True when a hosted model begins. */
  readonly isForeign: boolean;
  readonly findings: Findings;
  /** The customer's own words, personal data masked. */
  readonly message: string;
  readonly merchants: () => readonly string[];
  readonly locale: () => string;
  readonly onSegments: (n: number, segments: Segment[]) => void;
}

/** The only way out for an answer: sentence by sentence, each released when the output guardrails have passed it. */
export class Release {
  /** All that was released, references not filled in. */
  text = '';
  readonly segments: Segment[] = [];
  readonly #options: ReleaseOptions;
  readonly #splitter = new SentenceSplitter();
  #n = 0;
  #hasLeftOut = false;
  /** What stands in for a sentence that was left out, and what follows it: said once a figure is, or the answer ends. */
  #held = '';
  /** True while a model speaks whose words are not this server's own. */
  #isForeign: boolean;
  /** Sentences go through the rails one after the other. */
  #last: Promise<void> = Promise.resolve();

  constructor(options: ReleaseOptions) {
    this.#options = options;
    this.#isForeign = options.isForeign;
  }

  /** Takes the next piece of the model's text. @throws TurnBlocked when a guardrail ends the answer */
  push(piece: string): Promise<void> {
    return this.#enqueue(this.#splitter.push(piece));
  }

  /** The text has ended: what was held back goes out. */
  async end(): Promise<void> {
    await this.settle();
    this.#sayHeld();
  }

  /** Checks what was held back. False when something was left out and no figure was said: then an answer is still owed. */
  async settle(): Promise<boolean> {
    await this.#enqueue(this.#splitter.end());
    return !this.#hasLeftOut || this.segments.some(({ type }) => type === 'fact');
  }

  /** The embedded model begins again: half a sentence of the last one, and what waits to be said, are not said. */
  restart(): void {
    this.#splitter.end();
    this.#hasLeftOut = false;
    this.#isForeign = false;
    this.#held = '';
    if (this.text !== '') this.#emit('\n\n');
  }

  /** Says something that a guardrail or the server itself put in place of an answer. */
  say(text: string): void {
    this.#emit(text);
  }

  /** Cards as they may be shown: figures proven, and what a rationale says checked like a sentence of the answer. */
  async cards(cards: readonly Card[]): Promise<Card[]> {
    const passed: Card[] = [];
    for (const card of provenCards(cards, this.#options.findings.facts)) {
      const text = rationaleOf(card);
      if (text === null || (await this.#check(text, undefined)).decision === 'allow') passed.push(card);
    }
    return passed;
  }

  #enqueue(sentences: readonly string[]): Promise<void> {
    this.#last = this.#last.then(async () => {
      for (const sentence of sentences) await this.#sentence(sentence);
    });
    return this.#last;
  }

  async #sentence(sentence: string): Promise<void> {
    const words = sentence.trimEnd();
    if (words === '') return this.#emit(sentence);
    const verdict = await this.#check(words, this.#isForeign ? this.#options.findings.texts : undefined);
    if (verdict.decision === 'block' || verdict.decision === 'escalate') throw new TurnBlocked(verdict);
    const said = verdict.text + sentence.slice(words.length);
    if (verdict.decision === 'rewrite') {
      this.#hasLeftOut = true;
      if (!this.#said.includes(verdict.text)) this.#held += said;
      return;
    }
    // Until a figure is said, another model may yet have to answer: then nothing was left out.
    if (sentence.includes('{fact:')) this.#sayHeld();
    // A model that takes over after another one may begin with what was said.
    if (this.#said.includes(words)) return;
    if (this.#held === '') this.#emit(said);
    else this.#held += said;
  }

  get #said(): string {
    return this.text + this.#held;
  }

  #sayHeld(): void {
    if (this.#held !== '') this.#emit(this.#held);
    this.#held = '';
  }

  /** @param tool_texts what the words must bear out; undefined for words that a plugin wrote itself */
  #check(text: string, tool_texts: readonly string[] | undefined): Promise<StageVerdict> {
    const { rails, findings, message, merchants, locale } = this.#options;
    const { facts, citations } = findings;
    const before = this.#said;
    return rails.check({
      stage: 'output',
      text,
      before,
      facts,
      citations,
      message,
      ...(tool_texts && { tool_texts }),
      confidential: [promptRules],
      merchants: merchants(),
      locale: locale(),
    });
  }

  #emit(text: string): void {
    const segments = segmentsOf(text, this.#options.findings.facts, this.#options.locale());
    this.text += text;
    this.segments.push(...segments);
    if (segments.length > 0) this.#options.onSegments(this.#n++, segments);
  }
}

/** Facts that the text or the cards refer to, each before those it is derived from, in the order of their mention: the first is what the answer is about. */
export function factsOf(text: string, cards: readonly Card[], facts: readonly Fact[]): Fact[] {
  const wanted = new Set<string>();
  const want = (id: string) => {
    if (wanted.has(id)) return;
    wanted.add(id);
    for (const source of facts.find((fact) => fact.id === id)?.derived_from ?? []) want(source);
  };
  for (const [, id = ''] of text.matchAll(factReference)) want(id);
  for (const card of cards) for (const id of referencesOf(card)) want(id);
  return [...wanted].flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
}

/** Leaves out a card with a figure that cannot be proved, or with a cell that is a bare number. */
function provenCards(cards: readonly Card[], facts: readonly Fact[]): Card[] {
  const proven = new Set(facts.filter(hasEvidence).map(({ id }) => id));
  return cards.filter((card) => {
    if (card.type === 'table' && card.rows.some((row) => row.some(isBareNumber))) return false;
    return referencesOf(card).every((id) => proven.has(id));
  });
}

function isBareNumber(cell: TableCell): boolean {
  return 'text' in cell && /^[\s\p{Sc}]*[-+]?[\d.,]+\s*%?\s*$/u.test(cell.text);
}

function referencesOf(card: Card): string[] {
  switch (card.type) {
    case 'table':
      return card.rows.flat().flatMap((cell) => ('fact' in cell ? [cell.fact] : []));
    case 'chart':
      return card.series.flatMap(({ points }) => points.map(({ fact }) => fact));
    case 'rationale':
    case 'article':
    case 'offer':
      return Array.from((rationaleOf(card) ?? '').matchAll(factReference), ([, id = '']) => id);
    case 'form':
      return card.fields.flatMap(({ start }) => ('fact' in start ? [start.fact] : []));
    case 'consent':
    case 'contact':
      return [];
  }
}

/** What a card says about this customer, as opposed to the reviewed words of an article or offer. */
function rationaleOf(card: Card): string | null {
  if (card.type === 'rationale') return card.text;
  return card.type === 'article' || card.type === 'offer' ? (card.rationale ?? null) : null;
}
