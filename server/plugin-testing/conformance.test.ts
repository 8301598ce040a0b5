import { expect, test } from 'vitest';
import * as z from 'zod';
import {
  definePlugin,
  InputError,
  type OfferPlugin,
  type ToolPlugin,
  type ToolResult,
} from '../../plugins/kit/index.ts';
import { answerProblems } from './conformance.ts';
import { demoLedger } from './index.ts';

/** A plugin that does one thing wrong is told which. */

const verdict = { eligible: false, reasons: [], because: null };
const view = {
  monthly_income_cents: 100,
  account_kinds: [],
  utilization: null,
  relationship_days: 90,
  persona: 'general',
  points: [],
};
const offer = (given: Partial<OfferPlugin>): OfferPlugin => ({
  ...definePlugin({
    kind: 'offer',
    id: 'offer.test',
    version: '1.0.0',
    summary: 'An offer for a test.',
    config: z.strictObject({}),
    offer: {
      title: 'Test',
      partner: 'Nobody',
      summary: 'A test.',
      disclosure: 'A test.',
      logo: null,
      commission: 'none',
      terms: { kind: 'deposit_account', monthly_fee_cents: 0, is_fee_waivable: false, overdraft_fee_cents: 0 },
      personas: ['general'],
      signals: ['savings.growth_rate'],
    },
    create: () => ({ eligible: () => verdict }),
  }),
  ...given,
});
const eligible = (run: (given: typeof view) => unknown) =>
  offer({ create: () => ({ eligible: run as ReturnType<OfferPlugin['create']>['eligible'] }) });
const problemsOf = (plugin: OfferPlugin) => answerProblems(plugin, [view]);

test('one that does nothing wrong', async () => {
  expect(await problemsOf(offer({}))).toEqual([]);
});

test.each([
  ['id "tool.test"', offer({ id: 'tool.test' })],
  ['version "1"', offer({ version: '1' })],
  ['summary is not one sentence', offer({ summary: '' })],
  ['config does not parse without values', offer({ config: z.strictObject({ days: z.int() }) })],
  ['config takes unknown fields', offer({ config: z.object({}) })],
  ['config.days has no description', offer({ config: z.strictObject({ days: z.int().default(1) }) })],
  ['example 1: uses Date.now', eligible(() => ({ ...verdict, eligible: Date.now() < 0 }))],
  ['example 1: uses new Date()', eligible(() => ({ ...verdict, eligible: new Date().getTime() < 0 }))],
  ['example 1: uses Math.random', eligible(() => ({ ...verdict, eligible: Math.random() < 0 }))],
  ['example 1: uses process.env', eligible(() => ({ ...verdict, eligible: process.env['NOTHING'] === '1' }))],
  ['example 1: returns what does not fit its contract', eligible(() => ({ eligible: 'yes' }))],
  [
    'example 1: throws',
    eligible((given) => {
      Object.assign(given, { persona: 'changed' });
      return verdict;
    }),
  ],
  [
    'an error repeats what a customer wrote',
    eligible((given) => {
      if (given.persona !== 'general') throw new InputError('ODD', `The persona ${given.persona} is odd.`);
      return verdict;
    }),
  ],
])('%s', async (problem, plugin) => {
  expect((await problemsOf(plugin)).join('; ')).toContain(problem);
});

test('what Node itself looks up while a plugin runs is not the plugin’s doing', async () => {
  // Node asks the environment about source maps whenever text becomes code, as a schema of zod does at its first use.
  process.setSourceMapsEnabled(true);
  const compiled = () => z.strictObject({ ours: z.boolean() }).parse({ ours: false }).ours;
  expect(await problemsOf(eligible(() => ({ ...verdict, eligible: compiled() })))).toEqual([]);
  process.setSourceMapsEnabled(false);
});

test('the same question gets the same answer', async () => {
  let times = 0;
  const plugin = eligible(() => ({ ...verdict, eligible: (times += 1) === 1 }));
  expect(await problemsOf(plugin)).toContain('example 1: gives another answer the second time');
});

const tool = (run: ToolPlugin['create']): ToolPlugin =>
  definePlugin({
    kind: 'tool',
    id: 'tool.test',
    version: '1.0.0',
    summary: 'A tool for a test.',
    config: z.strictObject({}),
    tool: {
      name: 'test',
      description: 'For a test.',
      effect: 'read',
      consent: null,
      arguments: z.strictObject({}),
      status: 'Testing',
      examples: { en: questions('en'), es: questions('es') },
    },
    create: run,
  });
const questions = (language: string) => Array.from({ length: 8 }, (_, index) => `${language} ${index}`);
const said = (text: string): ToolResult => ({ facts: [], cards: [], citations: [], text });
const ledger = demoLedger('ben-carter');

test('a figure without evidence is found, in every language', async () => {
  const plugin = tool(() => ({ run: () => said('You spent 300 dollars.') }));
  const problems = await answerProblems(plugin, [{ ledger }]);
  expect(problems.filter((problem) => problem.includes('You spent 300 dollars.'))).toHaveLength(2);
});

test('a tool that goes on when it is told to stop is found', async () => {
  const slow = tool(() => ({
    run: () => new Promise((resolve) => setTimeout(() => resolve(said('Nothing.')), 120)),
  }));
  expect((await answerProblems(slow, [{ ledger }])).join()).toContain('is not done 50 ms after its signal was aborted');
  const good = tool(() => ({
    run: (_, { signal }) =>
      new Promise((resolve, reject) => {
        const stop = () => reject(new Error('Stopped.'));
        if (signal.aborted) stop();
        signal.addEventListener('abort', stop);
        setTimeout(() => resolve(said('Nothing.')), 120);
      }),
  }));
  expect(await answerProblems(good, [{ ledger }])).toEqual([]);
});

test('an example is needed', async () => {
  expect(await answerProblems(offer({}), [])).toEqual(['there is no example']);
});
