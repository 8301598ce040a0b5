import { createServer, type Server } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { knowledgeOf } from '../../knowledge/index.ts';
import {
  buildLedger,
  consentScopes,
  definePlugin,
  type GuardrailPlugin,
  type Plugin,
  type ToolPlugin,
  type ToolResult,
} from '../../plugins/kit/index.ts';
import { account, ledgerRows, transaction } from '../../plugins/kit/ledger/testing.ts';
import { guardrailPlugins } from '../../plugins/guardrails/index.ts';
import { toolPlugins } from '../../plugins/tools/index.ts';
import { Host } from '../host/host.ts';
import { createModels } from '../model/index.ts';
import { textOf } from './segments.ts';
import { runTurn, type TurnInput } from './turn.ts';

const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 90_000 })],
    transactions: [
      transaction('2026-10-03', 4_100, 'FOOD_AND_DRINK_GROCERIES', { name: 'Green Grocer' }),
      transaction('2026-10-17', 2_350, 'FOOD_AND_DRINK_GROCERIES', { name: 'Green Grocer' }),
      transaction('2026-09-05', 1_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Green Grocer' }),
    ],
  }),
  '2026-11-25',
);

/** A tool that answers "how is the test" with a result of the test's choosing. */
const tool = (run: () => ToolResult | Promise<ToolResult>): ToolPlugin =>
  definePlugin({
    kind: 'tool',
    id: 'tool.test',
    version: '1.0.0',
    summary: 'Answers for a test.',
    config: z.strictObject({}),
    tool: {
      name: 'test_tool',
      description: 'For tests.',
      effect: 'read',
      consent: 'spending',
      arguments: z.strictObject({}),
      status: 'Testing',
      examples: { en: ['how is the test', 'run the test', 'test it please', 'what does the test say'] },
    },
    create: () => ({ run }),
  });

const fact = {
  id: 'test.figure',
  label: 'Figure',
  value: 4_200,
  unit: 'USD_cents' as const,
  evidence: [{ type: 'account' as const, id: 'checking' }],
  refreshed_at: '2026-11-25T06:00:00Z',
};
const result: ToolResult = { facts: [fact], cards: [], citations: [], text: 'It is {fact:test.figure}. All is well.' };

function ask(text: string, plugins: readonly Plugin[], given: Partial<TurnInput> = {}) {
  const host = new Host([...guardrailPlugins, ...plugins]);
  const tools = host.ofKind('tool').map(({ plugin }) => plugin);
  const released: string[] = [];
  return runTurn({
    host,
    models: createModels({ tools, hosted: null }),
    knowledge: knowledgeOf([]),
    text,
    locale: 'en-US',
    now: new Date('2026-11-25T12:00:00Z'),
    granted: consentScopes,
    ledger,
    refreshed_at: new Date('2026-11-25T06:00:00Z'),
    earlier: [],
    history: [],
    previous: null,
    signal: AbortSignal.timeout(20_000),
    onStatus: () => {},
    onSegments: (_, segments) => released.push(textOf(segments)),
    ...given,
  }).then((output) => ({ ...output, said: textOf(output.segments), released }));
}
const askTest = (run: () => ToolResult | Promise<ToolResult>, given: Partial<TurnInput> = {}) =>
  ask('how is the test', [tool(run)], given);

const replaced = 'I left out a sentence here, because I could not trace a figure in it to your data.';

describe('provenance', () => {
  test('a figure with evidence is said', async () => {
    const { said, outcome, released } = await askTest(() => result);
    expect(said).toBe('It is $42.00. All is well.');
    expect(outcome).toBe('answered');
    expect(released.join('').trim()).toBe(said);
  });

  test('a fact whose evidence was removed takes its sentence with it', async () => {
    const { said, recorder } = await askTest(() => ({ ...result, facts: [{ ...fact, evidence: [] }] }));
    expect(said).toBe(`${replaced} All is well.`);
    expect(recorder.reasons()).toEqual(['FACT_WITHOUT_EVIDENCE']);
  });

  test.each([
    ['a digit of its own', 'It is 42 dollars.', 'NUMBER_WITHOUT_EVIDENCE'],
    ['a number word', 'It is forty dollars.', 'NUMBER_WITHOUT_EVIDENCE'],
    ['a month', 'It was in October.', 'DATE_WITHOUT_EVIDENCE'],
    ['a merchant of the ledger', 'You like Green Grocer.', 'MERCHANT_WITHOUT_EVIDENCE'],
    ['a fact that is not there', 'It is {fact:other}.', 'FACT_UNKNOWN'],
  ])('%s is replaced', async (_, text, reason) => {
    const { said, recorder } = await askTest(() => ({ ...result, text }));
    expect(said).toBe(replaced);
    expect(recorder.reasons()).toEqual([reason]);
  });

  test('cards lose what cannot be proved', async () => {
    const table = (cell: object) => ({
      type: 'table' as const,
      title: 'T',
      columns: [{ label: 'c', align: 'start' as const }],
      rows: [[cell as { text: string }]],
    });
    const { cards } = await askTest(() => ({
      ...result,
      cards: [
        table({ fact: 'test.figure' }),
        table({ fact: 'nowhere' }),
        table({ text: '$1,234.00' }),
        { type: 'rationale', text: 'You spent 300 dollars.' },
        { type: 'rationale', text: 'You spent {fact:test.figure}.' },
      ],
    }));
    expect(cards).toEqual([
      table({ fact: 'test.figure' }),
      { type: 'rationale', text: 'You spent {fact:test.figure}.' },
    ]);
  });
});

