/**
 * Takes the README's pictures from the running product, and sheets of the widget in every state. With the names of sheets, those alone:
 * `npm run pictures -- opening pages`.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { readConfiguration } from '../server/configuration/configuration.ts';
import { startServer } from '../server/server.ts';
import { start } from '../server/start.ts';
import { widgetDirectory } from '../widget/build.ts';
import { startStubServer } from '../widget/testing/stub-server.ts';
import { findBrowser } from './browser.ts';
import { takeSheet, type State } from './widget-pictures.ts';
import { chatStates, pageStates, realStates } from './widget-states.ts';

const pictures = path.join(import.meta.dirname, '..', 'docs', 'pictures');

const executablePath = findBrowser((line) => process.stdout.write(`${line}\n`));
let browser: Browser | undefined;
/** The one that is open. */
async function openBrowser(): Promise<Browser> {
  if (!browser?.isConnected()) {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath, args });
  }
  return browser;
}
/** The running product with the demo bank; not started for sheets that need none. */
async function startProduct() {
  const data = await mkdtemp(path.join(tmpdir(), 'spendsense-pictures-'));
  const configuration = readConfiguration({ PORT: '0', DATA_DIR: data, DEMO: 'true' });
  const { application, operator, stop } = await start(configuration, (text) => process.stdout.write(`${text} …\n`));
  const { url, close } = await startServer(application);
  return {
    url,
    operator,
    async close() {
      await close();
      await stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
const ofProduct: Readonly<Record<string, readonly State[]>> = { pages: pageStates, more: realStates };
const product = Object.keys(ofProduct).some(isWanted) ? await startProduct() : null;
const stub = await startStubServer(widgetDirectory, { pace: 40 });
try {
  for (const [name, states] of Object.entries({ ...chatStates(stub), ...ofProduct })) {
    if (!isWanted(name)) continue;
    const url = name in ofProduct && product ? product.url : stub.url;
    const problems = await takeSheet(openBrowser, { file: path.join(pictures, 'states', `${name}.webp`), url, states });
    for (const problem of problems) process.stdout.write(`${problem}\n`);
    if (problems.length > 0) process.exitCode = 1;
    else process.stdout.write(`${name}.webp was taken.\n`);
    // What one sheet has used up is not the next one's.
    await browser?.close();
  }
  if (wanted.length === 0 && product) await takeForReadme(product);
} finally {
  await browser?.close();
  await stub.close();
  await product?.close();
}

/** The pictures that the README shows. */
async function takeForReadme({ url, operator }: Awaited<ReturnType<typeof startProduct>>): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const context = await (
    await openBrowser()
  ).newContext({
    baseURL: url,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  await page.goto('/#maya-torres');
  await page.getByRole('button', { name: 'Assistant' }).click();
  await page.getByRole('button', { name: 'Agree' }).click();
  const box = page.getByRole('textbox', { name: 'Message' });
  await box.fill('How much did I spend on groceries last month?');
  await box.press('Enter');
  const figure = page.getByRole('button', { name: /\$\d/ }).first();
  await figure.waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(pictures, 'widget.png') });
  await figure.click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, 'evidence.png') });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Fill the screen' }).click();
  await page.getByRole('tab', { name: 'Insights' }).click();
  await page.getByText('Spending by category').waitFor();
  await page.locator('spendsense-chart canvas').first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, 'insights.png') });

  await page.goto('/admin/');
  await page.getByLabel('Email').fill(operator?.email ?? '');
  await page.getByLabel('Password', { exact: true }).fill(operator?.password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('How much did I spend on groceries last month?').first().click();
  await page.getByRole('button', { name: /Quality review/ }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, 'trace.png') });
}
