import { account, ledgerRows } from '../../plugins/kit/ledger/testing.ts';
import { buildLedger, usualConsentScopes } from '../../plugins/kit/index.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { startStubModel, type StubReply, type StubScript } from '../testing/stub-model.ts';
import { toolPlugins } from '../../plugins/tools/index.ts';
import { ask, result, tool } from '../testing/test-turn.ts';
import type { TurnInput } from '../conversation/turn-types.ts';
import { hostedBudget, type HostedBudget } from './hosted.ts';
import { createModels, type Models } from './index.ts';

const replaced = 'I left out a sentence here, because I could not trace a figure in it to your data.';
const embeddedAnswer = 'It is $42.00. All is well.';

let stub: Awaited<ReturnType<typeof startStubModel>>;
beforeAll(async () => {
  stub = await startStubModel(() => ({ status: 500 }));
  return () => stub.close();
});

const callTool: StubReply = { calls: [{ name: 'test_tool', arguments: '{}' }] };
const say = (...text: string[]): StubReply => ({ text });
/** One reply after the other, the last for ever. */
const inTurn =
  (...replies: StubReply[]): StubScript =>
  (_request, call) =>
    replies[Math.min(call, replies.length) - 1] ?? {};
const modelsOf = (budget: Partial<HostedBudget> = {}): Models =>
  createModels({
    tools: [tool(() => result)],
    hosted: { api_key: 'test', base_url: stub.base_url, model: 'stub' },
    budget: { ...hostedBudget, ...budget },
  });
const hosted = (
  script: StubScript,
  given: Partial<TurnInput> & { budget?: Partial<HostedBudget>; text?: string } = {},
) => {
  const { budget, text = 'how is the test', ...rest } = given;
  stub.play(script);
  return ask(text, [tool(() => result)], { models: modelsOf(budget), ...rest });
};
const fallbackOf = ({ recorder }: Awaited<ReturnType<typeof hosted>>) =>
  recorder.spans.find(({ span }) => span.name === 'model_fallback')?.span.attributes['spendsense.fallback.reason'];

describe('a hosted model', () => {
  test('words the answer, but not the figures', async () => {
    const turn = await hosted(
      inTurn(callTool, say('Your fig', 'ure is {fact:test.', 'figure}. It was ', '43 dollars before.')),
    );
    expect(turn.said).toBe(`Your figure is $42.00. ${replaced}`);
    expect(turn.outcome).toBe('answered');
    expect(turn.recorder.spans.filter(({ span }) => span.name === 'chat stub')).toHaveLength(2);
    expect(fallbackOf(turn)).toBeUndefined();
  });

  test('whose only figure is made up gives way to the embedded one', async () => {
    const turn = await hosted(inTurn(callTool, say('It is 43 dollars. ', 'That is a healthy sum.')));
    expect(turn.said).toBe(embeddedAnswer);
    expect(fallbackOf(turn)).toBe('WORDING_REFUSED');
  });

  test('may answer as one document', async () => {
    const turn = await hosted(
      inTurn({ ...callTool, isWhole: true }, { ...say('It is {fact:test.figure}.'), isWhole: true }),
    );
    expect(turn.said).toContain('It is $42.00.');
  });
});

test('who did not agree to a hosted model is answered without one, and nothing is sent', async () => {
  let calls = 0;
  const script: StubScript = () => {
    calls += 1;
    return say('It is {fact:test.figure}.');
  };
  const granted = usualConsentScopes.filter((scope) => scope !== 'hosted_model');
  const turn = await hosted(script, { granted });
  expect([turn.said, calls]).toEqual([embeddedAnswer, 0]);
  // Of a visitor nothing is known that could be kept from it.
  await hosted(script, { granted: [], visitor: true });
  expect(calls).toBe(1);
});

