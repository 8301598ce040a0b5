import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeDataFolder } from '../data-folder.ts';
import { openDatabase } from '../database/database.ts';
import { Bank } from '../database/entities/index.ts';
import { analyzeOutputSchema } from './analyze.ts';
import { runCommand } from '../testing/command.ts';
import { preparedData } from '../testing/test-database.ts';
import { askOutputSchema } from './ask.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'spendsense-command-'));
  await writeFile(path.join(folder, 'me.json'), JSON.stringify(file()));
  await writeFile(path.join(folder, 'broken.json'), '{"accounts": [');
  await writeFile(
    path.join(folder, 'amount.json'),
    JSON.stringify({ ...file(), transactions: [{ ...row('x', '2026-10-01', 5), amount: 'a lot' }] }),
  );
  await writeFile(path.join(folder, 'notes.txt'), 'milk, eggs');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const row = (id: string, date: string, amount: number) => ({
  transaction_id: id,
  account_id: 'checking',
  amount,
  iso_currency_code: 'USD',
  date,
  name: 'GREEN GROCER 12',
  merchant_name: 'Green Grocer',
  pending: false,
  payment_channel: 'in store',
  personal_finance_category: { primary: 'FOOD_AND_DRINK', detailed: 'FOOD_AND_DRINK_GROCERIES' },
});
const file = () => ({
  accounts: [
    {
      account_id: 'checking',
      name: 'Checking',
      mask: '1234',
      type: 'depository',
      subtype: 'checking',
      balances: { available: 900, current: 900, limit: null, iso_currency_code: 'USD' },
    },
  ],
  transactions: [row('a', '2026-10-03', 41), row('b', '2026-10-17', 23.5), row('c', '2026-11-02', 10)],
});

const environment = () => ({ INIT_CWD: folder, DATA_DIR: path.join(folder, 'data') });
const spendsense = (...args: string[]) => runCommand(args, environment());

/** Runs the command line as npm does: in a process of its own in the project's folder, with INIT_CWD where it was typed. */
function inProcess(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const root = path.join(import.meta.dirname, '..', '..');
  const child = spawn(process.execPath, ['server/command/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...environment() },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('analyze', () => {
  test('prints what its schema says, for a path relative to where it was typed', async () => {
    const { code, out } = await inProcess('analyze', 'me.json', '--json', '--as-of', '2026-11-25');
    const analysis = analyzeOutputSchema.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(analysis).toMatchObject({ as_of: '2026-11-25', currency: 'USD' });
    expect(analysis.signals['30'].spending?.total_cents).toBe(1_000);
    expect(analysis.signals['90'].spending?.total_cents).toBe(7_450);
    // 900 in hand; groceries of 74.50 over the last 54 days go on: 30 days of them are about 41.
    expect(analysis.forecast.next_payday).toMatchObject({ unknown: 'no_pay_stream' });
    expect(analysis.forecast['30']).toMatchObject({ unknown: null, to: '2026-12-25', start_cents: 90_000 });
  });

  test('looks back from the newest transaction unless told otherwise', async () => {
    const { out } = await spendsense('analyze', 'me.json');
    expect(out).toContain('As of 2026-11-02');
    expect(out).toContain('spending.total_cents');
  });

  test('writes the trace where it is told to', async () => {
    await spendsense('analyze', 'me.json', '--trace', 'trace.json');
    const trace = JSON.parse(await readFile(path.join(folder, 'trace.json'), 'utf8'));
    expect(trace.spans.map(({ span }: { span: { name: string } }) => span.name)).toContain('signal spending 30');
  });
});

describe('ask', () => {
  test('answers with facts, evidence and verdicts', async () => {
    const { code, out } = await spendsense(
      'ask',
      'me.json',
      'How much did I spend on groceries in October?',
      '--json',
      '--as-of',
      '2026-11-25',
    );
    const answer = askOutputSchema.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(answer.answer).toContain('$64.50');
    expect(answer).toMatchObject({
      outcome: 'answered',
      intent: 'spending',
      slots: { category: 'FOOD_AND_DRINK_GROCERIES', period: { from: '2026-10-01', to: '2026-10-31' } },
    });
    const fact = answer.facts.find(({ value }) => value === 6_450);
    expect(fact?.evidence).toEqual([
      { type: 'transaction', id: 'a' },
      { type: 'transaction', id: 'b' },
    ]);
    expect(answer.guardrails).toContainEqual({
      guardrail: 'guardrail.consent',
      stage: 'tool_call',
      decision: 'allow',
      reasons: [],
    });
  });

  test('without a question says what is missing', async () => {
    expect(await spendsense('ask', 'me.json')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('[QUESTION_MISSING]'),
    });
  });
});

