import { describe, expect, test } from 'vitest';
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
    expect(JSON.stringify(recorder.spans)).not.toContain('4711');
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
