import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdmin, signIn } from './testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 60_000);
afterAll(() => admin?.close());

test('a wrong password is said clearly, and the right one leads to where the link pointed', async () => {
  const page = await admin.newPage();
  await page.goto('/admin/customers?search=maya');
  await signIn(page, 'wrong');
  await page.getByText('This email and password do not belong together').waitFor();
  expect(await page.getByLabel('Password', { exact: true }).evaluate((field) => field === document.activeElement)).toBe(
    true,
  );
  await signIn(page);
  await page.getByRole('heading', { name: 'Customers' }).waitFor();
  expect(new URL(page.url()).search).toBe('?search=maya');
}, 30_000);

test('the form is one that password managers know', async () => {
  const page = await admin.newPage();
  await page.goto('/admin/');
  const email = page.getByLabel('Email');
  const password = page.getByLabel('Password', { exact: true });
  expect(await email.getAttribute('autocomplete')).toBe('username');
  expect(await password.getAttribute('autocomplete')).toBe('current-password');
  expect(await password.getAttribute('type')).toBe('password');
  await page.getByRole('button', { name: 'Show the password' }).click();
  await expect.poll(() => password.getAttribute('type')).toBe('text');
}, 30_000);

test('a reload stays signed in, an expired token is renewed unseen, and nothing secret is stored', async () => {
  const page = await admin.signedIn('/traces');
  await page.getByRole('table').waitFor();
  await page.reload();
  await page.getByRole('table').waitFor();
  admin.server.expireTokens();
  admin.server.takeRequests();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => admin.server.takeRequests().join(' ')).toContain('/auth/refresh');
  await page.getByRole('table').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]) + document.cookie);
  expect(stored).not.toContain('token');
}, 30_000);

test('signing out ends the session and leaves no customer on the screen', async () => {
  const page = await admin.signedIn('/traces');
  await page.getByRole('table').waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You have signed out').waitFor();
  await page.reload();
  await page.getByLabel('Email').waitFor();
  expect(await page.getByText('Maya Okafor').count()).toBe(0);
}, 30_000);

test('signing out that does not reach the server is said, and can be tried again', async () => {
  const page = await admin.signedIn('/traces');
  await page.getByRole('table').waitFor();
  await page.route('**/auth/logout', (route) => route.abort(), { times: 1 });
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'You are still signed in' }).waitFor();
  expect(await page.getByText('Maya Okafor').count()).toBe(0);
  await page.route('**/auth/logout', (route) => route.fulfill({ status: 500, body: '{}' }), { times: 1 });
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('The server answered with status 500.').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('You have signed out').waitFor();
}, 30_000);

test('a session that ended elsewhere asks to sign in again, and goes on in the same place', async () => {
  const page = await admin.signedIn('/customers');
  await page.getByRole('table').waitFor();
  await page.context().clearCookies();
  admin.server.expireTokens();
  await page.getByRole('link', { name: 'Daniel Reyes' }).click();
  await page.getByText('Your session has ended').waitFor();
  await signIn(page);
  await page.getByRole('heading', { name: 'Daniel Reyes' }).waitFor();
}, 30_000);
