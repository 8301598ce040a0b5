import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../../e2e/testing/page-looks.ts';
import { openAdmin } from '../testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 60_000);
afterAll(() => admin?.close());

test('content waits for its purpose, which one click states; breaking the glass asks why', async () => {
  admin.server.askForPurpose();
  const [turn] = admin.server.traces;
  const page = await admin.signedIn(`/traces/${turn?.trace_id}`);
  const dialog = page.getByRole('dialog', { name: 'What do you look at this for?' });
  await dialog.getByRole('button', { name: /Break the glass/ }).click();
  expect(await dialog.getByRole('button', { name: 'Break the glass' }).isDisabled()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByText('PURPOSE_REQUIRED').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await dialog.getByRole('button', { name: /Complaint/ }).click();
  await page.getByText('What was done').waitFor();
  await page.getByRole('button', { name: 'Looking at content for Complaint' }).waitFor();
}, 60_000);

test('the log says who looked, what for, and where it stands in the chain', async () => {
  const page = await admin.signedIn('/log');
  const first = page.locator('[data-row]').first();
  await first.waitFor();
  expect(await first.innerText()).toContain('“Nobody else is here.”');
  await page
    .getByRole('button', { name: /^Only what operator@/ })
    .first()
    .click();
  expect(new URL(page.url()).search).toBe('?operator=op_1');
  await page.getByLabel('Purpose').selectOption('Complaint');
  const calls: string[] = [];
  const narrowed = () =>
    calls.push(...admin.server.takeRequests()) > 0 &&
    calls.some((call) => call.includes('operator_id=op_1&purpose=complaint'));
  await expect.poll(narrowed).toBe(true);
}, 60_000);

test('nothing went wrong in the pages, the strict CSP included', () => {
  expect(admin.problems).toEqual([]);
});
