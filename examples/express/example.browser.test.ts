import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateCustomer } from '../../demo/generator/index.ts';
import { saveLedgerRows } from '../../server/database/ledger-store.ts';
import { addSecretKey } from '../../server/identity/bank-keys.ts';
import { createBank } from '../../server/identity/banks.ts';
import { customerOf } from '../../server/identity/customers.ts';
import { secretAlgorithms } from '../../server/identity/signing-keys.ts';
import { startExampleBank } from '../../server/testing/example-bank.ts';
import { freePort } from '../../server/testing/free-port.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** The example as a bank would run it: its page at http://localhost, the assistant at another origin, a real browser. */
let server: TestServer;
let bank: Awaited<ReturnType<typeof startExampleBank>>;
let browser: Browser;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
  const { database, secrets, now } = server.application;
  const port = await freePort();
  const made = await createBank(
    database,
    {
      bank_id: 'acme',
      name: 'Acme Bank',
      time_zone: 'America/New_York',
      currency: 'USD',
      locale: 'en-US',
      allowed_origins: [`http://localhost:${port}`],
    },
    now(),
  );
  const given = { bank_id: 'acme', algorithms: secretAlgorithms, now: now() };
  const { key, secret } = await addSecretKey({ database, secrets }, given);
  const { scope } = await customerOf(database, made, { sub: 'customer-1042' }, now());
  const rows = generateCustomer('maya-torres', { seed: 5, to: now().toISOString().slice(0, 10) });
  await saveLedgerRows(database.scoped(scope), scope, rows, now());
  const secretText = Buffer.from(secret).toString('base64');
  bank = await startExampleBank({ kid: key.key_id, secret: secretText, port, url: server.url });
  browser = await chromium.launch({
    executablePath: process.env['SPENDSENSE_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser.close();
  bank.close();
  await server.close();
});

async function openPage(problems: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // The example has no icon, which a browser asks for by itself.
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) problems.push(message.text());
  });
  await page.goto(bank.url);
  return page;
}

test('the page opens the assistant of another origin; the customer agrees, asks, and gets figures', async () => {
  const problems: string[] = [];
  const page = await openPage(problems);
  expect(new URL(server.url).origin).not.toBe(new URL(page.url()).origin);
  await page.getByRole('button', { name: 'Assistant' }).click();
  await page.getByRole('button', { name: 'Agree' }).click();
  const box = page.getByRole('textbox', { name: 'Message' });
  await box.fill('How much did I spend on groceries last month?');
  await box.press('Enter');
  await page
    .getByRole('button', { name: /^\$[\d,.]+/ })
    .first()
    .waitFor();
  const thumb = page.getByRole('button', { name: 'Good answer' });
  await thumb.click();
  await page.getByRole('button', { name: 'Good answer', pressed: true }).waitFor();
  expect(problems).toEqual([]);
});

test('the client makes a customer’s calls from the same page', async () => {
  const compiled = await mkdtemp(path.join(tmpdir(), 'spendsense-client-'));
  const compiler = path.join(root, 'node_modules', '.bin', 'tsc');
  await promisify(execFile)(compiler, ['--project', 'tsconfig.package.json', '--outDir', compiled], { cwd: root });
  const page = await openPage([]);
  await page.route('**/client/*.js', async (route) => {
    const file = path.join(compiled, 'client', path.basename(new URL(route.request().url()).pathname));
    await route.fulfill({ contentType: 'text/javascript', body: await readFile(file, 'utf8') });
  });
  // As text: the test runner would rewrite an import in a function.
  const answer = await page.evaluate(`(async () => {
    const { customerClient, isApiError } = await import('/client/index.js');
    const token = async () => (await fetch('/assistant/token', { method: 'POST' })).text();
    const spendsense = customerClient({ url: '${server.url}', token });
    const { user } = await spendsense.getProfile();
    const refused = await spendsense.removeGoal({ path: { goal_id: 'nothing' } }).catch((error) => error);
    const { conversations } = await spendsense.listConversations();
    return { bank: user.bank.name, refused: isApiError(refused, 'GOAL_NOT_FOUND'), said: conversations.length };
  })()`);
  expect(answer).toEqual({ bank: 'Acme Bank', refused: true, said: 1 });
  await rm(compiled, { recursive: true, force: true });
});
