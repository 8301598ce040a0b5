import { expect, test } from 'vitest';
import { guardrailPlugins } from '../../plugins/guardrails/index.ts';
import { CodedError, type Plugin } from '../../plugins/kit/index.ts';
import { Host } from '../host/host.ts';
import { bundledPlugins } from '../plugins.ts';
import { ask, ledger, result, tool } from '../testing/test-turn.ts';
import { analyze } from '../analysis/analyze.ts';
import { knowledgeOf } from '../../knowledge/index.ts';
import { TraceRecorder } from './recorder.ts';

/** Personal data that must nowhere stand in plain. */
const canary = 'canary-jane.doe@mail.example 078-05-1120';
const plain = (recorder: Pick<TraceRecorder, 'spans' | 'reasons'>) =>
  JSON.stringify([recorder.spans.map(({ span }) => span), recorder.reasons()]);
const thrown = [
  () => {
    throw new Error(canary);
  },
  () => {
    throw new CodedError(canary, canary);
  },
  () => canary as never,
];

test.each(thrown)('a tool that fails with personal data leaves none of it in plain', async (run) => {
  const { recorder } = await ask('how is the test', [tool(run)]);
  expect(plain(recorder)).not.toContain('canary');
  expect(plain(recorder)).toContain('run tool.test');
});

test.each([
  ...thrown,
  () => ({ decision: 'block', reasons: [canary] }),
  () => ({ decision: 'allow', reasons: [canary] }),
])('nor does a guardrail, whatever it gives as its reasons', async (check) => {
  const [first] = guardrailPlugins;
  if (!first) throw new Error('There is no guardrail.');
  const bad = { ...first, id: 'guardrail.bad', create: () => ({ check }) } as unknown as Plugin;
  const { recorder } = await ask('how is the test', [tool(() => result), bad]);
  expect(plain(recorder)).not.toContain('canary');
  expect(plain(recorder)).toContain('guardrail guardrail.bad');
});

test.each(['signal', 'persona', 'offer'] as const)('nor does a %s', (kind) => {
  for (const run of thrown) {
    const plugins = bundledPlugins.map((plugin) =>
      plugin.kind === kind
        ? ({
            ...plugin,
            create: () => ({ detect: run, points: run, match: run, evaluate: run, eligible: run, render: run }),
          } as unknown as Plugin)
        : plugin,
    );
    const recorder = new TraceRecorder();
    analyze({
      ledger, host: new Host(plugins), knowledge: knowledgeOf([]), now: '2026-11-25T12:00:00.000Z', locale: 'en-US', recorder,
    }); // prettier-ignore
    expect(plain(recorder)).not.toContain('canary');
    expect(plain(recorder)).toContain('"status":"error"');
  }
});

test('what a customer writes stands in no step in plain, masked or not', async () => {
  const { recorder } = await ask(`My address is ${canary}, how is the test`, [tool(() => result)]);
  expect(plain(recorder)).not.toContain('canary');
  expect(JSON.stringify(recorder.spans)).not.toContain('078-05-1120');
});

test('an attribute that nobody knows is dropped', () => {
  const recorder = new TraceRecorder();
  recorder.spanSync({ name: 'x', kind: 'CHAIN', attributes: { stage: 'input', note: canary } }, () => null);
  expect(recorder.spans[0]?.span.attributes).toEqual({ stage: 'input' });
});