describe('import', () => {
  const importFiles = async (...files: string[]) => {
    const { code, out, err } = await spendsense('import', ...files, '--bank', 'first', '--customer', 'me', '--json');
    return { code, result: JSON.parse(code === 0 ? out : err) };
  };

  beforeAll(async () => {
    const prepared = await preparedData('pglite', 'empty');
    await rename(prepared.folder, path.join(folder, 'data'));
    const taken = await takeDataFolder(path.join(folder, 'data'), new Date());
    const database = await openDatabase({ data_dir: taken.database });
    const owner = database.platform();
    owner.create(Bank, {
      bank_id: 'first',
      name: 'First',
      time_zone: 'UTC',
      currency: 'USD',
      locale: 'en-US',
      allowed_origins: [],
      created_at: new Date(),
    });
    await owner.flush();
    await database.close();
    await taken.release();
    const rows = ['2026-10-03,COFFEE,-4.50', 'soon,TEA,-4.00', '2026-10-03,COFFEE,-4.50', '2026-10-04,RENT,much'];
    await writeFile(path.join(folder, 'bank.csv'), ['Date,Description,Amount', ...rows].join('\n'));
    await writeFile(path.join(folder, 'bad.csv'), 'Date,Description,Amount\nsoon,A,-1.00\n');
  });

  test('keeps good rows, names bad ones, and the same file again brings nothing new', async () => {
    const first = await importFiles('bank.csv', 'me.json');
    expect(first).toMatchObject({ code: 0, result: { accounts: 2, transactions: 5, new: 5, known: 0, refused: 2 } });
    expect(first.result.warnings.slice(1)).toEqual([
      expect.objectContaining({
        file: 'bank.csv',
        place: 'line 3, column 1',
        message: expect.stringContaining('date'),
      }),
      expect.objectContaining({
        file: 'bank.csv',
        place: 'line 5, column 3',
        message: expect.stringContaining('amount'),
      }),
    ]);
    expect(await importFiles('bank.csv')).toMatchObject({ code: 0, result: { transactions: 2, new: 0, known: 2 } });
    const { out } = await spendsense('import', 'bank.csv', '--bank', 'first', '--customer', 'me');
    expect(out).toContain('0 new, 2 known before; 2 rows refused.');
    expect(out).toContain('bank.csv: line 3, column 1 has no date that can be read');
  });

  test('a file that is refused keeps the others out too', async () => {
    expect(await importFiles('bank.csv', 'bad.csv')).toMatchObject({
      code: 2,
      result: { error: { code: 'INPUT_NOTHING_USABLE', details: { file: 'bad.csv' } } },
    });
  });
});

describe('input that cannot be used', () => {
  test.each([
    [['analyze', 'nowhere.json'], 'INPUT_UNREADABLE', 'nowhere.json'],
    [['analyze', 'broken.json'], 'INPUT_NOT_JSON', 'line 1'],
    [['analyze', 'amount.json'], 'INPUT_NOTHING_USABLE', 'transactions[0].amount'],
    [['analyze', 'notes.txt'], 'FORMAT_UNKNOWN', 'notes.txt'],
    [['analyze', 'me.json', '--as-of', 'yesterday'], 'AS_OF_INVALID', '--as-of'],
    [['analyze', 'me.json', '--trace', 'no/such/folder/t.json'], 'TRACE_NOT_WRITTEN', 'no/such/folder'],
    [['import', 'me.json', '--bank', 'nobody', '--customer', 'me'], 'BANK_UNKNOWN', '"nobody"'],
  ])('%j ends with code 2 and one line, or one object', async (args, code, place) => {
    const plain = await spendsense(...args);
    expect(plain).toMatchObject({ code: 2, out: '' });
    expect(plain.err.trim().split('\n')).toHaveLength(1);
    expect(plain.err).toContain(`[${code}]`);
    expect(plain.err).toContain(place);
    const json = await spendsense(...args, '--json');
    expect(json).toMatchObject({ code: 2, out: '' });
    expect(JSON.parse(json.err)).toMatchObject({ error: { code, message: expect.stringContaining(place) } });
  });

  test('an option or command that is not there ends with code 2', async () => {
    expect(await inProcess('analyze', 'nowhere.json')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('[INPUT_UNREADABLE]'),
    });
    expect((await spendsense('analyze', 'me.json', '--nonsense')).code).toBe(2);
    expect((await spendsense('nonsense')).code).toBe(2);
    expect((await spendsense('--help')).code).toBe(0);
  });
});
