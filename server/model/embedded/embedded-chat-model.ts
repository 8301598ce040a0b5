import { randomUUID } from 'node:crypto';
import { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, HumanMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';
import * as z from 'zod';
import type { Language } from '../../../plugins/tools/shared/language.ts';
import { digestOf } from '../digest.ts';
import type { Understanding } from '../understanding.ts';
import { clausesOf, sentencesOf } from './questions.ts';
import type { Reader, Reading } from './understand.ts';

/** What a tool tells a model; `facts` are for a hosted one, which words its own answer. */
const toolContentSchema = z.object({
  text: z.string(),
  facts: z
    .array(z.object({ id: z.string(), label: z.string(), value: z.union([z.string(), z.number(), z.null()]) }))
    .default([]),
});

const words = {
  lost: {
    en: 'I did not understand that. I answer questions about your own money: what you have, what you spend, your bills, your pay, your savings and your cards.',
    es: 'No te he entendido. Respondo preguntas sobre tu propio dinero: lo que tienes, lo que gastas, tus recibos, tu sueldo, tus ahorros y tus tarjetas.',
  },
  choose: {
    en: 'I am not sure what you mean. Is it one of these?',
    es: 'No estoy seguro de lo que quieres decir. ¿Es algo de esto?',
  },
  nothingNew: {
    en: 'That is all I see on it. If you mean something else, name it for me: the shop, the days, the account or the kind of spending.',
    es: 'Eso es todo lo que veo sobre eso. Si te refieres a otra cosa, dímela: el comercio, los días, la cuenta o el tipo de gasto.',
  },
  noneBefore: {
    en: 'I found none of that, so there is no more to tell. If you mean something else, name it for me: the shop, the days, the account or the kind of spending.',
    es: 'No encontré nada de eso, así que no hay más que contar. Si te refieres a otra cosa, dímela: el comercio, los días, la cuenta o el tipo de gasto.',
  },
  failed: { en: 'I could not look that up just now.', es: 'No he podido consultarlo ahora mismo.' },
} as const;

/** Questions in one message that are answered; the rest would make an answer nobody reads. */
const mostQuestions = 3;

/**
 * The model that needs no network: reads a message into tool calls, and makes the answer of what the tools wrote. A LangChain
 * chat model, so that one set of tools and one set of rails serve it and a hosted one, and a recorded one stands in for either.
 */
export class EmbeddedChatModel extends BaseChatModel {
  readonly #reader: Reader;
  readonly #previous: Pick<Understanding, 'said' | 'figures'> | null;
  readonly #onInstead: () => void;
  /** What was read last: once for the tools, and once more for the language of the answer. */
  #read: { readonly text: string; readonly readings: readonly Reading[] } | null = null;

  /**
   * @param previous what is known of the answer before; null where there is none
   * @param onInstead what a tool showed is no answer: it only said the same again
   */
  constructor(
    reader: Reader,
    previous: Pick<Understanding, 'said' | 'figures'> | null = null,
    onInstead: () => void = () => {},
  ) {
    super({});
    this.#reader = reader;
    this.#previous = previous;
    this.#onInstead = onInstead;
  }

  override _llmType(): string {
    return 'embedded';
  }

  /** Its tools are those that the reader was made for. */
  override bindTools(): this {
    return this;
  }

  override async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const asked = messages.findLastIndex((message) => HumanMessage.isInstance(message));
    const question = messages[asked];
    const readings = question ? this.#readings(question.text) : [];
    const results = messages.slice(asked + 1).filter((message) => ToolMessage.isInstance(message));
    const message = results.length > 0 ? this.#answer(results, readings) : firstReply(readings);
    return { generations: [{ text: message.text, message }] };
  }

  /**
   * The tools' words. What hangs on the answer before and would get the very same again asked for something else: that is said instead. A question
   * back may be put again.
   */
  #answer(results: readonly ToolMessage[], readings: readonly Reading[]): AIMessage {
    const language = languageOf(readings);
    // Of a tool that answers in the place of another, its own.
    const text = wordsOf(results.slice(-Math.max(1, readings.length)), language);
    const isParrot =
      readings.every(({ hangs }) => hangs) &&
      !text.includes('?') &&
      digestOf(text, factsOf(results)) === this.#previous?.said;
    const [only, ...others] = readings;
    const isVain = only?.isWorkedOut === true && results.length === 1 && results.every(hasNoFigure);
    if (!isParrot && !isVain) return new AIMessage(text);
    const instead = others.length === 0 && results.length === 1 ? only?.instead?.() : null;
    if (!instead && !isParrot) return new AIMessage(text);
    this.#onInstead();
    if (instead) return firstReply([instead]);
    const { figures } = this.#previous ?? {};
    const wasNone = figures?.cents === 0 || (figures?.sums === 0 && figures.rows === 0);
    return new AIMessage((wasNone ? words.noneBefore : words.nothingNew)[language]);
  }

  #readings(text: string): readonly Reading[] {
    if (this.#read?.text !== text) this.#read = { text, readings: this.#readAnew(text) };
    return this.#read.readings;
  }

  #readAnew(text: string): Reading[] {
    const readings: Reading[] = [];
    for (const sentence of sentencesOf(text)) readings.push(...this.#questionsOf(sentence, readings.at(-1)));
    // A part that says nothing by itself ("Hi!") gives way to one that does.
    const telling = readings.filter(({ call }) => call !== null && call.name !== 'help');
    return telling.length > 0 ? telling.slice(0, mostQuestions) : readings.slice(0, 1);
  }

  /** A sentence is two questions when each half is one by itself and they differ; each hangs on the one before. */
  #questionsOf(sentence: string, before: Reading | undefined): Reading[] {
    const halves: Reading[] = [];
    const clauses = clausesOf(sentence);
    for (const clause of clauses) {
      halves.push(this.#reader.read(clause, (halves.at(-1) ?? before)?.understanding));
    }
    const asked = new Set(
      halves.map(({ call }) => call && JSON.stringify([call.name, { ...call.args, question: null }])),
    );
    const areSeparate = clauses.length > 1 && asked.size === clauses.length && !asked.has(null);
    return areSeparate ? withLastDays(halves, this.#reader) : [this.#reader.read(sentence, before?.understanding)];
  }
}

