import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../testing/command.ts';
import { preparedData } from '../testing/test-database.ts';
import { customerExportSchema } from '../protocol/index.ts';

let folder = '';
beforeAll(async () => {
  ({ folder } = await preparedData('pglite', 'empty'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command line; what it prints is read as JSON. */
async function run(given: readonly string[], environment: Record<string, string> = {}) {
  const { code, out, err } = await runCommand([...given, '--json'], { DATA_DIR: folder, ...environment });
  return { code, result: JSON.parse(out || err) as Record<string, unknown> };
}

const whose = ['--bank', 'acme', '--customer', 'anna'];
const about = ['--name', 'Acme', '--time-zone', 'UTC', '--currency', 'USD', '--locale', 'en-US'];
const refused = (code: string) => ({ code: 2, result: { error: { code } } });

test('a customer is imported, handed out, erased, shut out, and let in again when the bank asks', async () => {
  const csv = path.join(folder, 'rows.csv');
  await writeFile(csv, 'Date,Description,Amount\n2026-11-01,Green Grocer,-41.00\n2026-11-20,Green Grocer,-23.50\n');
  const load = (...more: string[]) =>
    run(['import', csv, ...whose, '--currency', 'USD', '--money-out', 'negative', ...more]);
  await run(['bank', 'create', 'acme', ...about, '--origin', 'https://www.acme.example']);
  expect(await load()).toMatchObject({ code: 0, result: { transactions: 2 } });

  const output = path.join(folder, 'anna.json');
  expect(await run(['customer', 'export', ...whose, '--output', output])).toMatchObject({ code: 0 });
  const document = customerExportSchema.parse(JSON.parse(await readFile(output, 'utf8')));
  expect(document.transactions.map(({ amount_cents }) => amount_cents)).toEqual(expect.arrayContaining([2_350, 4_100]));
  expect((await stat(output)).mode & 0o777).toBe(0o600);
  expect(await run(['customer', 'export', ...whose, '--output', output])).toMatchObject(refused('FILE_EXISTS'));

  const next = { CONTENT_KEY: 'file:content-key-next' };
  expect(await run(['content-key', 'rotate'], next)).toMatchObject({
    code: 0,
    result: { content_key: 'file:content-key-next', wrapped: 0 },
  });

  const erased = { code: 0, result: { erased: { transactions: 2, user_profiles: 1 } } };
  expect(await run(['customer', 'erase', ...whose])).toMatchObject(erased);
  expect(await run(['customer', 'erase', ...whose])).toMatchObject(erased);
  expect(await run(['customer', 'export', ...whose, '--output', `${output}2`])).toMatchObject(
    refused('CUSTOMER_UNKNOWN'),
  );
  expect(await run(['customer', 'erase', '--bank', 'acme', '--customer', 'bert'])).toMatchObject(
    refused('CUSTOMER_UNKNOWN'),
  );
  expect(await load()).toMatchObject(refused('CUSTOMER_ERASED'));
  expect(await load('--readmit')).toMatchObject({ code: 0, result: { transactions: 2 } });
  expect(await load()).toMatchObject({ code: 0 });
});
