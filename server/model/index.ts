import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { BaseMessage } from '@langchain/core/messages';
import { AIMessage } from '@langchain/core/messages';
import * as z from 'zod';
import type { ToolPlugin } from '../../plugins/kit/index.ts';
import { runAgent, type AgentRequest } from './agent.ts';
import { Boundary } from './boundary.ts';
import { detectLanguage, EmbeddedChatModel, Reader, trainRouter, Vocabularies, type Router } from './embedded/index.ts';
import {
  hostedBudget,
  hostedChatModel,
  modelError,
  ModelError,
  pauseAfter,
  type HostedBudget,
  type HostedModelConfiguration,
} from './hosted.ts';
import { runOwnLoop } from './own-loop.ts';
import { Pseudonyms } from './pseudonyms.ts';
import { RecordedChatModel, type RecordedCall } from './recorded.ts';
import { systemPrompt } from './system-prompt.ts';
import { understandingSchema, type TurnKnowledge, type Understanding } from './understanding.ts';

export type { Router } from './embedded/index.ts';
export { detectLanguage } from './embedded/index.ts';
export { digestOf } from './digest.ts';
export { promptRules } from './system-prompt.ts';
export { understandingSchema, type TurnKnowledge, type Understanding } from './understanding.ts';

export type ModelRequest = Omit<AgentRequest, 'model' | 'model_name' | 'system_prompt' | 'history' | 'boundary'> & {
  /** What was said before, for a model that reads it: the embedded one hangs on what it understood last. */
  readonly readHistory: () => Promise<AgentRequest['history']>;
  readonly knowledge: TurnKnowledge;
  /** False for who did not agree to a hosted model: it is sent nothing of this turn. */
  readonly may_use_hosted: boolean;
  /** The model is done. False when figures were left out of what it said and none is in it: then the answer is still owed. */
  readonly settle: () => Promise<boolean>;
  /** Another model begins again: what waits to be said, and cards, belong to the one that failed. */
  readonly onRestart: () => void;
};

export interface ModelReply {
  readonly understanding: Understanding | null;
  /** Questions to choose from, when the message was not clear. */
  readonly suggestions: readonly string[];
}

/** A tool as it is called. */
export interface ToolCall {
  readonly name: string;
  readonly args: unknown;
}

/** What the models said in a turn, call by call. */
export interface Recorded {
  readonly hosted: readonly RecordedCall[];
  readonly embedded: readonly RecordedCall[];
  /** Why the hosted model was given up; null when it was not. */
  readonly failure: string | null;
}

/** The models of a server: the embedded one, and the hosted one where it is configured. */
export interface Models {
  /** True where a hosted model is asked first. */
  readonly isHosted: boolean;
  /** The name of the hosted model; null where there is none. */
  readonly hosted_model: string | null;
  readonly run: (request: ModelRequest) => Promise<ModelReply>;
  /** What a question by itself would call, as the embedded model reads it; null for nothing. */
  readonly meaningOf: (question: string, knowledge: TurnKnowledge) => ToolCall | null;
}

/** Readings of suggested questions that are kept: more than there are wordings in a day. */
const mostMeanings = 1_000;

/** The embedded model of the tools' own examples. Where it must be trained first, that takes seconds. */
export function routerFor(tools: readonly ToolPlugin[]): Router {
  return trainRouter(tools.map(({ tool }) => tool));
}

/**
 * The models over these tools.
 * @param options.router trained from the examples of the same tools, when it was already
 * @param options.customer_data whether the hosted model may be shown what tools find about a customer; true unless said otherwise
 */
export function createModels(options: {
  readonly tools: readonly ToolPlugin[];
  readonly hosted: HostedModelConfiguration | null;
  readonly router?: Router;
  readonly budget?: HostedBudget;
  readonly customer_data?: boolean;
  /** What the models said before, to be said again. */
  readonly recorded?: Recorded;
}): Models {
  const { customer_data = true } = options;
  const router = options.router ?? routerFor(options.tools);
  const callable = options.tools.map(({ tool }) => ({ name: tool.name, parameters: parametersOf(tool.arguments) }));
  const { recorded } = options;
  const budget = options.budget ?? hostedBudget;
  const hosted =
    options.hosted &&
    new HostedModel(options.hosted.model, budget, {
      model: recorded ? again(recorded, true) : hostedChatModel(options.hosted, budget),
      isPaused: recorded?.failure === 'MODEL_PAUSED',
    });

  const openTools = new Set(options.tools.flatMap(({ tool }) => (tool.consent === null ? [tool.name] : [])));

  const vocabularies = new Vocabularies(router);
  const meanings = new Meanings();
  const readerFor = ({ knowledge }: Pick<ModelRequest, 'knowledge'>): Reader =>
    new Reader(router, callable, knowledge, vocabularies.of(knowledge));
  /** True when the embedded model reads it as a question that is answered without looking at the customer. */
  const needsNoData = (request: ModelRequest): boolean => {
    const { call } = readerFor(request).read(request.message);
    return call !== null && openTools.has(call.name);
  };
  const embedded = async (request: ModelRequest): Promise<ModelReply> => {
    const model = recorded
      ? again(recorded, false)
      : new EmbeddedChatModel(readerFor(request), request.knowledge.previous, request.onRestart);
    return reply(
      await runOwnLoop({ ...request, model, model_name: 'embedded', system_prompt: 'embedded', history: [] }),
      request,
    );
  };
  return {
    isHosted: hosted !== null,
    hosted_model: hosted?.name ?? null,
    meaningOf: (question, knowledge) =>
      meanings.of(`${knowledge.asOf} ${knowledge.locale} ${question}`, () => {
        const alone = { ...knowledge, previous: null };
        return readerFor({ knowledge: alone }).read(question, null).call;
      }),
    run: async (request) => {
      if (!hosted || !request.may_use_hosted || !(customer_data || needsNoData(request))) return embedded(request);
      const { answer, failure } = await hosted.run(customer_data ? request : withoutData(request, openTools));
      if (answer) return reply(answer, request);
      request.onRestart();
      const attributes = { 'spendsense.fallback.from': hosted.name, 'spendsense.fallback.reason': failure };
      return request.recorder.span({ name: 'model_fallback', kind: 'CHAIN', attributes }, () => embedded(request));
    },
  };
}

