import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LegalHold, OperatorAction, UserProfile } from '../server/database/entities/index.ts';
import { recomputeCustomer } from '../server/jobs/recompute.ts';
import { proveBank } from '../server/records/prove.ts';
import { startTestServer, type TestServer } from '../server/testing/test-server.ts';

/** What an operator has to be able to do without looking for it, on the real product in a real browser. */
let server: TestServer;
let browser: Browser;
let user_id: string;
const problems: string[] = [];
const owner = () => server.application.database.platform();
beforeAll(async () => {
  server = await startTestServer();
  browser = await chromium.launch({
    executablePath: process.env['SPENDSENSE_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  await (await server.connect('maya-torres')).consent(true);
  ({ user_id } = await owner().findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' }));
  await recomputeCustomer(server.application, { bank_id: 'demo', user_id });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openAdmin(): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, locale: 'en-US', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // A first visit has no session to refresh, and what was taken away is not there any more: the browser logs both by itself.
    if (message.type() === 'error' && !/40[14]/.test(message.text())) problems.push(message.text());
  });
  await page.goto('/admin/');
  await page.getByLabel('Email').fill(server.operator?.email ?? '');
  await page.getByLabel('Password', { exact: true }).fill(server.operator?.password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Recommendations' }).waitFor();
  return page;
} // prettier-ignore

test('why a customer is shown an offer, taking it away, and who did: five clicks', async () => {
  const page = await openAdmin();
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  await click(page.getByRole('link', { name: 'Recommendations' }));
  const row = page.locator('[data-row]').filter({ hasText: 'Maya Torres' }).filter({ hasText: 'Offer' }).first();
  const title = await row.getByRole('link').first().innerText();
  await click(row.getByRole('link').first());
  // Why: reasons by code, and the steps that led there.
  await page.getByText('Reasons for and against').waitFor();
  await page.getByText('What was done').waitFor();
  await click(page.getByRole('button', { name: 'Take away' }));
  await page.getByLabel('Reason').fill('The customer has this already.');
  await click(page.getByRole('dialog').getByRole('button', { name: 'Take away' }));
  const decided = page.getByRole('region', { name: 'Decisions' });
  await decided.getByText('“The customer has this already.”').waitFor();
  // What was done stands in the chain once it is sealed, which a job does every five minutes.
  await proveBank(server.application, 'demo');
  await click(page.getByRole('link', { name: 'Access log' }));
  const entry = page.locator('[data-row]').filter({ hasText: 'Maya Torres' }).filter({ hasText: /override|take/i }).first(); // prettier-ignore
  await entry.waitFor();
  expect(await entry.innerText()).toContain(server.operator?.email);
  expect(await entry.getByTitle('Its number in the chain of records').innerText()).toMatch(/^\d+$/);
  expect(clicks).toBeLessThanOrEqual(5);

  const [act] = await owner().find(OperatorAction, { bank_id: 'demo', user_id, action: 'recommendation.override' });
  const { user_id: operator_id } = await owner().findOneOrFail(UserProfile, { bank_id: 'demo', email: server.operator?.email ?? '' }); // prettier-ignore
  expect(act).toMatchObject({ operator_id });
  // It is gone for the customer too.
  const response = await fetch(`${server.url}/api/v1/users/me/recommendations`, {
    headers: { authorization: `Bearer ${await server.token('maya-torres')}` },
  });
  const { data } = await response.json();
  expect(data.offers.map((offer: { title: string }) => offer.title)).not.toContain(title);
});

test('what was answered, and why an offer was shown, are made again and come out the same', async () => {
  const customer = await server.connect('maya-torres');
  await customer.ask('How much did I spend on groceries last month?');
  const page = await openAdmin();
  const replay = page.getByRole('region', { name: 'Replay' });
  const isIdentical = async () => {
    await replay.getByRole('button', { name: 'Replay' }).click();
    await replay.getByText('Identical').waitFor();
    expect(await replay.innerText()).toMatch(/All \d+ steps came out as they did/);
  };
  await page.getByRole('link', { name: 'Conversations' }).click();
  await page.getByRole('link', { name: 'How much did I spend on groceries last month?' }).first().click();
  await isIdentical();
  await replay.getByRole('button', { name: 'Ask the model 5 times more' }).click();
  await replay.getByText('5 of 5 times').waitFor();
  await page.getByRole('link', { name: 'Traces', exact: true }).click();
  await page.locator('tbody tr').filter({ hasText: 'Recommendation' }).locator('a[id]').first().click();
  await isIdentical();
  expect(await replay.getByRole('button').count()).toBe(1);
  // Whoever has it made again has looked.
  const acts = await owner().find(OperatorAction, { bank_id: 'demo', user_id, action: 'trace.replay' });
  expect(acts).toHaveLength(3);
});

test('a hold is placed on a customer, keeps them, and is released with why', async () => {
  const page = await openAdmin();
  await page.getByRole('link', { name: 'Evidence and holds' }).click();
  await page.getByRole('tab', { name: 'Holds' }).click();
  await page.getByText('Place a hold').click();
  await page.getByLabel('Customer').fill('Maya');
  await page.getByRole('button', { name: 'Maya Torres' }).click();
  await page.getByLabel('Reason', { exact: true }).fill('A claim was filed.');
  await page.getByRole('button', { name: 'Hold', exact: true }).click();
  const hold = page.getByRole('listitem').filter({ hasText: '“A claim was filed.”' });
  await hold.getByText('Held', { exact: true }).waitFor();
  expect(await owner().findOneOrFail(LegalHold, { bank_id: 'demo', user_id })).toMatchObject({ released_at: null });
  await hold.getByLabel('Reason to release it').fill('It was settled.');
  await hold.getByRole('button', { name: 'Release' }).click();
  await page.getByText('Nothing is held').waitFor();
  await page.getByLabel('Which holds').selectOption('ended');
  await page.getByText('“It was settled.”').waitFor();
  expect(problems).toEqual([]);
});
