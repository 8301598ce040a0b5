import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { buildAdmin } from '../build.ts';
import { account, startStubServer } from './stub-server.ts';

/** The built admin in a real browser before a stub server; everything that goes wrong in a page is kept in `problems`. */
export async function openAdmin() {
  const directory = await mkdtemp(path.join(tmpdir(), 'spendsense-admin-'));
  await buildAdmin({ quiet: true, outDir: directory });
  const server = await startStubServer(directory);
  const browser = await chromium.launch({
    executablePath: process.env['SPENDSENSE_BROWSER'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const problems: string[] = [];

  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      baseURL: server.url,
      reducedMotion: 'reduce',
      locale: 'en-US',
      timezoneId: 'America/New_York',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      // A refused call is logged by the browser itself; the screens show it.
      if (message.type() === 'error' && !message.text().includes('the server responded with a status')) {
        problems.push(message.text());
      }
    });
    return page;
  }

  return {
    server,
    problems,
    newPage,
    /** A page of a signed-in operator, at an address of the admin. */
    async signedIn(address: string, options: BrowserContextOptions = {}): Promise<Page> {
      const page = await newPage(options);
      await page.goto(`/admin${address}`);
      await signIn(page);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}

export async function signIn(page: Page, password = account.password): Promise<void> {
  await page.getByLabel('Email').fill(account.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** True when the page can be scrolled sideways. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
