import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../../e2e/testing/page-looks.ts';
import { openAdmin, overflows } from '../testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 60_000);
afterAll(() => admin?.close());

test('an article is taken from a file, saved with what is wrong with it, and tried out', async () => {
  const page = await admin.signedIn('/articles');
  await page.getByText('Your bank has written none yet').waitFor();
  expect(await page.getByRole('row', { name: /What credit utilization is/ }).innerText()).toContain('75 % of 40');
  await page.getByRole('link', { name: 'Write an article' }).click();

  await page.getByLabel('Take the text from a file').setInputFiles({
    name: 'boxes.html',
    mimeType: 'text/html',
    buffer: Buffer.from('<h1>Safe boxes</h1>'),
  });
  await page.getByText('Left out: hidden text (2).').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Safe boxes');
  await page.getByLabel('Summary').fill('What a box costs.');
  await page.getByLabel('Written by (role)').fill('Branch team');
  await page.getByLabel('Source', { exact: true }).fill('Price list');
  await page.getByLabel('Words that customers use for it').fill('safe box, strongbox');
  await page.getByLabel('Banking').check();
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByText('grade 9.1 is above 8').waitFor();
  expect(page.url()).toContain('/admin/articles/own-safe-boxes');

  // A colleague writes the same article meanwhile: neither's words are lost.
  const kept = admin.server.articles.read('own-safe-boxes')?.draft?.article;
  if (!kept) throw new Error('Nothing was saved.');
  await new Promise((resolve) => setTimeout(resolve, 5));
  admin.server.articles.save('own-safe-boxes', { ...kept, summary: 'Whose key it is.' }, 'ben@harborbank.example');
  await page.getByLabel('Summary').fill('How large a box is.');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page
    .getByRole('alert')
    .getByText(/ben@harborbank\.example changed this article/)
    .waitFor();
  expect(await page.getByLabel('Summary').inputValue()).toBe('How large a box is.');
  expect(admin.server.articles.read('own-safe-boxes')?.draft?.article.summary).toBe('Whose key it is.');
  await page.getByRole('button', { name: 'Show theirs instead' }).click();
  await expect.poll(() => page.getByLabel('Summary').inputValue()).toBe('Whose key it is.');
  await page.getByLabel('Summary').fill('Whose key it is, and how large a box is.');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByText('Saved. Customers see nothing of it yet.').waitFor();

  await page.getByLabel('A customer asks').fill('What does a box cost?');
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  await page.getByText('This draft').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await overflows(page)).toBe(false);
  expect(admin.problems).toEqual([]);
}, 60_000);
