import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { buildWidget } from '../build.ts';
import { bootScript } from './bank-page.ts';
import { startStubServer } from './stub-server.ts';

/** The built widget in a real browser on the demo page before a stub server; whatever goes wrong in a page is kept in `problems`. */
export async function openBank({ pace = 5 } = {}) {
  const directory = await mkdtemp(path.join(tmpdir(), 'spendsense-widget-'));
  await buildWidget({ quiet: true, outDir: directory });
  const server = await startStubServer(directory, { pace });
  server.pages.set('/boot.js', bootScript);
  const browser = await chromium.launch({
    executablePath: process.env['SPENDSENSE_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const problems: string[] = [];

  /** A page of its own customer and browser profile. */
  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      baseURL: server.url,
      reducedMotion: 'reduce',
      locale: 'en-US',
      timezoneId: 'America/New_York',
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      // What a test has cut off is logged by the browser itself; the widget shows it.
      const isExpected =
        /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INTERNET_DISCONNECTED|WebSocket connection|status of 404/.test(
          message.text(),
        );
      if (['error', 'warning'].includes(message.type()) && !isExpected) problems.push(message.text());
    });
    return page;
  }

  /** The demo page with the chat open, and agreed to unless told otherwise. */
  async function openChat(options: BrowserContextOptions = {}, { agree = true } = {}): Promise<Page> {
    server.forgetConversations();
    const page = await newPage(options);
    await page.goto('/');
    await page.getByRole('button', { name: 'Assistant' }).click();
    const agreeButton = page.getByRole('button', { name: 'Agree' });
    await agreeButton.waitFor();
    if (agree) {
      await agreeButton.click();
      await page.getByRole('textbox', { name: 'Message' }).waitFor();
    }
    return page;
  }

  /** Leaves no page, and so no connection, to the next test. */
  async function closePages(): Promise<void> {
    await Promise.all(browser.contexts().map((context) => context.close()));
    while (server.sockets() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  return {
    closePages,
    server,
    directory,
    problems,
    newPage,
    openChat,
    async close() {
      await browser.close();
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}

export const chatOf = (page: Page) => page.locator('spendsense-chat');
export const panelOf = (page: Page) => page.getByRole('dialog');

/** A command of the page to its assistant. */
export const command = (page: Page, ...words: unknown[]) =>
  page.evaluate(
    (given) => (globalThis as unknown as { SpendSense: (...words: unknown[]) => unknown }).SpendSense(...given),
    words,
  );

/** What a page of `bankPage` has been told. */
export const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: [name: string, detail: unknown][] }).heard);

/** Agrees, and waits until one can write. */
export async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Agree' }).click();
  await page.getByRole('textbox', { name: 'Message' }).waitFor();
}

/** Asks and waits until the answer is complete. */
export async function ask(page: Page, question: string): Promise<void> {
  const answers = await page.locator('spendsense-chat .assistant').count();
  const field = page.getByRole('textbox', { name: 'Message' });
  await field.fill(question);
  await field.press('Enter');
  await page.locator('spendsense-chat .assistant').nth(answers).waitFor();
  await page.getByRole('button', { name: 'Send' }).waitFor();
}
