/** The first version of a plugin of each kind: the least that conforms, with a place for what it is for. */
import type { PluginKind } from '../../plugins/kit/index.ts';

interface Template {
  readonly plugin: (id: string) => string;
  readonly test: (id: string) => string;
}

const words = (id: string) => id.replaceAll('-', ' ');
const title = (id: string) => `${id.charAt(0).toUpperCase()}${words(id).slice(1)}`;
const snake = (id: string) => id.replaceAll('-', '_');

const conformanceTest = (
  id: string,
  { imports = '', setup = '', example }: { imports?: string; setup?: string; example: string },
) =>
  `import { expect, test } from 'vitest';
import { conformance } from '../../../server/plugin-testing/conformance.ts';
${imports}import plugin from './index.ts';

${setup}test('${words(id)} conforms', { timeout: 30_000 }, async () => {
  expect(await conformance(plugin, { examples: [${example}] })).toEqual([]);
});
`;
const ledgerImports = `import { buildLedger } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
`;
const ledgerSetup = `const ledger = buildLedger(
  ledgerRows({ transactions: [transaction('2026-11-03', 1_250, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' })] }),
  '2026-11-25',
);

`;

export const templates: Readonly<Record<PluginKind, Template>> = {
  guardrail: {
    plugin: (id) => `import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';

/** ${title(id)}: say here what it stops, and why. */
export default definePlugin({
  kind: 'guardrail',
  id: 'guardrail.${id}',
  version: '1.0.0',
  summary: '${title(id)}: what an operator reads.',
  config: z.strictObject({
    longest: z.int().positive().default(2_000).describe('Characters of a message from which it blocks'),
  }),
  stages: ['input'],
  create: (_context, config) => ({
    check: (input) => {
      if (input.stage !== 'input' || input.text.length < config.longest) return { decision: 'allow', reasons: [] };
      return { decision: 'block', reasons: ['${snake(id).toUpperCase()}'] };
    },
  }),
});
`,
    test: (id) =>
      conformanceTest(id, {
        imports: `import { guardrailInput } from '../../../server/plugin-testing/guardrail-input.ts';\n`,
        example: `guardrailInput('input'), { stage: 'input', text: 'a'.repeat(2_000), locale: 'es-US' }`,
      }),
  },
  tool: {
    plugin: (id) => `import * as z from 'zod';
import { definePlugin, type ToolResult } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, ref, searchOf } from '../shared/facts.ts';

/** ${title(id)}: say here what it answers. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.${id}',
  version: '1.0.0',
  summary: '${title(id)}: what an operator reads.',
  config: z.strictObject({}),
  tool: {
    name: '${snake(id)}',
    description: '${title(id)}: what the model reads to know when to call it.',
    effect: 'read',
    consent: 'spending',
    arguments: z.strictObject({}),
    status: 'Looking at your payments',
    examples: {
      en: [
${questions(id, ['what about', 'show me', 'tell me about', 'how is', 'let me see', 'what is', 'anything on', 'how many', 'count', 'give me', 'look up', 'check'])}
      ],
      es: [
${questions(id, ['qué hay de', 'muéstrame', 'háblame de', 'cómo va', 'déjame ver', 'qué es', 'cuántos', 'consulta'])}
      ],
    },
  },
  create: () => ({
    run: (_args, session): ToolResult => {
      const { ledger } = session;
      const { say } = wordingOf(session);
      const book = factBook(session);
      const { from, to } = ledger.windows['30'];
      const rows = ledger.transactions.filter(({ day }) => day >= from);
      const count = book.count({
        id: '${snake(id)}.payments',
        label: say({ en: 'Payments', es: 'Pagos' }),
        rows,
        search: searchOf(ledger, { from, to }, {}),
      });
      return answer(book, [say({ en: \`I see \${ref(count)} payments.\`, es: \`Veo \${ref(count)} pagos.\` })]);
    },
  }),
});
`,
    test: (id) => conformanceTest(id, { imports: ledgerImports, setup: ledgerSetup, example: '{ ledger }' }),
  },
  signal: {
    plugin: (id) => `import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';

/**
 * ${title(id)}: say here what it finds. It fills the family \`cash_flow\` until it has one of its own in \`plugins/kit/signals.ts\`,
 * and a family has one plugin: list this one in \`plugins/signals/index.ts\` in place of the other.
 */
export default definePlugin({
  kind: 'signal',
  family: 'cash_flow',
  id: 'signal.${id}',
  version: '1.0.0',
  summary: '${title(id)}: what an operator reads.',
  config: z.strictObject({}),
  create: () => ({
    detect: () => ({
      lowest_balance_cents: null,
      days_below_zero: null,
      overdrafts: null,
      unknown: {
        lowest_balance_cents: 'nothing is computed yet',
        days_below_zero: 'nothing is computed yet',
        overdrafts: 'nothing is computed yet',
      },
      evidence: {},
    }),
    points: () => [],
  }),
});
`,
    test: (id) => conformanceTest(id, { imports: ledgerImports, setup: ledgerSetup, example: 'ledger' }),
  },
  persona: {
    plugin: (id) => `import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { compare, proof } from '../shared/criteria.ts';

/**
 * ${title(id)}: say here whose pattern it is.
 *
 * @formula income over the threshold
 * @source Say here who says so.
 * @example
 * An income of 3000.00:
 *
 * | signal | value |
 * |---|---|
 * | income.income_cents | 300000 |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | income.income_cents | 300000 | {@config income_cents} | true |
 *
 * \`match = true\`
 *
 * @criterion income.income_cents
 * Enough comes in.
 * @threshold {@config income_cents} cents or more.
 * @unknown without a posted row.
 */
export default definePlugin({
  kind: 'persona',
  persona: '${snake(id)}',
  priority: 5,
  id: 'persona.${id}',
  version: '1.0.0',
  summary: '${title(id)}: what an operator reads.',
  config: z.strictObject({
    income_cents: z.int().positive().default(300_000).describe('Income of the window, at least'),
  }),
  create: (_context, config) => ({
    assign: ({ income }) => {
      const enough = compare(
        'income.income_cents',
        income?.income_cents,
        config.income_cents,
        (value, threshold) => value >= threshold,
        proof(income, 'income_cents'),
      );
      return { match: enough.met, because: [enough] };
    },
  }),
});
`,
    test: (id) =>
      conformanceTest(id, {
        setup: `const nothingKnown = {
  days_covered: 30,
  subscriptions: null,
  savings: null,
  credit: null,
  income: null,
  spending: null,
  cash_flow: null,
};

`,
        example: 'nothingKnown',
      }),
  },
  offer: {
    plugin: (id) => `import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { decide } from '../shared/eligibility.ts';

const offer = {
  title: '${title(id)}',
  partner: 'Say here whose it is',
  logo: null,
  summary: 'Say here what the customer gets.',
  disclosure: 'Say here what the bank earns.',
  commission: 'none' as const,
  terms: {
    kind: 'deposit_account' as const,
    monthly_fee_cents: 0,
    is_fee_waivable: false,
    overdraft_fee_cents: 0,
  },
  personas: ['savings_builder'],
  signals: ['savings.monthly_net_inflow_cents'],
};

/** ${title(id)}: say here who it helps. */
export default definePlugin({
  kind: 'offer',
  id: 'offer.${id}',
  version: '1.0.0',
  summary: '${title(id)}: what an operator reads.',
  config: z.strictObject({
    relationship_days: z.int().nonnegative().default(90).describe('Days of history'),
  }),
  offer,
  create: (_context, config) => ({
    eligible: (view) =>
      decide(view, { ...offer, ...config, income_floor_cents: null, utilization: null, same_product: [] }),
  }),
});
`,
    test: (id) =>
      conformanceTest(id, {
        setup: `const view = {
  monthly_income_cents: 300_000,
  account_kinds: [{ type: 'depository', subtype: 'checking' }],
  utilization: null,
  relationship_days: 400,
  persona: 'savings_builder',
  points: [],
};

`,
        example: 'view',
      }),
  },
  connector: {
    plugin: (id) => `import * as z from 'zod';
import { definePlugin, InputError } from '../../kit/index.ts';

/** ${title(id)}: say here whose files it reads. */
export default definePlugin({
  kind: 'connector',
  id: 'connector.${id}',
  version: '1.0.0',
  summary: '${title(id)}: what an operator reads.',
  config: z.strictObject({}),
  create: () => ({
    recognise: ({ name }) => (name.endsWith('.${id}') ? 0.9 : 0),
    read: ({ name, bytes }) => {
      if (bytes.length === 0)
        throw new InputError('INPUT_EMPTY', \`\${name}: is empty; export it again.\`, { details: { file: name } });
      return { accounts: [], transactions: [], liabilities: [], removed: [], warnings: [] };
    },
  }),
});
`,
    test: (id) =>
      conformanceTest(id, {
        example: `{ name: 'example.${id}', bytes: new TextEncoder().encode('an example') }`,
      }),
  },
};

function questions(id: string, openings: readonly string[]): string {
  return openings.map((opening) => `        '${opening} ${words(id)}',`).join('\n');
}
