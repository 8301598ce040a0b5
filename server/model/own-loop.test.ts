import { tool } from '@langchain/core/tools';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { TraceRecorder } from '../trace/recorder.ts';
import { runAgent, type AgentRequest } from './agent.ts';
import { runOwnLoop } from './own-loop.ts';
import { RecordedChatModel } from './recorded.ts';

const asks = (...names: string[]) => ({
  output: { content: '', tool_calls: names.map((name) => ({ name, args: { of: name } })) },
  error_code: null,
});
const says = (content: string) => ({ output: { content }, error_code: null });

function request(replies: ConstructorParameters<typeof RecordedChatModel>[0], more: Partial<AgentRequest> = {}) {
  const said: string[] = [];
  const recorder = new TraceRecorder();
  const echo = (name: string) =>
    tool(async ({ of }: { of: string }) => [`${of} found`, { of }], {
      name,
      description: name,
      schema: z.strictObject({ of: z.string() }),
      responseFormat: 'content_and_artifact',
    });
  const given: AgentRequest = {
    model: new RecordedChatModel(replies, { streams: false, failure: null }),
    model_name: 'embedded',
    system_prompt: 'embedded',
    history: [],
    message: 'What do I have?',
    tools: [echo('balances'), echo('spending')],
    recorder,
    signal: new AbortController().signal,
    onText: async (piece) => {
      said.push(piece);
    },
    ...more,
  };
  return { given, said, recorder };
}

/** What a trace would show of the model's calls, and what was made. */
async function shownBy(run: typeof runAgent, replies: Parameters<typeof request>[0]) {
  const { given, said, recorder } = request(replies);
  const { messages } = await run(given);
  const spans = recorder.spans.map(({ span: { name, kind, attributes }, body }) => ({ name, kind, attributes, body }));
  expect(spans.length).toBe(replies.length);
  return { said, spans, texts: messages.map(({ type, content }) => ({ type, content })) };
}

describe('the loop of a model of this process', () => {
  test.each([
    ['an answer at once', [says('Hello.')]],
    ['one tool', [asks('balances'), says('That is it.')]],
    ['two tools at once, and one more', [asks('spending', 'balances'), asks('balances'), says('That is it.')]],
  ])('does and shows what LangChain’s does: %s', async (_, replies) => {
    expect(await shownBy(runOwnLoop, replies)).toEqual(await shownBy(runAgent, replies));
  });

  test('a model that goes on asking is stopped', async () => {
    const { given } = request(Array.from({ length: 9 }, () => asks('balances')));
    await expect(runOwnLoop(given)).rejects.toMatchObject({ code: 'MODEL_CALLS_EXCEEDED' });
  });

  test('an answer without a word is none', async () => {
    await expect(runOwnLoop(request([says(' ')]).given)).rejects.toMatchObject({ code: 'MODEL_OUTPUT_EMPTY' });
  });

  test('a tool that is not there is told to the model, which answers', async () => {
    const { given, said } = request([asks('nothing'), says('I could not look that up.')]);
    await runOwnLoop(given);
    expect(said).toEqual(['I could not look that up.']);
  });

  test('what a tool throws comes out as it is', async () => {
    const blocked = new Error('blocked');
    const failing = tool(() => Promise.reject(blocked), { name: 'balances', description: '', schema: z.object({}) });
    await expect(runOwnLoop(request([asks('balances')], { tools: [failing] }).given)).rejects.toBe(blocked);
  });

  test('who stops it does not wait for a tool that goes on', async () => {
    const controller = new AbortController();
    const endless = tool(
      () => {
        controller.abort();
        return new Promise<string>(() => {});
      },
      { name: 'balances', description: '', schema: z.object({}) },
    );
    const { given, said } = request([asks('balances')], { tools: [endless], signal: controller.signal });
    await expect(runOwnLoop(given)).rejects.toThrow(controller.signal.reason);
    expect(said).toEqual([]);
  });
});
