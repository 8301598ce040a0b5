import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdmin } from '../testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 60_000);
afterAll(() => admin?.close());

test('several are flagged at once, one is taken away, and who did it stands beside it', async () => {
  const page = await admin.signedIn('/recommendations');
  await page.locator('[data-row]').first().waitFor();
  // The keyboard goes from row to row, and chooses.
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  await page.getByText('2 recommendations chosen').waitFor();
  await page.locator('.sticky').getByRole('button', { name: 'Flag' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Flag' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Reason').fill('The figures look high.');
  await dialog.getByRole('button', { name: 'Flag' }).click();
  await page.getByText('2 decisions kept.').waitFor();
  await page.locator('[data-row]').first().getByText('“The figures look high.”').waitFor();
  await page.getByLabel('Decision').selectOption('undecided');
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 6);
  expect(new URL(page.url()).search).toBe('?state=undecided');

  await page.locator('[data-row] a').first().click();
  await page.getByText('Reasons for and against').waitFor();
  await page.getByRole('button', { name: 'Take away' }).click();
  await page.getByLabel('Reason').fill('A complaint.');
  await dialog.getByRole('button', { name: 'Take away' }).click();
  await page.getByText('is not shown any more').waitFor();
  const proof = await page.getByRole('region', { name: 'Decisions' }).innerText();
  expect(proof).toContain('operator@harborbank.example');
  expect(proof).toContain('“A complaint.”');
}, 60_000);

test('two people judge a turn apart; who waits is closed', async () => {
  const page = await admin.signedIn('/review?tab=sample');
  await page.getByText('0.63').or(page.getByText('0.62')).first().waitFor();
  const turn = page.locator('[data-row]').first();
  expect(await turn.innerText()).toContain('hidden until you have answered');
  expect(await turn.getByRole('button', { name: 'Wrong' }).isDisabled()).toBe(true);
  await turn.getByRole('button', { name: 'Right' }).click();
  await turn.getByText('Olivia Osei: right').waitFor();
  await page.getByRole('tab', { name: 'Waiting for a person' }).click();
  const waiting = page.locator('#review-items [data-row]');
  await waiting.first().waitFor();
  const before = await waiting.count();
  await waiting
    .first()
    .getByRole('button', { name: /^Close/ })
    .click();
  await page.waitForFunction((rows) => document.querySelectorAll('#review-items [data-row]').length < rows, before);
  await page.getByRole('tab', { name: 'Closed' }).click();
  await waiting.first().waitFor();
}, 60_000);

test('nothing went wrong in the page, the strict CSP included', () => {
  expect(admin.problems).toEqual([]);
});