/** "How much came in and how much went out in November?" asks both of November. */
function withLastDays(halves: readonly Reading[], reader: Reader): Reading[] {
  const period = halves.at(-1)?.call?.args['period'];
  return halves.map((half) => {
    const { call } = half;
    if (!call || period === undefined || call.args['period'] !== undefined || !reader.takes(call.name, 'period'))
      return half;
    const args = { ...call.args, period };
    return { ...half, call: { name: call.name, args }, understanding: { ...half.understanding, slots: args } };
  });
}

function firstReply(readings: readonly Reading[]): AIMessage {
  const language = languageOf(readings);
  const [first] = readings;
  const candidates = first?.candidates ?? [];
  const calls = readings.flatMap(({ call }) => call ?? []);
  return new AIMessage({
    content: calls.length > 0 ? '' : words[candidates.length > 1 ? 'choose' : 'lost'][language],
    tool_calls: calls.map(({ name, args }) => ({
      id: randomUUID(),
      name,
      args: { ...args },
      type: 'tool_call' as const,
    })),
    // The next message hangs on the question asked last.
    response_metadata: { understanding: readings.at(-1)?.understanding ?? null, suggestions: candidates },
  });
}

/** True of an answer that is words alone: nothing could be worked out. */
function hasNoFigure(result: ToolMessage): boolean {
  const content = toolContentSchema.safeParse(parseJson(result.text));
  return content.success && content.data.facts.length === 0;
}

function factsOf(results: readonly ToolMessage[]) {
  return results.flatMap((result) => {
    const content = toolContentSchema.safeParse(parseJson(result.text));
    return content.success ? content.data.facts : [];
  });
}

/** Each tool's own words, one after the other; what two of them say alike, once. */
function wordsOf(results: readonly ToolMessage[], language: Language): string {
  const texts = results.map((result) => {
    const content = toolContentSchema.safeParse(parseJson(result.text));
    return content.success && result.status !== 'error' ? content.data.text : words.failed[language];
  });
  return [...new Set(texts)].join('\n\n');
}

function languageOf(readings: readonly Reading[]): Language {
  return readings[0]?.understanding.language ?? 'en';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
