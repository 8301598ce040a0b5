import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdmin } from '../testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 60_000);
afterAll(() => admin?.close());

test('the report stands there at once; parity comes with the groups that are pasted', async () => {
  const page = await admin.signedIn('/report');
  const quality = page.getByRole('table', { name: 'Quality' });
  expect(await quality.getByRole('row', { name: /Explainability/ }).innerText()).toContain('100.0 %');
  const groups = page.getByLabel('Customers and their groups');
  await groups.fill('demo-001');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByText('Line 1 is not').waitFor();
  await groups.fill('demo-001, north\ndemo-002, south');
  await page.getByRole('button', { name: 'Compare' }).click();
  const parity = page.getByRole('table', { name: 'Parity between groups' });
  await parity.getByText('Stands out').first().waitFor();
  expect(await parity.getByRole('row').count()).toBe(3);
}, 40_000);

test('nothing went wrong in the page, the strict CSP included', () => {
  expect(admin.problems).toEqual([]);
});
