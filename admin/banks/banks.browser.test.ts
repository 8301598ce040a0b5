import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../../e2e/testing/page-looks.ts';
import { openAdmin, overflows } from '../testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 120_000);
afterAll(() => admin?.close());

test('a bank is made, gets its key at once, and is checked in words', async () => {
  const page = await admin.signedIn('/banks');
  await page.getByRole('table', { name: 'Banks' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'New bank' }).click();
  await page.getByLabel('Name').fill('Lake Bank');
  await page.getByLabel('Id').fill('lake');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make the bank' }).click();
  await page.getByRole('heading', { name: 'Lake Bank' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/admin/banks/lake');
  await page.getByText('What you change here holds at once').waitFor();
  await page.getByText('There is no key yet').waitFor();

  await page.getByRole('button', { name: 'Add a key' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).last().click();
  const shown = page.getByRole('dialog', { name: 'The shared secret' });
  await shown.getByText('This is shown only now').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shown.getByRole('button', { name: 'I have it' }).click();
  expect(await page.getByText('c2VjcmV0').count()).toBe(0);
  await page.getByText('lake-new', { exact: true }).waitFor();

  await page.getByLabel('Another origin').fill('https://www.lake.example');
  await page.getByLabel('Another origin').press('Enter');
  await page.getByRole('button', { name: 'Remove https://www.lake.example' }).waitFor();
  await page.getByLabel('The bank’s page').fill('https://elsewhere.example');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByText('Customers cannot sign in from this page.').waitFor();
  await page.getByText('may not use the assistant').waitFor();
}, 60_000);

test('a bank with customers shows when keys end and were used, and takes somebody of the bank', async () => {
  const page = await admin.signedIn('/banks/harbor', { viewport: { width: 390, height: 844 } });
  await page.getByText('somebody of the bank approves it').waitFor();
  const keys = page.getByRole('region', { name: 'Signing keys' });
  const text = await keys.innerText();
  for (const each of ['Ends in 23 h', 'Ended', 'In use', '12 min ago', 'never', 'login.harborbank.example/jwks.json']) {
    expect(text).toContain(each);
  }
  expect(await overflows(page)).toBe(false);
  // The last key of its kind: nobody could sign in after it.
  await keys.getByRole('button', { name: 'Retire harbor-9c8d7e6f' }).click();
  await keys.getByText('after that nobody can sign in').waitFor();
  await keys.getByRole('button', { name: 'Retire', exact: true }).click();
  await page.getByText('Proposed. Somebody of the bank can approve it now.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
}, 60_000);

test('a sandbox shows its secrets once', async () => {
  const page = await admin.signedIn('/banks');
  await page.getByRole('button', { name: 'New sandbox' }).click();
  await page.getByLabel('Whose').fill('tim');
  await page.getByRole('button', { name: 'Make the sandbox' }).click();
  const shown = page.getByRole('dialog', { name: 'The sandbox sandbox-tim' });
  expect(await shown.innerText()).toMatch(/Password of operator@sandbox-tim\.example[\s\S]*three words here/);
  await shown.getByRole('button', { name: 'I have it' }).click();
  await page.getByRole('link', { name: 'Sandbox tim' }).waitFor();
}, 60_000);

test('a bank’s own administrators propose pages and keys', async () => {
  const page = await admin.signedIn('/bank?tab=access');
  await page.getByRole('button', { name: 'Add a key' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).last().click();
  await page.getByRole('button', { name: 'I have it' }).click();
  await page.getByText('Proposed. A colleague can approve it now, under Changes.').waitFor();
  await page.getByRole('tab', { name: /Changes/ }).click();
  await page.getByRole('article', { name: 'Signing key add' }).waitFor();
}, 60_000);

test('nothing went wrong in the pages, the strict CSP included', () => {
  expect(admin.problems).toEqual([]);
});
