import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../../e2e/testing/page-looks.ts';
import { openAdmin, overflows } from '../testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 120_000);
afterAll(() => admin?.close());

test('settings are edited, reviewed as differences, and proposed; nothing else is sent', async () => {
  const page = await admin.signedIn('/bank');
  const phone = page.getByLabel('Phone');
  await phone.waitFor();
  expect(await page.getByRole('button', { name: 'Review changes' }).isDisabled()).toBe(true);
  expect(await page.getByLabel(/guardrail\.consent/).isDisabled()).toBe(true);
  await phone.fill('+1 800 555 0199');
  await phone.press('Tab');
  await page.getByText('1 changed against version 1').waitFor();
  await page.getByRole('button', { name: 'Review changes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Propose these changes' });
  expect(await dialog.innerText()).toMatch(/hand_off\.phone[\s\S]*\+1 800 555 0100[\s\S]*\+1 800 555 0199/);
  await dialog.getByRole('button', { name: 'Propose' }).click();
  await page.getByText('Proposed. A colleague can approve it now.').waitFor();
  expect(new URL(page.url()).search).toBe('?tab=changes');
  await page.getByRole('tab', { name: 'Changes (4 open)' }).waitFor();
}, 60_000);

test('what the server refuses is said at the top and at the field', async () => {
  const page = await admin.signedIn('/bank');
  await page.getByLabel('Accent', { exact: true }).fill('#ffff00');
  await page.getByLabel('Accent', { exact: true }).press('Tab');
  await page.getByRole('button', { name: 'Review changes' }).click();
  await page.getByRole('button', { name: 'Propose' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByText('at least 4.5:1 is needed').count()).toBe(2);
  expect(await page.getByLabel('Accent', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: 'Undo all' }).click();
  await page.getByText('Version 1 holds.').waitFor();
}, 60_000);

test('one’s own change can be withdrawn, a colleague’s approved, or rejected with a reason', async () => {
  const page = await admin.signedIn('/bank?tab=changes');
  const theirs = page.getByRole('article', { name: 'Allowed origins' });
  const mine = page.getByRole('article', { name: 'Signing key retire' });
  await theirs.waitFor();
  expect(await mine.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  expect(await theirs.getByRole('button', { name: 'Reject' }).isDisabled()).toBe(true);
  await mine.getByRole('button', { name: 'Withdraw' }).click();
  await mine.getByText('Withdrawn by').waitFor();
  await theirs.getByRole('button', { name: 'Approve and apply' }).click();
  await theirs.getByText('Applied by').waitFor();
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByText('approved by dana@harborbank.example').waitFor();
}, 60_000);

test('settings are approved once what they flip was made again, read and ticked', async () => {
  const page = await admin.signedIn('/bank?tab=changes');
  const change = page.getByRole('article', { name: 'Bank settings' }).filter({ hasText: 'tool.spending' });
  await change.getByRole('button', { name: 'Approve and apply' }).click();
  await change.getByRole('alert').getByText('read what comes out otherwise').waitFor();
  await change.getByRole('button', { name: 'Rehearse with stored decisions' }).click();
  await change.getByText('3 decisions made again: 1 verdict flipped. 1 could not be made again.').waitFor();
  expect(await change.getByRole('row').nth(1).innerText()).toMatch(/turn .*\n?.*tool spending\s*asked\s*absent/);
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  await change.getByLabel('I have read what comes out otherwise').check();
  await change.getByRole('button', { name: 'Approve and apply' }).click();
  await change.getByText('Applied by').waitFor();
}, 60_000);

test('nothing went wrong in the pages, the strict CSP included', () => {
  expect(admin.problems).toEqual([]);
});