/** Readings of questions that tools suggest: few, and the same for everybody but for names of a customer's own. */
class Meanings {
  readonly #known = new Map<string, ToolCall | null>();

  of(key: string, read: () => ReturnType<Reader['read']>['call']): ToolCall | null {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const call = read();
    const isPersonal = call !== null && ('merchant' in call.args || 'account' in call.args);
    if (isPersonal) return call;
    if (this.#known.size >= mostMeanings) this.#known.clear();
    this.#known.set(key, call);
    return call;
  }
}

function again({ hosted, embedded, failure }: Recorded, isHosted: boolean): RecordedChatModel {
  return new RecordedChatModel(isHosted ? hosted : embedded, { streams: isHosted, failure });
}

/** The question alone: no earlier answers, which hold figures, and only tools that look at nobody's data. */
function withoutData(request: ModelRequest, openTools: ReadonlySet<string>): ModelRequest {
  return { ...request, readHistory: async () => [], tools: request.tools.filter(({ name }) => openTools.has(name)) };
}

type Attempt =
  | { readonly answer: { messages: readonly BaseMessage[] }; readonly failure?: never }
  | { readonly answer: null; readonly failure: string };

/** The hosted model, which may fail: then it says why, as a code, and is left alone for a while. */
class HostedModel {
  readonly name: string;
  readonly #budget: HostedBudget;
  readonly #model: BaseChatModel;
  /** Until when it is left alone, in milliseconds since 1970. */
  #pausedUntil: number;

  constructor(name: string, budget: HostedBudget, { model, isPaused }: { model: BaseChatModel; isPaused: boolean }) {
    this.name = name;
    this.#budget = budget;
    this.#model = model;
    this.#pausedUntil = isPaused ? Infinity : 0;
  }

  /** @throws what a guardrail or the customer ended the turn with */
  async run(request: ModelRequest): Promise<Attempt> {
    if (Date.now() < this.#pausedUntil) return { answer: null, failure: 'MODEL_PAUSED' };
    const { knowledge } = request;
    const boundary = new Boundary(this.#budget, new Pseudonyms(knowledge));
    const limit = AbortSignal.timeout(this.#budget.turn_ms);
    try {
      const answer = await runAgent({
        ...request,
        model: this.#model,
        model_name: this.name,
        system_prompt: systemPrompt(knowledge),
        history: await request.readHistory(),
        signal: AbortSignal.any([request.signal, limit]),
        boundary,
        onText: (piece) => {
          boundary.text(piece);
          return request.onText(piece);
        },
      });
      return (await request.settle()) ? { answer } : { answer: null, failure: 'WORDING_REFUSED' };
    } catch (error) {
      if (request.signal.aborted || (error instanceof Error && 'verdict' in error)) throw error;
      const failure = limit.aborted
        ? new ModelError('MODEL_TIMEOUT', 'The hosted model took too long.')
        : modelError(error);
      this.#pausedUntil = Date.now() + pauseAfter(failure);
      return { answer: null, failure: failure.code };
    }
  }
}

const metadataSchema = z.object({
  understanding: understandingSchema.nullable().optional(),
  suggestions: z.array(z.string()).optional(),
});

function reply({ messages }: { messages: readonly BaseMessage[] }, { message, knowledge }: ModelRequest): ModelReply {
  const replies = messages.filter((made) => AIMessage.isInstance(made));
  const [first] = replies;
  // A second reading is what the message was taken for in the end.
  const read = replies.findLast(({ response_metadata }) => 'understanding' in response_metadata) ?? first;
  const metadata = metadataSchema.safeParse(read?.response_metadata ?? {});
  if (metadata.success && metadata.data.understanding) {
    return { understanding: metadata.data.understanding, suggestions: metadata.data.suggestions ?? [] };
  }
  const call = first?.tool_calls?.[0];
  const language = detectLanguage(message) ?? (knowledge.locale.startsWith('es') ? 'es' : 'en');
  return {
    understanding: {
      intent: call?.name ?? null,
      slots: { ...call?.args },
      margin: null,
      top: [],
      language,
      frame: null,
    },
    suggestions: [],
  };
}

function parametersOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
