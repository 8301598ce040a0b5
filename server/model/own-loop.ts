import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, HumanMessage, SystemMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages';
import { CodedError } from '../../plugins/kit/index.ts';
import type { AgentRequest } from './agent.ts';
import { ModelCalls } from './model-calls.ts';

type ToolCall = NonNullable<AIMessage['tool_calls']>[number];

/**
 * The same loop as LangChain's agent, for a model of this process: it asks for tools, they run, it answers. No network, no stream and no
 * retries, so no graph either: that takes as much time as all of the understanding. What a tool or `onText` throws comes out unchanged.
 */
export async function runOwnLoop(request: AgentRequest): Promise<{ messages: readonly BaseMessage[] }> {
  const { model, message, system_prompt, signal, onText } = request;
  const calls = new ModelCalls(request);
  const given = [new SystemMessage(system_prompt), new HumanMessage(message)];
  const made: BaseMessage[] = [];
  for (;;) {
    signal.throwIfAborted();
    const reply = await calls.make([...given, ...made], (messages) => replyOf(model, messages));
    made.push(reply);
    const asked = reply.tool_calls ?? [];
    if (asked.length === 0) break;
    made.push(...(await untilAborted(signal, Promise.all(asked.map((call) => toolMessage(call, request))))));
  }
  const text = made.at(-1)?.text ?? '';
  if (text.trim() === '') throw new CodedError('MODEL_OUTPUT_EMPTY', 'The model ended without an answer.');
  await onText(text);
  return { messages: made };
}

async function replyOf(model: BaseChatModel, messages: BaseMessage[]): Promise<AIMessage> {
  const { generations } = await model._generate(messages, {});
  const reply = generations[0]?.message;
  if (!AIMessage.isInstance(reply)) throw new CodedError('MODEL_OUTPUT_EMPTY', 'The model ended without an answer.');
  return reply;
}

async function toolMessage(call: ToolCall, { tools }: AgentRequest): Promise<ToolMessage> {
  const tool = tools.find(({ name }) => name === call.name);
  const made: unknown = await tool?.invoke({ ...call, type: 'tool_call' });
  if (made instanceof ToolMessage) return made;
  return new ToolMessage({ content: '', tool_call_id: call.id ?? '', name: call.name, status: 'error' });
}

/** Whoever stops a turn does not wait for a tool that goes on regardless. */
async function untilAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
