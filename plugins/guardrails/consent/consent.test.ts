import { expect, test } from 'vitest';
import type { ConsentScope, NeededConsent } from '../../kit/index.ts';
import consent from './index.ts';

const guardrail = consent.create({ now: () => '2026-11-25T12:00:00Z', random: () => 0.5 }, {});
const decide = async (needed: NeededConsent, granted: readonly ConsentScope[]) => {
  const { decision, reasons } = await guardrail.check(
    {
      stage: 'tool_call',
      tool: 't',
      args: {},
      consent: needed,
      granted,
    },
    new AbortController().signal,
  );
  return [decision, ...reasons];
};

test.each([
  [null, [], ['allow']],
  ['spending', ['spending'], ['allow']],
  ['spending', [], ['block', 'CONSENT_REQUIRED']],
  ['spending', ['accounts'], ['block', 'CONSENT_SCOPE_REQUIRED']],
  [['accounts', 'income'], ['accounts', 'income', 'debts'], ['allow']],
  [['accounts', 'income'], ['accounts'], ['block', 'CONSENT_SCOPE_REQUIRED']],
  [['accounts', 'income'], [], ['block', 'CONSENT_REQUIRED']],
] as const)('%j with %j granted: %j', async (needed, granted, expected) => {
  expect(await decide(needed, granted)).toEqual(expected);
});
