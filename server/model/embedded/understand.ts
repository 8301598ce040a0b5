import type { Language } from '../../../plugins/tools/shared/language.ts';
import { preceding, type Days } from '../../../plugins/tools/shared/period.ts';
import type { TurnKnowledge, Understanding } from '../understanding.ts';
import { periodWords } from './period-days.ts';
import { wordsOf } from '../../../plugins/kit/classifier/features.ts';
import { detectLanguage } from './language.ts';
import { NameIndex } from './names.ts';
import { outside, type Router, type Routing } from './router.ts';
import { parseMessage, type ParsedMessage, type Slots } from './slots.ts';
import { Speller } from './spelling.ts';

/** A tool as the model must know it to call it: its name and which arguments it takes. */
export interface CallableTool {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** A reading of one question: a tool to call, or a choice to put to the customer. */
export interface Reading {
  readonly understanding: Understanding;
  readonly call: { readonly name: string; readonly args: Readonly<Record<string, unknown>> } | null;
  /** Questions that it may have meant, when no reading is clear. */
  readonly candidates: readonly string[];
}

/**
 * Below this margin two tools are about as likely: the customer is asked. At these odds (a logarithm) or lower no tool is
 * taken. Both chosen on the development part of eval/dialogues, which is nobody's example.
 */
const clear = 0.12;
const likely = 0.5;
/** Words that make a message hang on the one before. */
const continues =
  /^[^\p{L}<]*(?:no\P{L}+)?(?:i mean(?:t)?|actually|sorry|me referia|queria decir|quise decir|digo|perdon|and|but|what about|how about|only|just|also|then|same|now|or|y|pero|que hay de|que tal|solo|tambien|entonces|ahora|mejor|no(?=\P{L}*(?:in |on |at |for |en |el )?<))(?![\p{L}\p{N}])/u;
/** Words that only lead up to a slot: "in August?", "the ones on my card instead". */
const joining = new Set(
  'in on at for from of with the my one ones those that instead please en de del el la los las lo mi con a al por favor que uno una'.split(
    ' ',
  ),
);
/** Words besides the slots that a mere continuation may have. */
const mostWords = 4;

/** Reads messages: which tool, with which arguments. One per turn, because a customer's own names are words to it. */
export class Reader {
  readonly #router: Router;
  readonly #tools: ReadonlyMap<string, CallableTool>;
  readonly #knowledge: TurnKnowledge;
  readonly #names: NameIndex;
  readonly #speller: Speller;

  constructor(router: Router, tools: readonly CallableTool[], knowledge: TurnKnowledge) {
    this.#router = router;
    this.#tools = new Map(tools.map((tool) => [tool.name, tool]));
    this.#knowledge = knowledge;
    this.#names = new NameIndex(knowledge.merchants, knowledge.accounts, (word) => router.everyday.has(word));
    this.#speller = new Speller([...router.vocabulary, ...this.#names.words(), ...periodWords]);
  }