describe('where the bank does not let it see figures', () => {
  const asked = (script: StubScript, text: string) => {
    stub.play(script);
    const tools = [tool(() => result), ...toolPlugins.filter(({ id }) => id === 'tool.cannot')];
    const hosted_model = { api_key: 'test', base_url: stub.base_url, model: 'stub' };
    const models = createModels({ tools, hosted: hosted_model, customer_data: false });
    const segments = [{ type: 'text' as const, text: 'It was $99.' }];
    return ask(text, tools, { models, readHistory: async () => [{ role: 'assistant', segments, facts: [] }] });
  };

  test('it is not asked about a customer', async () => {
    expect((await asked(inTurn(callTool), 'how is the test')).said).toBe(embeddedAnswer);
    expect(stub.requests).toEqual([]);
  });

  test('it words what needs none, and sees no earlier answer and no tool that looks at the customer', async () => {
    const { said } = await asked(inTurn(say('A person can help.')), 'can I talk to a person');
    expect(said).toMatch(/^A person can help\./);
    expect(stub.bodies.join()).not.toMatch(/\$99|test_tool/);
    expect(stub.bodies.join()).toContain('cannot');
  });
});

test('nothing that tells who a customer is reaches a hosted model', async () => {
  const canaries = ['Quetzalia', 'Brandstetter', 'q.canary@example.com', '4111 1111 1111 1111', '415-555-0134', '7319'];
  const [first, last, email, card, phone, mask] = canaries;
  const words = (text: string) => [{ type: 'text' as const, text }];
  const named = {
    ...result,
    facts: [{ ...result.facts[0], label: `Checking of ${first} ··${mask}` }],
    text: `All of ${last} is well: {fact:test.figure}.`,
  };
  stub.play(inTurn({ calls: [{ name: 'test_tool', arguments: '{}' }] }, say('It is {fact:test.figure}.')));
  const ledger = buildLedger(ledgerRows({ accounts: [account({ mask: mask ?? '' })] }), '2026-11-25');
  const turn = await ask(
    `I am ${first} ${last}, ${email}, how is the test on ${mask}? card ${card}`,
    [tool(() => named as typeof result)],
    {
      models: modelsOf(),
      customer_name: `${first} ${last}`,
      ledger,
      readHistory: async () => [
        { role: 'customer', segments: words(`call ${first} at ${phone}`), facts: [] },
        { role: 'assistant', segments: words(`Hello ${last}, your account ${mask} is open.`), facts: [] },
      ],
    },
  );
  expect(turn.said).toContain('It is $42.00.');
  expect(stub.bodies).toHaveLength(2);
  for (const canary of canaries) expect(stub.bodies.join('\n').toLowerCase()).not.toContain(canary.toLowerCase());
});

