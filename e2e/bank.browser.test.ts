import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server/testing/test-server.ts';

/** The main job, as its people do it, on the real product in a real browser. */
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

async function openPage(address: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.url,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // A first visit has no session to refresh; the browser logs the 401 by itself.
    if (message.type() === 'error' && !message.text().includes('401')) problems.push(message.text());
  });
  await page.goto(address);
  return page;
}

async function openAdmin(): Promise<Page> {
  const page = await openPage('/admin/');
  await page.getByLabel('Email').fill(server.operator?.email ?? '');
  await page.getByLabel('Password', { exact: true }).fill(server.operator?.password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  return page;
}

const ask = async (page: Page, question: string) => {
  const box = page.getByRole('textbox', { name: 'Message' });
  await box.fill(question);
  await box.press('Enter');
};
const question = 'How much did I spend on groceries last month?';
const cents = (text: string) => Math.round(Number(text.replaceAll(/[$,]/g, '')) * 100);

test('a customer asks, opens the figure and finds rows that sum to it; an operator sees every step', async () => {
  const page = await openPage('/');
  await page.getByLabel('Signed in as').selectOption({ label: 'Omar Haddad' });
  await page.getByRole('button', { name: 'Assistant' }).click();
  await page.getByRole('button', { name: 'Agree' }).click();
  await ask(page, question);
  const figure = page.getByRole('button', { name: /^\$[\d,.]+/ }).first();
  const value = cents((await figure.innerText()).trim());
  expect(value).toBeGreaterThan(0);
  await figure.click();
  await page.getByText('make the figure').waitFor();
  const amounts = await page.locator('table.rows tbody td.end').allInnerTexts();
  expect(amounts.length).toBeGreaterThan(2);
  expect(amounts.map(cents).reduce((sum, amount) => sum + amount, 0)).toBe(value);

  const admin = await openAdmin();
  await admin.getByText(question).first().click();
  await admin.getByRole('heading', { name: question }).waitFor();
  for (const step of [
    'Checked the question',
    'Asked the model embedded',
    'Used the tool',
    'Checked the request for data',
    'Checked the answer',
  ]) {
    await admin.getByText(step).first().waitFor();
  }
  await admin.getByRole('tab', { name: 'Waterfall' }).click();
  for (const span of ['personal-data', 'embedded', 'spending', 'consent', 'provenance']) {
    await admin.getByRole('treegrid').getByText(span).first().waitFor();
  }
  expect(problems).toEqual([]);
});

test('taking consent back makes the next question ask for it again, and the trace says why', async () => {
  const page = await openPage('/#hana-suzuki');
  await page.getByRole('button', { name: 'Assistant' }).click();
  await page.getByRole('button', { name: 'Agree' }).click();
  await ask(page, question);
  await page
    .getByRole('button', { name: /^\$[\d,.]+/ })
    .first()
    .waitFor();
  await page.getByLabel('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Privacy' }).click();
  await page.getByRole('button', { name: 'Withdraw all consent' }).click();
  await page.keyboard.press('Escape');
  const next = 'How much did I spend on restaurants last month?';
  await ask(page, next);
  await page.getByText('I need your permission to look at your accounts').first().waitFor();
  await page.getByRole('button', { name: 'Review and agree' }).waitFor();

  const admin = await openAdmin();
  await admin.getByText(next).first().click();
  await admin.getByRole('heading', { name: next }).waitFor();
  await admin.getByText('Consent asked').first().waitFor();
  await admin.getByText('Consent required').first().waitFor();
  expect(problems).toEqual([]);
});

describe('the answer', () => {
  test.each([
    [1280, 800],
    [390, 844],
  ])('fits a screen of %i x %i without scrolling sideways', async (width, height) => {
    const page = await openPage('/#priya-shah');
    await page.setViewportSize({ width, height });
    await page.getByRole('button', { name: 'Assistant' }).click();
    await (await server.connect('priya-shah')).consent(true);
    await ask(page, 'where does my money go');
    await page
      .getByRole('button', { name: /^\$[\d,.]+/ })
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
