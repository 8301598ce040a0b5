import { describe, expect, test } from 'vitest';
import { SpanList, plugin } from '../testing/stub-spans.ts';
import { turnSpans } from '../testing/stub-turn.ts';
import { attribute, stepsOf, subjectOf } from './steps.ts';

const told = (list: SpanList) =>
  stepsOf(list.spans).map(({ text, items, reasons }) => [text, ...items, ...reasons].join(' | '));

describe('a turn in plain words', () => {
  test('tells each step once, in order, allowed checks of a stage together', () => {
    expect(told(turnSpans())).toEqual([
      'Checked the question | Consent',
      'Redacted the question | Personal data | CARD_NUMBER',
      'Checked the question | Prompt injection',
      'Asked the model embedded | 38 tokens written',
      'Checked the request for data | Consent',
      'Used the tool “Spending”',
      'Computed 2 signals over 30 days | Spending | Subscriptions',
      'Checked what the tool returned | Personal data',
      'Checked the request for data | Consent',
      'Used the tool “Compare periods”',
      'Checked what the tool returned | Personal data',
      'Searched the knowledge articles',
      'Asked the model embedded | 61 tokens written',
      'Checked the answer | Number provenance | Advice boundary',
      'Blocked a sentence of the answer | Number provenance | NUMBER_WITHOUT_EVIDENCE',
      'Checked the answer | Advice boundary | Tone',
    ]);
  });

  test('spans a group from its first start to its last end', () => {
    const list = new SpanList();
    const root = list.add('invoke_agent spendsense', 0, 10, { kind: 'AGENT' });
    list.guardrail('guardrail.a', 'input', 1, 2, { parent: root });
    list.guardrail('guardrail.b', 'input', 2, 3, { parent: root });
    expect(stepsOf(list.spans)[0]).toMatchObject({ duration_ms: 4, tone: 'good' });
  });

  test('says what failed and what was not run, and never groups it away', () => {
    const list = new SpanList();
    const root = list.add('invoke_agent spendsense', 0, 10, {
      kind: 'AGENT',
      status: 'error',
      error_code: 'TURN_FAILED',
    });
    list.add('execute_tool cards', 1, 2, {
      kind: 'TOOL',
      parent_span_id: root,
      status: 'error',
      error_code: 'TOOL_TIMEOUT',
    });
    list.guardrail('guardrail.tone', 'output', 4, 0, { parent: root, status: 'skipped', verdict: null });
    expect(told(list)).toEqual([
      'Spendsense failed | TURN_FAILED',
      'Cards failed | TOOL_TIMEOUT',
      'Tone was not run on the answer',
    ]);
    expect(stepsOf(list.spans).map(({ tone }) => tone)).toEqual(['bad', 'bad', 'plain']);
  });

  test('says what a failed check decided, and that it failed', () => {
    const list = new SpanList();
    list.guardrail('guardrail.consent', 'input', 0, 800, {
      parent: '',
      status: 'error',
      error_code: 'PLUGIN_TIMEOUT',
      verdict: { decision: 'block', reasons: ['GUARDRAIL_FAILED'] },
    });
    expect(told(list)).toEqual(['Blocked the question | Consent | GUARDRAIL_FAILED | PLUGIN_TIMEOUT']);
  });

  test('tells a recommendation’s signals, personas and offers as counts', () => {
    const list = new SpanList();
    for (const [index, id] of ['persona.general', 'persona.savings-builder', 'offer.card'].entries()) {
      list.add(`spendsense.x ${id}`, index, 1, { kind: 'EVALUATOR', plugin: plugin(id) });
    }
    expect(told(list)).toEqual(['Compared with 2 personas | General | Savings builder', 'Weighed 1 offer | Card']);
  });

  test('of nothing is nothing', () => {
    expect(stepsOf([])).toEqual([]);
  });
});

test('an attribute is found whatever its namespace', () => {
  const list = new SpanList();
  list.add('execute_tool spending', 0, 1, {
    attributes: { 'gen_ai.tool.name': 'spending', empty: '', stage: 'input' },
  });
  const [span] = list.spans;
  if (!span) throw new Error('no span');
  expect(attribute(span, 'tool.name')).toBe('spending');
  expect(attribute(span, 'stage')).toBe('input');
  expect(attribute(span, 'empty')).toBeNull();
  expect(attribute(span, 'gone')).toBeNull();
  expect(subjectOf(span)).toBe('Spending');
});
