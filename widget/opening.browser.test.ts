import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { maximumMessageLength as maximumOfProtocol } from '../server/protocol/chat.ts';
import { maximumMessageLength } from './panel/composer.ts';
import { bankPage } from './testing/bank-page.ts';
import { agree, ask, chatOf, command, heard, openBank, panelOf } from './testing/widget-browser.ts';

let bank: Awaited<ReturnType<typeof openBank>>;
beforeAll(async () => {
  bank = await openBank();
});
afterEach(() => bank.closePages());
afterAll(() => bank.close());

/** Another bank's assistant on the same page, of another customer. */
const secondAssistant =
  '<script src="/widget/v1/loader.js" data-bank="other" data-global="Second" defer></script><script src="/boot.js" data-customer="tom" data-global="Second" defer></script>';
const core = `/widget/${packageFile.version}/core.js`;
const box = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const answers = (page: Page) => chatOf(page).locator('.assistant .text').allTextContents();
/** Milliseconds: a busy machine takes longer than the second that a poll waits unless told. */
const patience = { timeout: 15_000 };
const isOnline = (page: Page) =>
  expect
    .poll(async () => ((await command(page, 'getState')) as { connection: string }).connection, patience)
    .toBe('online');

/** A page whose panel is open, and whose core does not come before it is let through. */
async function openWithoutCore({ agreed = true, body = '' } = {}): Promise<{ page: Page; letThrough: () => void }> {
  bank.server.forgetConversations();
  bank.server.pages.set('/page.html', bankPage({ body }));
  const page = await bank.newPage();
  if (agreed) {
    await page.goto('/page.html');
    await command(page, 'open');
    await agree(page);
  }
  let letThrough = (): void => {};
  const wait = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(`**${core}`, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto('/page.html');
  await command(page, 'open');
  await panelOf(page).waitFor();
  return { page, letThrough };
}

test('the panel has its message box, with the focus in it, before anything else has come', async () => {
  const { page, letThrough } = await openWithoutCore();
  await page.keyboard.type('How much');
  expect(await box(page).inputValue()).toBe('How much');
  expect(await command(page, 'getState')).toEqual({
    booted: true,
    open: true,
    connection: 'connecting',
    consent: null,
    unread: 0,
  });
  letThrough();
});

test('no key is lost while the core comes and the server greets: the field stays the same one', async () => {
  const { page, letThrough } = await openWithoutCore();
  const field = await box(page).elementHandle();
  const text = 'How much did I spend on groceries in the month before the last one?';
  for (const [index, key] of Array.from(text).entries()) {
    if (index === 20) letThrough();
    await page.keyboard.type(key);
    await page.waitForTimeout(10);
  }
  await isOnline(page);
  expect(await box(page).inputValue()).toBe(text);
  expect(await box(page).evaluate((now, then) => now === then, field)).toBe(true);
  expect(await box(page).evaluate((now: HTMLTextAreaElement) => now.selectionStart)).toBe(text.length);
});

test('what is sent before there is a connection is shown at once, and sent once when there is', async () => {
  const { page, letThrough } = await openWithoutCore();
  await page.keyboard.type('say: early');
  await page.keyboard.press('Enter');
  await chatOf(page).locator('.customer').getByText('say: early').waitFor();
  await page.keyboard.type('and more');
  letThrough();
  await expect.poll(() => answers(page), patience).toEqual(['early']);
  expect(bank.server.conversation('maya').sends).toBe(1);
  expect(await box(page).inputValue()).toBe('and more');
});

test('what is being written stays while consent is asked for, and what is sent waits for the answer', async () => {
  const { page, letThrough } = await openWithoutCore({ agreed: false });
  await page.keyboard.type('say: with your accounts');
  letThrough();
  await page.getByRole('button', { name: 'Agree' }).waitFor();
  expect(await box(page).inputValue()).toBe('say: with your accounts');
  await page.keyboard.press('Enter');
  await box(page).waitFor({ state: 'hidden' });
  expect(bank.server.conversation('maya').sends).toBe(0);
  await agree(page);
  await expect.poll(() => answers(page), patience).toEqual(['with your accounts']);
  expect(bank.server.conversation('maya').sends).toBe(1);
});

test('the question for consent has the focus when nothing is being written', async () => {
  const { page, letThrough } = await openWithoutCore({ agreed: false });
  letThrough();
  await page.getByRole('button', { name: 'Agree' }).waitFor();
  expect(await box(page).count()).toBe(0);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('spendsense-chat')?.shadowRoot?.activeElement?.id))
    .toBe('consent-title');
});

