import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bankPage } from './testing/bank-page.ts';
import { agree, ask, chatOf, command, heard, openBank, panelOf } from './testing/widget-browser.ts';

let bank: Awaited<ReturnType<typeof openBank>>;
beforeAll(async () => {
  bank = await openBank();
});
afterEach(() => bank.closePages());
afterAll(() => bank.close());

const groceries = 'How much did I spend on groceries last month?';

/** The page of a customer who has not been here, with the chat open. */
async function visit(options: { customer?: string; page?: Page; consent?: boolean } = {}): Promise<Page> {
  const { customer = 'maya', page = await bank.newPage(), consent = true } = options;
  bank.server.pages.set('/page.html', bankPage({ customer }));
  if (!options.page) bank.server.forgetConversations();
  await page.goto('/page.html');
  await command(page, 'open');
  if (consent) await agree(page);
  return page;
}

/** Boots another customer in a page that has shut down. */
const boot = (page: Page, customer: string) =>
  page.evaluate((id) => {
    const { SpendSense, getToken } = globalThis as unknown as {
      SpendSense: (command: string, options: object) => void;
      getToken: (id: string) => Promise<string>;
    };
    SpendSense('boot', { getToken: () => getToken(id) });
  }, customer);

/** All that a page shows and keeps of us. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const chat = document.querySelector('spendsense-chat');
    return [chat?.shadowRoot?.textContent, JSON.stringify([localStorage, sessionStorage]), document.cookie].join();
  });

test('after a shutdown nothing of the customer is left, in this tab or another', async () => {
  const page = await visit();
  const other = await page.context().newPage();
  await other.goto('/page.html');
  await command(other, 'open');
  await ask(page, groceries);
  await chatOf(other).locator('.assistant').getByText('Costco').waitFor();
  await page.getByRole('textbox', { name: 'Message' }).fill('not sent yet');
  await expect.poll(() => traces(page)).toContain('not sent yet');
  await command(page, 'shutdown', { wipe: true });
  await expect.poll(() => chatOf(other).count()).toBe(0);
  await expect.poll(() => bank.server.sockets()).toBe(0);
  const kept = (tab: Page) => tab.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
  for (const tab of [page, other]) {
    // An open chat may still have had something to draw.
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await traces(tab)).not.toMatch(/Costco|not sent yet/);
    expect(await kept(tab)).toEqual([[], []]);
  }
  // The other tab's page may have its next customer, too.
  await boot(other, 'tom');
  await other.getByRole('button', { name: 'Assistant' }).waitFor();
  await command(other, 'open');
  await other.getByRole('button', { name: 'Agree' }).waitFor();
  expect(await traces(other)).not.toMatch(/Costco|Maya/);
  await boot(page, 'tom');
  await command(page, 'open');
  await agree(page);
  expect(await traces(page)).not.toMatch(/Costco|Maya|not sent yet/);
});

test('a page that shuts down without having opened its chat ends that of another tab, and consent taken back does not', async () => {
  const page = await visit({ consent: false });
  // It was there before anybody agreed, so that nothing had its chat look for news.
  const other = await page.context().newPage();
  await other.goto('/page.html');
  await agree(page);
  await ask(page, groceries);
  expect(await chatOf(other).count()).toBe(0);
  // What a chat that hears of consent taken back does to the storage; other tabs hear each step.
  await other.evaluate(() => {
    const kept = localStorage['spendsense'];
    localStorage['spendsense'] = 0;
    delete localStorage['spendsense'];
    localStorage['spendsense'] = kept;
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(await chatOf(page).count()).toBe(1);
  await command(other, 'shutdown');
  await expect.poll(() => chatOf(page).count()).toBe(0);
  await expect.poll(() => bank.server.sockets()).toBe(0);
});

test('a refused origin is told within five seconds, to the customer and to the page', async () => {
  const page = await visit({ customer: 'refused', consent: false });
  await page.getByText('The assistant cannot be reached right now.').waitFor({ timeout: 5_000 });
  const errors = (await heard(page)).filter(([name]) => name === 'error');
  expect(errors).toEqual([['error', { code: 'origin_not_allowed', message: 'No.' }]]);
  expect(await page.getByRole('textbox', { name: 'Message' }).count()).toBe(0);
});

test('a sign-in that keeps failing gives up, and says so', async () => {
  const page = await visit({ consent: false });
  await page.getByRole('button', { name: 'Agree' }).waitFor();
  await page.evaluate(() => {
    Object.assign(globalThis, { getToken: () => Promise.reject(new Error('signed out')) });
  });
  bank.server.tellTokensExpired();
  await page.getByText('Your sign-in could not be confirmed.').waitFor();
  expect((await command(page, 'getState')) as object).toMatchObject({ connection: 'refused' });
});

test('no address carries a token', async () => {
  bank.server.takeRequests();
  const page = await visit();
  await ask(page, groceries);
  const addresses = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
  const all = [...addresses, ...bank.server.takeRequests(), ...bank.server.upgrades];
  expect(all.filter((address) => /maya:|maya%3A|token=/.test(address))).toEqual([]);
});

test('nothing is stored before the customer has agreed, and then only what is unsent and that they did', async () => {
  const page = await visit({ consent: false });
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('textbox', { name: 'Message' }).fill('a draft');
  const stored = () => page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);
  expect(await stored()).toEqual([[], [], '']);
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Agree' }).click();
  await page.getByRole('textbox', { name: 'Message' }).fill('another draft');
  await expect.poll(stored).toEqual([['spendsense'], ['spendsense:demo'], '']);
  await ask(page, groceries);
  expect(await stored()).toEqual([['spendsense'], [], '']);
});

test('works where the browser forbids storage', async () => {
  const page = await bank.newPage();
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  });
  await visit({ page, consent: false });
  const agreeButton = page.getByRole('button', { name: 'Agree' });
  if (await agreeButton.isVisible()) await agreeButton.click();
  await ask(page, groceries);
  await command(page, 'shutdown');
});

test('a page may shut down as soon as it hears that we are ready', async () => {
  const page = await bank.newPage();
  bank.server.pages.set('/page.html', bankPage({ customer: '' }));
  await page.goto('/page.html');
  await page.evaluate(() => {
    const { SpendSense } = globalThis as unknown as { SpendSense: (...words: unknown[]) => void };
    SpendSense('on', 'ready', () => SpendSense('shutdown'));
    SpendSense('boot', {});
  });
  expect(await page.locator('spendsense-launcher').count()).toBe(0);
  expect((await heard(page)).filter(([name]) => name === 'ready')).toHaveLength(1);
  expect(await command(page, 'getState')).toEqual({ booted: false, open: false });
});

test.each(['en_US', '??'])('a page that gives the locale %s has its answers', async (locale) => {
  const page = await visit({ consent: false });
  await command(page, 'setLocale', locale);
  await agree(page);
  await ask(page, groceries);
  await chatOf(page).locator('.assistant').getByText('Costco').waitFor();
});

test('a page may change theme and language without losing anything', async () => {
  const page = await visit();
  await page.getByRole('textbox', { name: 'Message' }).fill('a draft');
  await command(page, 'setTheme', 'dark');
  await expect
    .poll(() => panelOf(page).evaluate((panel) => getComputedStyle(panel).backgroundColor))
    .toBe('rgb(21, 24, 28)');
  await command(page, 'setLocale', 'es');
  await page.getByPlaceholder('Pregunte por su dinero').waitFor();
  expect(await chatOf(page).locator('textarea').inputValue()).toBe('a draft');
});

test('a reload keeps the conversation, its order and the draft', async () => {
  const page = await visit();
  await ask(page, groceries);
  await ask(page, 'Which subscriptions do I pay for?');
  const shown = () => chatOf(page).locator('.message').allInnerTexts();
  const before = await shown();
  await page.getByRole('textbox', { name: 'Message' }).fill('half a thought');
  await page.reload();
  await command(page, 'open');
  await expect.poll(() => chatOf(page).locator('textarea').inputValue()).toBe('half a thought');
  expect(await shown()).toEqual(before);
});

test('two customers of one server get only what is theirs', async () => {
  const maya = await visit();
  const tom = await visit({ customer: 'tom', page: await bank.newPage() });
  await Promise.all([ask(maya, 'say: for Maya alone'), ask(tom, 'say: for Tom alone')]);
  expect(await traces(maya)).not.toContain('Tom alone');
  expect(await traces(tom)).not.toContain('Maya alone');
});

test('nothing went wrong in the pages, the strict policy included', () => {
  expect(bank.problems).toEqual([]);
});