  read(message: string): Reading {
    const { asOf, locale, previous } = this.#knowledge;
    const language: Language = detectLanguage(message) ?? previous?.language ?? (locale.startsWith('es') ? 'es' : 'en');
    const dayFirst = language === 'es' || locale === 'en-GB';
    const parsed = parseMessage(message, { asOf, dayFirst, names: this.#names, speller: this.#speller });
    const routing = this.#router.route(parsed.delexicalised);
    const followed = this.#follow(parsed, routing, language);
    if (followed) return followed;
    if (routing.odds <= likely || routing.margin < clear) {
      const candidates =
        routing.intent === outside && routing.margin > clear
          ? []
          : routing.top
              .filter(({ intent }) => intent !== outside)
              .flatMap(({ intent }) => this.#router.questionFor(intent, language) ?? []);
      return { understanding: understandingOf(null, {}, routing, language), call: null, candidates };
    }
    const args = this.#argumentsFor(routing.intent, this.#fitted(routing.intent, parsed), routing.args, message);
    return {
      understanding: understandingOf(routing.intent, args, routing, language),
      call: { name: routing.intent, args },
      candidates: [],
    };
  }

  /** "and the month before?", "what about restaurants?": the last question again, with what is new in this one. */
  #follow(parsed: ParsedMessage, routing: Routing, language: Language): Reading | null {
    const { previous, asOf } = this.#knowledge;
    if (!previous?.intent) return null;
    const { intent } = previous;
    const slots = this.#fitted(intent, parsed);
    const named = Object.keys(slots).length > 0 || (parsed.relative !== null && this.#takes(intent, 'period'));
    const start = continues.exec(parsed.delexicalised)?.[0] ?? '';
    const others = wordsOf(parsed.delexicalised.slice(start.length)).filter(
      (word) => !word.startsWith('<') && !joining.has(word),
    );
    if (!named || (start === '' && others.length > 0) || others.length > mostWords) return null;
    // "and what is my balance?" begins the same way but says clearly what it wants.
    if (others.length > 0 && routing.intent !== intent && routing.intent !== outside && routing.margin > clear)
      return null;
    const before = daysOf(previous.slots['period']);
    const period =
      parsed.relative === 'before' && before ? preceding(before, asOf) : (slots.period ?? before ?? undefined);
    // A new kind of spending takes the place of the shop asked about, and the other way round.
    const isTopic = slots.category !== undefined || slots.merchant !== undefined;
    const { category: _category, merchant: _merchant, ...rest } = previous.slots;
    const all = { ...(isTopic ? rest : previous.slots), ...slots, ...(period && { period }) };
    const args = this.#argumentsFor(intent, all, {}, '');
    return {
      understanding: understandingOf(intent, args, routing, language),
      call: { name: intent, args },
      candidates: [],
    };
  }

  #takes(intent: string, parameter: string): boolean {
    return this.#tools.get(intent)?.parameters.includes(parameter) ?? false;
  }

  /** The slots that the tool takes. "The gym" is the customer's gym where a tool takes merchants but no kinds of spending. */
  #fitted(intent: string, { slots: found, spans, unfamiliar, bare_cents }: ParsedMessage): Slots {
    const slots = {
      ...found,
      // What the customer names counts even when it is nowhere in their data: everything else would answer another question.
      ...(unfamiliar && (unfamiliar.isName || intent === 'spending') && { [unfamiliar.slot]: unfamiliar.words }),
      ...(bare_cents !== null && { amount_cents: bare_cents }),
    };
    const fitted = Object.fromEntries(Object.entries(slots).filter(([name]) => this.#takes(intent, name)));
    if (slots.category === undefined || slots.merchant !== undefined) return fitted;
    if (this.#takes(intent, 'category') || !this.#takes(intent, 'merchant')) return fitted;
    const words = spans.find(({ slot }) => slot === 'category')?.text;
    const merchant = words === undefined ? null : this.#names.merchantWith(words);
    return merchant === null ? fitted : { ...fitted, merchant };
  }

  /** Those of the slots that the tool has a parameter for; `question` is the customer's own words. */
  #argumentsFor(
    intent: string,
    slots: object,
    fixed: Readonly<Record<string, string>>,
    message: string,
  ): Record<string, unknown> {
    const parameters = this.#tools.get(intent)?.parameters ?? [];
    const all: Record<string, unknown> = { ...slots, ...fixed, ...(message !== '' && { question: message }) };
    return Object.fromEntries(Object.entries(all).filter(([name]) => parameters.includes(name)));
  }
}

function understandingOf(
  intent: string | null,
  slots: Record<string, unknown>,
  { margin, top }: Routing,
  language: Language,
): Understanding {
  return {
    intent,
    slots,
    margin: rounded(margin),
    top: top.map(({ intent, probability }) => ({ intent, probability: rounded(probability) })),
    language,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function daysOf(value: unknown): Days | null {
  if (typeof value !== 'object' || value === null || !('from' in value) || !('to' in value)) return null;
  return typeof value.from === 'string' && typeof value.to === 'string' ? { from: value.from, to: value.to } : null;
}
