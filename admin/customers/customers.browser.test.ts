import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdmin } from '../testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 60_000);
afterAll(() => admin?.close());

test('customers are found by name, persona and risk', async () => {
  const page = await admin.signedIn('/customers');
  const rows = page.locator('tbody tr');
  await expect.poll(() => rows.count()).toBe(12);
  await page.getByLabel('Persona').selectOption('High utilization');
  await expect.poll(() => rows.count()).toBe(2);
  await page.getByLabel('Risk flag').selectOption('No risk flag');
  await page.getByText('No customer matches these filters').waitFor();
  await page.getByRole('link', { name: 'Show all customers' }).click();
  await page.getByLabel('Search names and ids').fill('priya');
  await expect.poll(() => rows.count()).toBe(1);
  expect(new URL(page.url()).search).toBe('?search=priya');
}, 40_000);

test('a customer shows personas with their reasons, signals with their unknowns, and what was recommended', async () => {
  const page = await admin.signedIn('/customers/demo-001');
  await page.getByRole('heading', { name: 'Subscription heavy' }).waitFor();
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  expect(await row('Trend').innerText()).toContain('Fewer days covered than two windows');
  expect(await row('Monthly recurring').innerText()).toContain('$118.94');
  await row('Monthly recurring')
    .getByRole('button', { name: /30 days/ })
    .click();
  const drawer = page.getByRole('dialog');
  expect(await drawer.innerText()).toContain('$118.94');
  await drawer.getByRole('table').first().waitFor();
  await page.keyboard.press('Escape');
  const chart = page.getByRole('img', { name: 'Income, spending and net saving in a month, by window' });
  expect((await chart.boundingBox())?.height).toBeGreaterThan(100);
  await page.getByText('Taken back').waitFor();
  await page.getByText('We’re showing you this because five subscriptions').waitFor();
  expect(await page.getByText('not financial advice').count()).toBe(2);
  await page.getByRole('link', { name: 'Traces of Maya Okafor' }).click();
  await page.getByRole('button', { name: 'Customer Maya Okafor: remove this filter' }).waitFor();
  expect(new URL(page.url()).search).toBe('?customer=demo-001');
}, 40_000);

test('before consent there is nothing, and the screen says why', async () => {
  const page = await admin.signedIn('/customers/demo-007');
  await page.getByText('Nothing is computed about this customer').waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
}, 40_000);

test('nothing went wrong in the pages, the strict CSP included', () => {
  expect(admin.problems).toEqual([]);
});