test('when the core cannot be fetched the panel says so, keeps what was written, and sends it after another try', async () => {
  bank.server.forgetConversations();
  bank.server.pages.set('/page.html', bankPage());
  const page = await bank.newPage();
  bank.server.blocked.add(core);
  await page.goto('/page.html');
  await page.getByRole('button', { name: 'Assistant' }).click();
  await page.getByText('The assistant cannot be reached right now.').waitFor();
  expect((await heard(page)).at(-1)).toEqual(['error', { code: 'core_unavailable', message: '' }]);
  await box(page).fill('say: kept');
  await box(page).press('Enter');
  bank.server.blocked.delete(core);
  await page.getByRole('button', { name: 'Try again' }).click();
  await agree(page);
  await expect.poll(() => answers(page), patience).toEqual(['kept']);
  expect(await page.getByText('The assistant cannot be reached right now.').count()).toBe(0);
});

test('a core that was changed on the way is not run', async () => {
  bank.server.tampered.add(core);
  bank.server.pages.set('/page.html', bankPage());
  const page = await bank.newPage();
  await page.goto('/page.html');
  await page.getByRole('button', { name: 'Assistant' }).click();
  await page.getByText('The assistant cannot be reached right now.').waitFor();
  expect(bank.server.sockets()).toBe(0);
  bank.server.tampered.clear();
  expect(bank.problems.splice(0).filter((problem) => !problem.includes('integrity'))).toEqual([]);
});

test('what one customer wrote before the core had come is not the next one’s', async () => {
  const { page, letThrough } = await openWithoutCore();
  await page.keyboard.type('say: mine alone');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and a draft');
  await command(page, 'shutdown');
  await page.evaluate(() => {
    const { SpendSense, getToken } = globalThis as unknown as {
      SpendSense: (...words: unknown[]) => void;
      getToken: (id: string) => Promise<string>;
    };
    SpendSense('boot', { getToken: () => getToken('tom') });
    SpendSense('open');
  });
  letThrough();
  await agree(page);
  expect(await box(page).inputValue()).toBe('');
  await ask(page, 'say: for Tom');
  expect(await answers(page)).toEqual(['for Tom']);
  expect(bank.server.conversation('tom').sends).toBe(1);
  expect(bank.server.conversation('maya').sends).toBe(0);
});

test('what is written to one bank before the core has come is not sent to the other of the page', async () => {
  const { page, letThrough } = await openWithoutCore({ body: secondAssistant });
  await page.evaluate(() => {
    const { SpendSense, Second } = globalThis as unknown as Record<string, (...words: unknown[]) => void>;
    Second?.('open');
    SpendSense?.('send', 'say: to the first');
  });
  // Both panels stand, neither has a conversation yet.
  await expect.poll(() => panelOf(page).count(), patience).toBe(2);
  letThrough();
  await expect.poll(() => answers(page), patience).toEqual(['to the first']);
  await expect.poll(() => bank.server.sockets(), patience).toBe(2);
  await page.getByRole('button', { name: 'Agree' }).waitFor();
  expect(bank.server.conversation('maya').sends).toBe(1);
  expect(bank.server.conversation('tom').sends).toBe(0);
});

test.each([
  ['the first', 'SpendSense', 'Second'],
  ['the second', 'Second', 'SpendSense'],
])(
  'two assistants that are opened before either has come share what they fetch, %s opened before the other',
  async (_, one, two) => {
    bank.server.forgetConversations();
    bank.server.pages.set('/page.html', bankPage({ body: secondAssistant }));
    const page = await bank.newPage();
    await page.goto('/page.html');
    await page.waitForFunction(
      () => 'Second' in globalThis && document.querySelectorAll('spendsense-launcher').length === 2,
    );
    bank.server.takeRequests();
    await page.evaluate(
      (names) => {
        for (const name of names) (globalThis as unknown as Record<string, (command: string) => void>)[name]?.('open');
      },
      [one, two],
    );
    await expect.poll(() => bank.server.sockets(), patience).toBe(2);
    await expect.poll(() => page.getByRole('button', { name: 'Agree' }).count(), patience).toBe(2);
    expect(bank.server.takeRequests().filter((path) => /(panel|core)\.js$/.test(path))).toEqual([
      `/widget/${packageFile.version}/panel.js`,
      core,
    ]);
  },
);

test('the message box takes as much as the protocol does', () => {
  expect(maximumMessageLength).toBe(maximumOfProtocol);
});

test('nothing went wrong in the pages, the strict policy included', () => {
  expect(bank.problems).toEqual([]);
});
