import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server/testing/test-server.ts';
import { axeFindings } from './testing/page-looks.ts';
import { ask } from '../widget/testing/widget-browser.ts';

/** Forms beside answers, on the real product in a real browser. */
let server: TestServer;
let browser: Browser;
const problems: string[] = [];
beforeAll(async () => {
  server = await startTestServer();
  browser = await chromium.launch({
    executablePath: process.env['SPENDSENSE_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openChat(customer: string, options: BrowserContextOptions = {}): Promise<Page> {
  await (await server.connect(customer)).consent(true);
  const context = await browser.newContext({
    baseURL: server.url,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    const isExpected = /status of (?:401|429)|ERR_FAILED/.test(message.text());
    if (message.type() === 'error' && !isExpected) problems.push(message.text());
  });
  await page.goto(`/#${customer}`);
  await page.getByRole('button', { name: 'Assistant' }).click();
  await page.getByRole('textbox', { name: 'Message' }).waitFor();
  return page;
}
const form = (page: Page) => page.locator('spendsense-form').last();
const field = (page: Page, name: string) => form(page).getByLabel(name, { exact: true });
const outcome = (page: Page, label: string) =>
  form(page).locator('.outcome > div', { hasText: label }).locator('button');
const cents = (text: string) => Math.round(Number(text.replaceAll(/[^\d.-]/g, '')) * 100);

test('what is typed is worked out again by the server, is said once, and opens down to what was entered', async () => {
  const page = await openChat('maya-torres');
  await ask(page, 'What if I pay 200 a month on my card?');
  await expect.poll(() => field(page, 'A month').inputValue(), { timeout: 15_000 }).toBe('200');
  expect(await form(page).getByRole('status').innerText()).toBe('Change a figure to see what it comes to.');
  const balance = Number(await field(page, 'Owed today').inputValue());
  const rate = Number(await field(page, 'Interest a year').inputValue());

  await field(page, 'A month').fill('350');
  await outcome(page, 'Paid off in').waitFor();
  // Month by month as a lender does, in cents.
  let [owed, months, interest] = [Math.round(balance * 100), 0, 0];
  for (; owed > 0; months++) {
    const charged = Math.round((owed * rate) / 1_200);
    interest += charged;
    owed = Math.max(0, owed + charged - 35_000);
  }
  expect(await outcome(page, 'Paid off in').innerText()).toBe(`${months} months`);
  expect(cents(await outcome(page, 'Interest on the way').innerText())).toBe(interest);
  expect(await form(page).getByRole('status').textContent()).toContain(`Paid off in: ${months} months`);
  await form(page).getByText('Nothing new is bought on the card.').waitFor();

  await outcome(page, 'Paid off in').click();
  await page.getByRole('button', { name: 'A month $350.00' }).click();
  await page.getByText('You entered this in the form.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await axeFindings(page)).toEqual([]);
});

test('an entry out of bounds is said at its field, and nothing is asked for', async () => {
  const page = await openChat('maya-torres');
  await ask(page, 'What if I pay 200 a month on my card?');
  await field(page, 'A month').waitFor();
  let asked = 0;
  await page.route('**/what-if?*', (route) => {
    asked += 1;
    return route.continue();
  });
  await field(page, 'Interest a year').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('240');
  const input = field(page, 'Interest a year');
  await expect.poll(() => input.getAttribute('aria-invalid'), { timeout: 15_000 }).toBe('true');
  const described = await input.getAttribute('aria-describedby');
  expect(await form(page).locator(`[id="${described}"]`).innerText()).toBe('Enter a number from 0% to 100%.');
  expect(await axeFindings(page)).toEqual([]);
  await page.waitForTimeout(600);
  expect(asked).toBe(0);
  await input.fill('24');
  await outcome(page, 'Paid off in').waitFor();
  expect(asked).toBe(1);
});

test('the newest entries win, however slow an earlier answer is; what fails is said and mended by the next', async () => {
  const page = await openChat('omar-haddad');
  await ask(page, 'Could I put away 200 a month?');
  await field(page, 'A month').waitFor();
  const held: (() => void)[] = [];
  await page.route('**/what-if?*monthly_cents=30000*', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await field(page, 'A month').fill('300');
  await expect.poll(() => held.length, { timeout: 15_000 }).toBe(1);
  expect(await form(page).getByRole('status').innerText()).toBe('Working it out…');
  await field(page, 'A month').fill('500');
  await page.waitForTimeout(600);
  held[0]?.();
  await expect
    .poll(async () => cents(await outcome(page, 'Comes together').innerText()), { timeout: 15_000 })
    .toBe(600_000);

  await page.route('**/what-if?*monthly_cents=70000*', (route) => route.abort());
  await field(page, 'A month').fill('700');
  await form(page).getByText('This could not be worked out.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await field(page, 'Months').fill('24');
  await field(page, 'A month').fill('800');
  await expect
    .poll(async () => cents(await outcome(page, 'Comes together').innerText()), { timeout: 15_000 })
    .toBe(1_920_000);
});

test.each([
  ['light', 'en-US', 'Could I save 5,000 by next June?', 'A month'],
  ['dark', 'es-US', '¿Y si ahorro 200 al mes?', 'Al mes'],
] as const)('fits 320 pixels, in %s and %s', async (colorScheme, locale, question, monthly) => {
  const page = await openChat('omar-haddad', { colorScheme, viewport: { width: 320, height: 640 } });
  if (locale === 'es-US') {
    await page.evaluate(() =>
      (globalThis as unknown as { SpendSense: (...call: string[]) => void }).SpendSense('setLocale', 'es'),
    );
    await page.getByRole('textbox', { name: 'Mensaje' }).fill(question);
    await page.keyboard.press('Enter');
  } else await ask(page, question);
  await field(page, monthly).fill('410.5');
  await form(page).locator('.outcome button').first().waitFor();
  const overflow = await form(page).evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await axeFindings(page)).toEqual([]);
});

test('nothing went wrong in the pages, the strict policy included', () => {
  expect(problems).toEqual([]);
});
