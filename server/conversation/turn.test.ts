import { describe, expect, test, vi } from 'vitest';
import { guardrailPlugins } from '../../plugins/guardrails/index.ts';
import { Host, requiredGuardrails } from '../host/host.ts';
import * as z from 'zod';
import { definePlugin, type GuardrailPlugin } from '../../plugins/kit/index.ts';
import { toolPlugins } from '../../plugins/tools/index.ts';
import { ask, askTest, fact, result, tool } from '../testing/test-turn.ts';

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
    expect(JSON.stringify(recorder.spans)).not.toContain('owes 300');
  });

  test('a tool that returns something else is treated like one that throws', async () => {
    const { said, recorder } = await askTest(() => ({
      ...result,
      facts: [{ ...fact, unit: 'count', value: '2026-11-25' }],
    }));
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

  test.each(['input', 'tool_call', 'tool_result', 'output'] as const)(
    'a guardrail that returns garbage at %s blocks, and the trace names it and what did not run',
    async (stage) => {
      const broken = guardrail(stage, () => ({ check: () => ({ decision: 'perhaps' }) as never }));
      const { outcome, recorder } = await ask('how is the test', [broken, tool(() => result)]);
      expect(outcome).toBe('blocked');
      const failed = recorder.spans.filter(({ span }) => span.error_code === 'PLUGIN_OUTPUT_INVALID');
      expect(failed.map(({ span }) => [span.name, span.attributes['stage']])).toEqual([
        ['guardrail guardrail.test', stage],
      ]);
      const stagesOf = (status: string) =>
        new Set(
          recorder.spans.flatMap(({ span }) =>
            span.kind === 'GUARDRAIL' && span.status === status ? [span.attributes['stage']] : [],
          ),
        );
      const order = ['input', 'tool_call', 'tool_result', 'output'];
      expect([...stagesOf('skipped')]).toEqual(order.slice(order.indexOf(stage) + 1));
    },
  );

  test.each(['tool.test', 'guardrail.test'])('%s that cannot be made ends safely and is named', async (id) => {
    const made = () => {
      throw new Error('no');
    };
    const plugin = id === 'tool.test' ? { ...tool(() => result), create: made } : guardrail('input', made);
    const { said, recorder } = await ask(
      'how is the test',
      id === 'tool.test' ? [plugin] : [plugin, tool(() => result)],
    );
    expect(said).toMatch(/^I c(?:ould|annot)/);
    const failed = recorder.spans.find(({ span }) => span.error_code === 'PLUGIN_THREW')?.span;
    expect([failed?.plugin?.id, failed?.status]).toEqual([id, 'error']);
  });

  test('a tool that never answers is said to have failed within its time, and is told to stop', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hanging = ask('how is the test', [tool(() => new Promise(() => {}))]);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    for (let step = 0; step < 20; step++) await vi.advanceTimersByTimeAsync(500);
    const { said, recorder } = await hanging;
    vi.useRealTimers();
    expect(said).toBe('I could not look that up just now.');
    expect(recorder.spans.find(({ span }) => span.error_code === 'PLUGIN_TIMEOUT')?.span.plugin?.id).toBe('tool.test');
  });

  test('without a required guardrail no turn is served', () => {
    for (const id of requiredGuardrails) {
      expect(() => new Host(guardrailPlugins.filter((plugin) => plugin.id !== id))).toThrow(
        expect.objectContaining({ code: 'GUARDRAIL_MISSING' }),
      );
    }
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

describe('what a bank has to act on', () => {
  test('ends the turn with its own answer; the words are kept, masked', async () => {
    const { said, outcome, message, trigger, cards, recorder } = await ask(
      'You charged my card 4111 1111 1111 1111 twice, give it back',
      [tool(() => result)],
      { hand_off: { phone: '+1 555 0100', url: null, hours: null } },
    );
    expect([outcome, trigger, cards.map(({ type }) => type)]).toEqual(['escalated', 'billing_error', ['contact']]);
    expect(message).toBe('You charged my card [card number] twice, give it back');
    expect(said).toContain('You have the right to have that looked into.');
    expect(recorder.spans.some(({ span }) => span.kind === 'TOOL' || span.kind === 'LLM')).toBe(false);
  });

  test('a person is named when no tool has', async () => {
    const { said, outcome } = await ask('I want to talk to a person', [tool(() => result)]);
    expect(outcome).toBe('answered');
    expect(said).toContain('Of course. I am a program, and the bank’s people are there for you.');
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
