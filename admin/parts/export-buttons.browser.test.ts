import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../../e2e/testing/page-looks.ts';
import { openAdmin, overflows } from '../testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 120_000);
afterAll(() => admin?.close());

const saved = async (page: Page, name: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

test('a list is saved as the filter shows it', async () => {
  const page = await admin.signedIn('/traces?kind=turn&outcome=answered');
  const { name, text } = await saved(page, 'Export as CSV');
  expect(name).toBe('spendsense-traces.csv');
  expect(text).toContain('traces,kind=turn&outcome=answered&format=csv');
  await page.getByText('Saved.').waitFor();
  expect((await saved(page, 'Export as JSON')).name).toBe('spendsense-traces.json');
});

test('every list has the buttons, and each names its own', async () => {
  const page = await admin.signedIn('/traces');
  const lists = {
    '/customers': 'customers',
    '/recommendations': 'recommendations',
    '/recommendations?tab=decisions': 'decisions',
    '/review': 'review-items',
    '/log?action=trace.': 'access-log',
    '/bank?tab=changes': 'changes',
    '/catalogue': 'offers',
    '/catalogue?tab=articles': 'articles',
  };
  for (const [address, list] of Object.entries(lists)) {
    await page.goto(`/admin${address}`);
    expect(await saved(page, 'Export as CSV')).toMatchObject({ name: `spendsense-${list}.csv`, text: expect.stringContaining(`\n${list},`) }); // prettier-ignore
  }
  await page.goto('/admin/customers');
  await saved(page, 'Export as CSV');
  await page.getByText('Only the first 10,000 rows').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
});

test('what for is asked first, and the file comes once it is said', async () => {
  const page = await admin.signedIn('/customers');
  await page.getByRole('button', { name: 'Export as CSV' }).waitFor();
  admin.server.askForPurpose();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByRole('button', { name: /complaint/i }).click();
  expect((await download).suggestedFilename()).toBe('spendsense-customers.csv');
});

test('nothing went wrong in the pages, the strict CSP included', () => {
  expect(admin.problems).toEqual([]);
});
