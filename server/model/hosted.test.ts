import { createServer, type Server } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, result, tool } from '../testing/test-turn.ts';
import { createModels } from './index.ts';

const replaced = 'I left out a sentence here, because I could not trace a figure in it to your data.';

describe('a hosted model', () => {
  let calls: { messages: { role: string; content: unknown }[] }[] = [];
  let replies: ((attempt: number) => { status: number; body: unknown })[] = [];
  let server: Server;
  let base_url = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        calls.push(JSON.parse(Buffer.concat(chunks).toString()));
        const { status, body } = replies[Math.min(calls.length, replies.length) - 1]?.(calls.length) ?? {
          status: 500,
          body: {},
        };
        response.writeHead(status, { 'content-type': 'text/event-stream' });
        if (status !== 200) return response.end(JSON.stringify(body));
        for (const delta of body as object[]) {
          response.write(
            `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'stub', choices: [{ index: 0, delta, finish_reason: null }] })}\n\n`,
          );
        }
        response.end(
          `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'stub', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\ndata: [DONE]\n\n`,
        );
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    base_url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1`;
    return () => void server.close();
  });

  const callTool = () => ({
    status: 200,
    body: [
      {
        role: 'assistant',
        content: '',
        tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'test_tool', arguments: '{}' } }],
      },
    ],
  });
  const say =
    (...pieces: string[]) =>
    () => ({ status: 200, body: pieces.map((content) => ({ role: 'assistant', content })) });
  const fail = (status: number) => () => ({ status, body: { error: { message: 'no' } } });
  const hosted = (answers: typeof replies, text = 'how is the test') => {
    calls = [];
    replies = answers;
    const models = createModels({ tools: [tool(() => result)], hosted: { api_key: 'test', base_url, model: 'stub' } });
    return ask(text, [tool(() => result)], { models });
  };

  test('words the answer, but not the figures', async () => {
    const { said, outcome, recorder } = await hosted([
      callTool,
      say('Your fig', 'ure is {fact:test.', 'figure}. It was ', '43 dollars before.'),
    ]);
    expect(said).toBe(`Your figure is $42.00. ${replaced}`);
    expect(outcome).toBe('answered');
    expect(recorder.spans.filter(({ span }) => span.name === 'chat stub')).toHaveLength(2);
  });

  test('never sees personal data', async () => {
    await hosted([say('I cannot see that.')], 'my e-mail is maya@example.com, how is the test');
    expect(JSON.stringify(calls)).not.toContain('maya@example.com');
  });

  test.each([429, 500, 503])(
    'that answers %s gives way to the embedded one in the same turn',
    async (status) => {
      const { said, recorder } = await hosted([fail(status)]);
      expect(said).toBe('It is $42.00. All is well.');
      expect(recorder.spans.some(({ span }) => span.name === 'chat stub' && span.status === 'error')).toBe(true);
      expect(recorder.spans.some(({ span }) => span.name === 'chat embedded')).toBe(true);
    },
    30_000,
  );

  test('that calls a tool with nonsense gives way too', async () => {
    const nonsense = () => ({
      status: 200,
      body: [
        {
          role: 'assistant',
          content: '',
          tool_calls: [{ index: 0, id: 'x', type: 'function', function: { name: 'test_tool', arguments: '{"a": 1' } }],
        },
      ],
    });
    const { said } = await hosted([nonsense, callTool, say('It is {fact:test.figure}.')]);
    expect(said).toContain('$42.00');
  });

  test('that calls tools for ever is stopped', async () => {
    const { said, outcome } = await hosted([callTool]);
    expect(said).toBe('It is $42.00. All is well.');
    expect(outcome).toBe('answered');
    expect(calls.length).toBeLessThanOrEqual(8);
  });
});