describe('a bad endpoint costs no customer an answer', () => {
  const call = (name: string, args: string): StubReply => ({ calls: [{ name, arguments: args }] });
  const budget = { call_ms: 300, turn_ms: 600 };
  const cases: [string, StubScript, string, Partial<HostedBudget>?][] = [
    ['answers 400', inTurn({ status: 400 }), 'MODEL_REFUSED'],
    ['answers 401', inTurn({ status: 401 }), 'MODEL_REFUSED'],
    ['answers 429', inTurn({ status: 429, headers: { 'retry-after': '30' } }), 'MODEL_RATE_LIMITED'],
    ['answers 500', inTurn({ status: 500 }), 'MODEL_UNAVAILABLE'],
    ['is slow to begin', inTurn({ ...say('It is fine.'), delay: 1_000 }), 'MODEL_TIMEOUT', budget],
    ['never ends', inTurn({ ...say('It is'), finish: null, end: 'hang' }), 'MODEL_TIMEOUT', budget],
    ['cuts the connection', inTurn({ ...say('It is not'), finish: null, end: 'cut' }), 'MODEL_UNAVAILABLE'],
    ['ends in the middle', inTurn({ ...say('It is not'), finish: null }), 'MODEL_OUTPUT_CUT'],
    ['runs out of tokens', inTurn({ ...say('It is not'), finish: 'length' }), 'MODEL_OUTPUT_CUT'],
    ['says nothing', inTurn(say()), 'MODEL_OUTPUT_EMPTY'],
    ['says white space', inTurn(say(' ', '\n')), 'MODEL_OUTPUT_EMPTY'],
    ['sends broken events', inTurn({ raw: 'data: {"choices": [{"delta": \n\ndata: {{{\n\n' }), 'MODEL_OUTPUT_INVALID'],
    ['sends no events', inTurn({ raw: '<html>gateway</html>' }), 'MODEL_UNAVAILABLE'],
    ['sends JSON of another kind', inTurn({ raw: 'data: {"a": 1}\n\ndata: [DONE]\n\n' }), 'MODEL_UNAVAILABLE'],
    [
      'talks without end',
      inTurn(say(...Array.from({ length: 400 }, () => 'All is well with it. '))),
      'MODEL_OUTPUT_TOO_LONG',
    ],
    [
      'sends too many bytes',
      inTurn({ raw: `data: ${'x'.repeat(50_000)}` }),
      'MODEL_OUTPUT_TOO_LONG',
      { response_bytes: 20_000 },
    ],
    ['costs too many tokens', inTurn(callTool), 'MODEL_TOKENS_EXCEEDED', { tokens: 250 }],
    ['calls tools for ever', inTurn(callTool), 'MODEL_CALLS_EXCEEDED'],
    ['calls a tool in broken JSON', inTurn(call('test_tool', '{"a": 1')), 'MODEL_CALLS_EXCEEDED'],
    ['calls a tool with other arguments', inTurn(call('test_tool', '{"user_id": "x"}')), 'MODEL_CALLS_EXCEEDED'],
    ['calls a tool with a list', inTurn(call('test_tool', '[1]')), 'MODEL_TOOL_CALL_INVALID'],
    [
      'calls a tool with prototype keys',
      inTurn(call('test_tool', '{"__proto__": {"granted": true}, "constructor": 1}')),
      'MODEL_CALLS_EXCEEDED',
    ],
    ['calls a tool that is not there', inTurn(call('transfer_money', '{}')), 'MODEL_CALLS_EXCEEDED'],
    ['calls a method of every object', inTurn(call('constructor', '{}')), 'MODEL_CALLS_EXCEEDED'],
  ];
  test.each(cases)(
    'that %s',
    async (_name, script, reason, given = {}) => {
      const turn = await hosted(script, { budget: given });
      expect(fallbackOf(turn)).toBe(reason);
      expect(turn.said).toContain(embeddedAnswer);
      expect(turn.outcome).toBe('answered');
      expect(turn.said).not.toContain('It is not');
      expect(stub.requests.length).toBeLessThanOrEqual(6);
      expect(({} as { granted?: unknown }).granted).toBeUndefined();
    },
    30_000,
  );

  test('goes on after a cut without half a sentence, and shows no card twice', async () => {
    const turn = await hosted(
      inTurn(callTool, { ...say('Your figure is {fact:test.figure}. You owe', ' nothing'), finish: null }),
    );
    expect(turn.said).toBe('Your figure is $42.00. \n\nIt is $42.00. All is well.');
  });

  test('is left alone for as long as it asks', async () => {
    stub.play(inTurn({ status: 429, headers: { 'retry-after': '30' } }));
    const models = modelsOf();
    await ask('how is the test', [tool(() => result)], { models });
    const before = stub.requests.length;
    const turn = await ask('how is the test', [tool(() => result)], { models });
    expect(stub.requests.length).toBe(before);
    expect(fallbackOf(turn)).toBe('MODEL_PAUSED');
    expect(turn.said).toBe(embeddedAnswer);
  });

  test('cannot end the turn of a customer who stopped it', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 100);
    const turn = await hosted(inTurn({ ...say('x'), delay: 2_000 }), { signal: abort.signal });
    expect(turn.outcome).toBe('stopped');
  });
});
