import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHostedCustomer } from '../server/identity/hosted-customers.ts';
import { startTestServer, type TestServer } from '../server/testing/test-server.ts';
import { arabic } from '../widget/parts/dashboard/strings/arabic.ts';
import { english } from '../widget/parts/dashboard/strings/english.ts';
import { axeFindings, boxesOf } from './testing/page-looks.ts';

/** The pages beside the chat, on the real product in a real browser. */
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

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
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
    // Nobody is signed in yet, a request is cut off on purpose: the browser logs that by itself.
    const isExpected = /status of 401|ERR_FAILED/.test(message.text());
    if (message.type() === 'error' && !isExpected) problems.push(message.text());
  });
  return page;
}
async function openChat(customer: string, options: BrowserContextOptions = {}): Promise<Page> {
  await (await server.connect(customer)).consent(true);
  const page = await newPage(options);
  await page.goto(`/#${customer}`);
  await page.getByRole('button', { name: 'Assistant' }).click();
  await page.getByRole('tab', { name: 'Insights' }).waitFor();
  return page;
}
const chat = (page: Page) => page.locator('spendsense-chat');
const cents = (text: string) => Math.round(Number(text.replaceAll(/[^\d.-]/g, '')) * 100);

test('every page beside the chat: found by the keyboard, full of figures that open, without a fault for axe', async () => {
  const page = await openChat('maya-torres');
  // The tabs are one stop; arrows go along them, and Enter opens.
  await page.getByRole('tab', { name: 'Chat' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('tabpanel', { name: 'Insights' }).getByText('Balance and forecast').waitFor();
  expect(await page.getByRole('tab', { name: 'Insights' }).getAttribute('aria-selected')).toBe('true');

  // A figure is the sum of the rows that it opens.
  const spending = chat(page).locator('.summary .stat', { hasText: 'Spending' }).locator('button');
  const value = cents(await spending.innerText());
  await spending.click();
  await page.getByText('make the figure').waitFor();
  const amounts = await page.locator('table.rows tbody td.end').allInnerTexts();
  expect(amounts.map(cents).reduce((sum, amount) => sum + amount, 0)).toBe(value);
  await page.keyboard.press('Escape');

  // Pictures say what they are, and have a table with the same figures.
  await chat(page).locator('spendsense-chart canvas').first().waitFor();
  expect(await page.getByRole('img', { name: /^Balance and forecast, .+ table/ }).count()).toBe(1);
  await chat(page).locator('summary', { hasText: 'Show as table' }).first().click();
  expect(await chat(page).locator('.wide table tbody tr').count()).toBeGreaterThan(3);
  expect(await axeFindings(page)).toEqual([]);

  for (const name of ['Transactions', 'Education', 'Offers', 'Privacy']) {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tabpanel', { name }).locator('.card, .transaction').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }
  expect(await page.getByRole('switch', { name: 'Income and its rhythm' }).getAttribute('aria-checked')).toBe('true');

  // Over the whole screen and back; the page beneath cannot be reached meanwhile.
  await page.getByRole('button', { name: 'Fill the screen' }).click();
  expect(await chat(page).locator('dialog').boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 800 });
  expect(
    await chat(page)
      .locator('dialog')
      .evaluate((dialog) => dialog.matches(':modal')),
  ).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect((await chat(page).locator('dialog').boundingBox())?.width).toBe(400);
  expect(problems).toEqual([]);
});

test('the page is asked for one token for all that is read, and for another once that one has run out', async () => {
  await (await server.connect('omar-haddad')).consent(true);
  const page = await newPage();
  let tokens = 0;
  page.on('request', (request) => (tokens += Number(request.url().endsWith('/demo/token'))));
  await page.goto('/#omar-haddad');
  await page.getByRole('button', { name: 'Assistant' }).click();
  for (const name of ['Insights', 'Education', 'Offers', 'Privacy', 'Transactions']) {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tabpanel', { name }).locator('.card, .transaction').first().waitFor();
  }
  // One is of the connection, which gets a new one whenever it is made.
  expect(tokens).toBe(2);
  server.wait(16 * 60_000);
  await page.getByRole('searchbox').fill('nobody is called this');
  await page.getByText('Nothing found').waitFor();
  expect(tokens).toBe(3);
  expect(problems).toEqual([]);
}, 60_000);

test('transactions are searched and corrected; what the server does not take is as it was', async () => {
  const page = await openChat('omar-haddad');
  await page.getByRole('tab', { name: 'Transactions' }).click();
  const rows = chat(page).locator('.transaction');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(25);
  await page.getByRole('button', { name: 'Next page' }).click();
  await chat(page)
    .getByText(/^26–50 of/)
    .waitFor();
  const merchant = (await rows.first().locator('b').innerText()).trim();
  await page.getByRole('searchbox').fill(merchant);
  const names = async () => [...new Set(await rows.locator('summary b').allInnerTexts())];
  await expect.poll(names, { timeout: 15_000 }).toEqual([merchant]);
  await page.getByRole('searchbox').fill('nobody is called this');
  await page.getByText('Nothing found').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('');
  await page.getByRole('searchbox').fill('nor this');
  await page.getByText('Nothing found').waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await rows.first().waitFor();

  const first = rows.first();
  const label = async () => (await first.locator('small').innerText()).split(' · ')[0]?.trim();
  const before = await label();
  await first.locator('summary').click();
  await page.route('**/users/me/corrections', (route) => route.abort());
  await first.locator('select').selectOption('MEDICAL_DENTAL_CARE');
  await page.getByText('could not be saved').waitFor();
  expect(await label()).toBe(before);
  await page.unroute('**/users/me/corrections');
  await first.locator('select').selectOption('MEDICAL_DENTAL_CARE');
  await page.getByText(/is now /).waitFor();
  expect(await label()).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(label, { timeout: 15_000 }).toBe(before);
  expect(problems).toEqual([]);
});

test('on a phone, in the dark, in Spanish and from the right nothing is wider than the screen', async () => {
  const page = await openChat('priya-shah', { viewport: { width: 375, height: 740 }, colorScheme: 'dark' });
  const wider = () =>
    chat(page).evaluate((element) => {
      const shown = element.shadowRoot?.querySelector('.page:not([hidden])');
      return shown ? shown.scrollWidth - shown.clientWidth : -1;
    });
  await page.evaluate(() =>
    (globalThis as unknown as { SpendSense: (...words: string[]) => void }).SpendSense('setLocale', 'es-US'),
  );
  await page.getByRole('tab', { name: 'Análisis' }).click();
  await page.getByText('Gastos por categoría').waitFor();
  await chat(page).locator('spendsense-chart canvas').first().waitFor();
  expect(await wider()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.evaluate(() =>
    (globalThis as unknown as { SpendSense: (...words: string[]) => void }).SpendSense('setLocale', 'ar'),
  );
  await page.getByRole('tab', { name: 'المعاملات' }).click();
  await chat(page).locator('.transaction').first().waitFor();
  expect(await wider()).toBe(0);
  const [mark, amount] = await boxesOf(chat(page).locator('.transaction').first().locator('.mark, .amount'));
  expect(mark?.left).toBeGreaterThan(amount?.left ?? Infinity);
  // Every page is in Arabic, but for what comes from the server: nothing of the pages' own English is left.
  const leaves = (words: object): string[] =>
    Object.values(words).flatMap((word) =>
      typeof word === 'object' ? leaves(word) : typeof word === 'string' ? word : [],
    );
  const own = leaves(english).filter((word) => word.split(' ').length > 2);
  for (const [name, sign] of [
    ['المعاملات', arabic.search],
    ['نظرة عامة', arabic.cashFlow],
    ['تعلّم', arabic.educationLead],
    ['العروض', arabic.stopOffers],
    ['الخصوصية', arabic.mayLook],
  ] as const) {
    await page.getByRole('tab', { name }).click();
    const panel = page.getByRole('tabpanel', { name });
    await panel.locator('.card, .transaction, .empty').first().waitFor();
    const text = await panel.evaluate((element) =>
      [element, ...element.querySelectorAll('[aria-label], [placeholder]')]
        .map((one) => `${one.textContent} ${one.ariaLabel} ${one.getAttribute('placeholder')}`)
        .join(' '),
    );
    expect(text).toContain(sign);
    expect(own.filter((word) => text.includes(word))).toEqual([]);
    expect(await wider()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  }
  expect(problems).toEqual([]);
});

test('who reads Spanish is told in it what is recommended, and why, by a bank that computes in English', async () => {
  const page = await openChat('maya-torres');
  await page.evaluate(() =>
    (globalThis as unknown as { SpendSense: (...words: string[]) => void }).SpendSense('setLocale', 'es-US'),
  );
  for (const name of ['Aprender', 'Ofertas']) {
    await page.getByRole('tab', { name }).click();
    const panel = page.getByRole('tabpanel', { name });
    await panel.getByText('no asesoramiento financiero').first().waitFor();
    for (const reason of await panel.locator('.rationale').allInnerTexts())
      expect(reason).toMatch(/^Te mostramos esto porque /);
    for (const fold of await panel.locator('details').all()) await fold.locator('summary').first().click();
    expect(await panel.innerText()).not.toMatch(/\b(?:the|your|you|this|and|of)\b/i);
  }
  // What a figure is called, when it is opened.
  await page.getByRole('tabpanel', { name: 'Ofertas' }).locator('.rationale button').last().click();
  const sheet = page.getByRole('dialog').last();
  await sheet.getByText('De dónde sale').waitFor();
  // Its title stands before what it shows has come.
  const labelOf = async () => (await sheet.innerText()).split('\n').filter((line) => line !== '')[1] ?? '';
  await expect.poll(labelOf).toMatch(/^\p{Lu}/u);
  const label = await labelOf();
  expect(label).not.toMatch(/\b(?:as|of|the|lowest|months?|spending|ending)\b/i);
  expect(problems).toEqual([]);
});

test('a button that goes when it is pressed leaves the focus in the assistant: Tab and Escape go on from there', async () => {
  const page = await openChat('maya-torres');
  const focused = () =>
    page.evaluate(
      () => document.querySelector('spendsense-chat')?.shadowRoot?.activeElement?.textContent?.trim() ?? 'lost',
    );
  await page.getByRole('tab', { name: 'Privacy' }).click();
  await page.getByRole('button', { name: 'Erase my data' }).press('Enter');
  await expect.poll(focused).toContain('Yes, erase everything');
  // Enter once more must not erase; the question is one step on.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Yes, erase everything');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Message' }).evaluate((field) => field.matches(':focus')))
    .toBe(true);
  // What takes the button away may come from elsewhere, too.
  await page.getByRole('tab', { name: 'Privacy' }).click();
  await page.getByRole('button', { name: 'Withdraw all consent' }).focus();
  await (await server.connect('maya-torres')).consent(false);
  await page.getByRole('tabpanel', { name: 'Privacy' }).getByRole('button', { name: 'Review and agree' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Agree' }).waitFor();
  await (await server.connect('maya-torres')).consent(true);
  expect(problems).toEqual([]);
});

test('a copy is handed out, and everything erased', async () => {
  const page = await openChat('tom-becker');
  await page.getByRole('tab', { name: 'Privacy' }).click();
  await page.getByRole('button', { name: 'Prepare my copy' }).click();
  const ready = page.getByRole('button', { name: /^Download/ });
  await ready.waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), ready.click()]);
  const copy = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(copy).toMatchObject({ format: 'spendsense-customer-export', profile: { subject: 'tom-becker' } });
  await page.getByRole('button', { name: 'Erase my data' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await page.getByText('Everything is being erased.').waitFor();
  await chat(page).locator('.empty').getByRole('button', { name: 'Close' }).click();
  expect(await chat(page).count()).toBe(0);
  expect(problems).toEqual([]);
});

test('as a page of its own: a customer of ours signs in and out, a bank’s comes with a token', async () => {
  const { database, now } = server.application;
  const email = 'page@demo.example';
  const account = { bank_id: 'demo', customer_id: 'page', email, now: now() };
  const { password } = await createHostedCustomer(database, account);
  const page = await newPage();
  const answer = await page.goto('/app?bank=demo');
  expect(answer?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Email or password is wrong.').waitFor();
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Agree' }).click();
  await page.getByRole('tab', { name: 'Insights' }).click();
  await page.getByText('Nothing to show yet').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByText('Nothing to show yet').waitFor();
  // The session outlives the page.
  await page.reload();
  await page.getByRole('tab', { name: 'Insights' }).waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Email').waitFor();
  expect(await chat(page).count()).toBe(0);

  await (await server.connect('maya-torres')).consent(true);
  const posted = await newPage();
  await posted.goto('/');
  const token = await server.token('maya-torres');
  // A form of a page of ours: its own policy lets it post nowhere else.
  await posted.evaluate((value) => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: '/app' });
    form.append(Object.assign(document.createElement('input'), { name: 'token', value }));
    document.body.append(form);
    form.submit();
  }, token);
  await posted.getByRole('tab', { name: 'Transactions' }).waitFor();
  expect(posted.url()).toBe(`${server.url}/app`);
  expect(problems).toEqual([]);
});
