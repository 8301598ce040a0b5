import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdmin } from '../testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 120_000);
afterAll(() => admin?.close());

test('work that was given up is tried once more, and is off the list', async () => {
  const page = await admin.signedIn('/failed-jobs');
  await page.getByText('DELIVERY_FAILED').waitFor();
  expect(await page.getByRole('row').count()).toBe(3);
  await page.getByRole('button', { name: 'Try again : Webhook delivery 6f1c2a34' }).click();
  await page.getByText('Webhook delivery is tried once more.').waitFor();
  await page.getByText('DELIVERY_FAILED').waitFor({ state: 'detached' });
  expect(await page.getByRole('row').count()).toBe(2);
  expect(admin.problems).toEqual([]);
});
