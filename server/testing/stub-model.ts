import { createServer, type ServerResponse } from 'node:http';
import * as z from 'zod';

const requestSchema = z.object({
  messages: z.array(z.looseObject({ role: z.string(), content: z.unknown() })),
  stream: z.boolean().optional(),
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).optional(),
});
export type StubRequest = z.infer<typeof requestSchema>;

export interface StubToolCall {
  readonly name: string;
  /** As the model writes it: JSON, or what should have been. */
  readonly arguments: string;
}

/** What the stub does with one call. */
export interface StubReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces of the text, one chunk each. */
  readonly text?: readonly string[];
  readonly calls?: readonly StubToolCall[];
  /** Milliseconds before the first byte. */
  readonly delay?: number;
  /** What the last chunk says; null: the stream ends without it. */
  readonly finish?: string | null;
  /** How the stream ends: properly, with the connection destroyed, or never. */
  readonly end?: 'done' | 'cut' | 'hang';
  /** Written as it is, in place of all the above. */
  readonly raw?: string;
  /** Answers with one JSON document although a stream was asked for. */
  readonly isWhole?: boolean;
}

export type StubScript = (request: StubRequest, call: number) => StubReply;

/** For tests and measurements: a server that speaks the chat completions protocol and says what a script tells it to. */
export async function startStubModel(script: StubScript, port = 0) {
  let current = script;
  const requests: StubRequest[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      bodies.push(body);
      const parsed = requestSchema.parse(JSON.parse(body));
      requests.push(parsed);
      const reply = current(parsed, requests.length);
      const prefix = `call_${requests.length}`;
      setTimeout(() => send(response, { reply, prefix, wantsStream: parsed.stream === true }), reply.delay ?? 0);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The stub listens nowhere.');
  return {
    base_url: `http://127.0.0.1:${address.port}/v1`,
    requests,
    /** Every request body, word for word: what reached the endpoint. */
    bodies,
    play: (next: StubScript) => {
      current = next;
      requests.length = 0;
      bodies.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const head = { id: 'stub', created: 1, model: 'stub' };

function send(
  response: ServerResponse,
  { reply, prefix, wantsStream }: { reply: StubReply; prefix: string; wantsStream: boolean },
): void {
  const { status = 200, headers = {}, text = [], calls = [], end = 'done', raw } = reply;
  if (response.destroyed) return;
  const isStream = wantsStream && !reply.isWhole;
  response.writeHead(status, { 'content-type': isStream ? 'text/event-stream' : 'application/json', ...headers });
  if (status !== 200) return void response.end(JSON.stringify({ error: { message: 'stub' } }));
  if (raw !== undefined) return finish(response, raw, end);
  const tool_calls = calls.map((call, index) => ({
    index,
    id: `${prefix}_${index}`,
    type: 'function',
    function: { name: call.name, arguments: call.arguments },
  }));
  const finish_reason = reply.finish === undefined ? (calls.length > 0 ? 'tool_calls' : 'stop') : reply.finish;
  const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
  if (!isStream) {
    const message = { role: 'assistant', content: text.join(''), ...(calls.length > 0 && { tool_calls }) };
    const choices = [{ index: 0, message, finish_reason }];
    return finish(response, JSON.stringify({ ...head, object: 'chat.completion', choices, usage }), end);
  }
  const chunk = (rest: object) =>
    response.write(`data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', ...rest })}\n\n`);
  const delta = (part: object, reason: string | null = null) =>
    chunk({ choices: [{ index: 0, delta: { role: 'assistant', ...part }, finish_reason: reason }] });
  if (tool_calls.length > 0) delta({ content: '', tool_calls });
  for (const content of text) delta({ content });
  if (finish_reason !== null) {
    delta({}, finish_reason);
    chunk({ choices: [], usage });
  }
  finish(response, end === 'done' ? 'data: [DONE]\n\n' : '', end);
}

function finish(response: ServerResponse, last: string, end: NonNullable<StubReply['end']>): void {
  if (last !== '') response.write(last);
  if (end === 'done') response.end();
  // A moment, so that what was written has left.
  if (end === 'cut') setTimeout(() => response.destroy(), 20);
}
