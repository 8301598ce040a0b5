import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { dependencyNames, link, packKit, unpack } from '../server/testing/packed.ts';
import { startTestServer, type TestServer } from '../server/testing/test-server.ts';

const root = path.join(import.meta.dirname, '..');
const run = promisify(execFile);

const entrySchema = z.strictObject({ types: z.string(), default: z.string() });
const { exports } = z
  .object({ exports: z.record(z.string(), entrySchema) })
  .parse(JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')));
const names = Object.keys(exports).map((entry) => entry.replace(/^\./, 'spendsense'));

/** An empty folder in which the packed package is installed, with the dependencies it names and nothing else. */
let folder = '';
let packed: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'spendsense-packed-'));
  const made = await packKit();
  packed = made.files;
  await unpack(made.archive, folder, 'spendsense');
  await link(await dependencyNames(), folder);
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const javascript = async (name: string, source: string) => {
  await writeFile(path.join(folder, name), source);
  return (await run(process.execPath, [name], { cwd: folder })).stdout.trim();
};

const types = async (name: string, source: string) => {
  await writeFile(path.join(folder, name), source);
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'esnext', '--types', ''];
  const compiler = path.join(root, 'node_modules', '.bin', 'tsc');
  return run(compiler, [...options, name], { cwd: folder }).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );
};

test('holds built files, the licence and the readme; no source and no test', () => {
  expect(packed).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
  const others = packed.filter((file) => !file.startsWith('dist/package/'));
  expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
  expect(packed.filter((file) => /\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([]);
  for (const entry of Object.values(exports)) {
    expect(packed).toEqual(expect.arrayContaining([entry.types.slice(2), entry.default.slice(2)]));
  }
});

test.each(names)('%s is imported by JavaScript and by TypeScript', async (name) => {
  const file = name.replaceAll('/', '-');
  const count = await javascript(`${file}.js`, `console.log(Object.keys(await import('${name}')).length)`);
  expect(Number(count)).toBeGreaterThan(0);
  expect(await types(`${file}.ts`, `export * from '${name}';`)).toBe('');
});

test('what is no entry cannot be imported', async () => {
  const source = `await import('spendsense/server/start.ts').catch((error) => console.log(error.code))`;
  expect(await javascript('inside.js', source)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
});

test('a plugin is written against the kit, and a wrong one does not compile', async () => {
  const plugin = (summary: string) => `
    import * as z from 'zod';
    import { buildLedger, definePlugin } from 'spendsense/plugin-kit';
    import { ledgerRows, transaction } from 'spendsense/plugin-kit/testing';
    const plugin = definePlugin({
      kind: 'offer',
      id: 'offer.example',
      version: '1.0.0',
      summary: ${summary},
      config: z.strictObject({ income: z.int().default(0) }),
      offer: {
        title: '', partner: '', logo: null, summary: '', disclosure: '', commission: 'none', personas: [], signals: [],
        terms: { kind: 'deposit_account', monthly_fee_cents: 0, is_fee_waivable: false, overdraft_fee_cents: 0 },
      },
      create: (_context, config) => ({
        eligible: (view) => ({
          eligible: (view.monthly_income_cents ?? 0) > config.income, reasons: [], because: null,
        }),
      }),
    });
    const ledger = buildLedger([ledgerRows({ transactions: [transaction('2026-11-03', 1250)] })], '2026-11-25');
    console.log(plugin.id, ledger.transactions.length);`;
  expect(await types('good.ts', plugin("'An example.'"))).toBe('');
  expect(await javascript('good.js', plugin("'An example.'"))).toBe('offer.example 1');
  expect(await types('bad.ts', plugin('12'))).toContain("'number' is not assignable to type 'string'");
});

describe('the client, against a running server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ demo: false });
  });
  afterAll(() => server.close());

  test(
    'calls for a customer, throws what is refused by its code, and does not compile when it is wrong',
    { timeout: 120_000 },
    async () => {
      const consumer = (limit: string) => `
      import { customerClient, isApiError, type ErrorCode } from 'spendsense/client';
      declare const process: { argv: string[] };
      const [, , url = '', token = ''] = process.argv;
      const spendsense = customerClient({ url, token: () => token });
      const refusal = (call: Promise<unknown>) =>
        call.then(() => null, (error: unknown): ErrorCode | string | null => (isApiError(error) ? error.code : 'OTHER'));
      const before = await refusal(spendsense.listAccounts());
      const { consent_record } = await spendsense.setConsent({ body: { granted: true, scopes: ['accounts', 'spending'] } });
      const { accounts } = await spendsense.listAccounts();
      const { transactions } = await spendsense.listTransactions({ query: { limit: ${limit} } });
      const { goal } = await spendsense.createGoal({
        body: { kind: 'save_amount', name: 'Holiday', target_cents: 150_000, target_date: '2099-06-30' },
      });
      const progress: number | null = goal.progress.current_cents;
      const unknown = await refusal(spendsense.removeGoal({ path: { goal_id: 'nothing' } }));
      await spendsense.removeGoal({ path: { goal_id: goal.goal_id } });
      console.log(JSON.stringify({
        before, scopes: consent_record.scopes, accounts: accounts.length > 0, transactions: transactions.length,
        progress: progress === null || progress >= 0, unknown,
      }));`;
      expect(await types('client-good.ts', consumer('3'))).toBe('');
      const token = await server.token('maya-torres', 'other');
      const { stdout } = await run(process.execPath, ['client-good.ts', server.url, token], { cwd: folder });
      expect(JSON.parse(stdout)).toEqual({
        before: 'CONSENT_REQUIRED',
        scopes: ['accounts', 'spending'],
        accounts: true,
        transactions: 3,
        progress: true,
        unknown: 'GOAL_NOT_FOUND',
      });
      expect(await types('client-bad.ts', consumer("'three'"))).toContain("'string' is not assignable to type 'number");
    },
  );
});