describe('what goes wrong ends safely', () => {
  test('a tool that throws is said to have failed', async () => {
    const { said, outcome, recorder } = await askTest(() => {
      throw new Error('customer 4711 owes 300');
    });
    expect(said).toBe('I could not look that up just now.');
    expect(outcome).toBe('answered');
    expect(recorder.spans.find(({ span }) => span.name === 'run tool.test')?.span).toMatchObject({
      status: 'error',
      error_code: 'PLUGIN_THREW',
    });
    expect(JSON.stringify(recorder.spans)).not.toContain('4711');
  });

  test('a tool that returns something else is treated like one that throws', async () => {
    const { said, recorder } = await askTest(
      () => ({ ...result, facts: [{ ...fact, value: 'a lot' }] }) as unknown as ToolResult,
    );
    expect(said).toBe('I could not look that up just now.');
    expect(recorder.spans.some(({ span }) => span.error_code === 'PLUGIN_OUTPUT_INVALID')).toBe(true);
  });

  const guardrail = (
    stage: 'input' | 'output' | 'tool_call' | 'tool_result',
    check: GuardrailPlugin['create'],
  ): GuardrailPlugin =>
    definePlugin({
      kind: 'guardrail',
      id: 'guardrail.test',
      version: '1.0.0',
      summary: 'Fails for a test.',
      config: z.strictObject({}),
      stages: [stage],
      create: check,
    });

  test.each(['input', 'tool_call', 'tool_result', 'output'] as const)(
    'a guardrail that throws at %s blocks',
    async (stage) => {
      const broken = guardrail(stage, () => ({
        check: () => {
          throw new Error('broken');
        },
      }));
      const { said, outcome, recorder } = await ask('how is the test', [broken, tool(() => result)]);
      expect(outcome).toBe('blocked');
      expect(said).toBe(
        'I cannot answer that safely, so I am leaving it out. You can ask me something else about your money.',
      );
      expect(recorder.reasons()).toEqual(['GUARDRAIL_FAILED']);
    },
  );

  test('a guardrail that never answers blocks within its budget', async () => {
    const { outcome, recorder } = await ask('how is the test', [
      guardrail('tool_call', () => ({ check: () => new Promise(() => {}) })),
      tool(() => result),
    ]);
    expect(outcome).toBe('blocked');
    expect(recorder.spans.some(({ span }) => span.error_code === 'PLUGIN_TIMEOUT')).toBe(true);
  });

  test('the strictest verdict wins, and redactions are merged', async () => {
    const masks = guardrail('output', () => ({
      check: () => ({ decision: 'redact', reasons: ['TEST'], redactions: [{ start: 0, end: 2, replacement: 'That' }] }),
    }));
    expect((await ask('how is the test', [masks, tool(() => ({ ...result, text: 'It is well.' }))])).said).toBe(
      'That is well.',
    );
    expect((await ask('how is the test', [masks, tool(() => ({ ...result, text: 'It is 7.' }))])).said).toBe(replaced);
  });

  test('a turn that is stopped keeps nothing but the question', async () => {
    const abort = new AbortController();
    const { outcome, said } = await askTest(
      async () => {
        abort.abort();
        return result;
      },
      { signal: abort.signal },
    );
    expect([outcome, said]).toEqual(['stopped', '']);
  });

  test('without consent no tool that needs it runs', async () => {
    let ran = false;
    const { outcome, cards } = await askTest(
      () => {
        ran = true;
        return result;
      },
      { granted: [] },
    );
    expect([ran, outcome, cards[0]?.type]).toEqual([false, 'consent_required', 'consent']);
  });

  test('a consent that leaves out a scope stops what needs it', async () => {
    const { outcome, recorder } = await askTest(() => result, { granted: ['accounts'] });
    expect([outcome, recorder.reasons()]).toEqual(['consent_required', ['CONSENT_SCOPE_REQUIRED']]);
  });
});

test('two tools may use one id for different facts', async () => {
  const spending = toolPlugins.find(({ tool: { name } }) => name === 'spending');
  if (!spending) throw new Error('There is no spending tool.');
  const { said } = await ask(
    'How much did I spend on groceries in October? How much did I spend on groceries in September?',
    [spending],
  );
  expect(said).toContain('$64.50');
  expect(said).toContain('$10.00');
});

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
