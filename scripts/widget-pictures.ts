/** The widget in every state: one sheet of pictures for each part of it, on a desktop and a phone, in light and dark. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a picture is of, and how to come to it in a page that has been opened. */
export interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
  /** Where it begins; the chat of the demo page, agreed to, unless told otherwise. */
  readonly address?: string;
  readonly isAgreed?: boolean;
  /** What the server is told before. */
  readonly prepare?: () => void;
  readonly context?: Parameters<Browser['newContext']>[0];
}

const shapes = [
  { name: 'desktop', viewport: { width: 640, height: 760 }, shown: 320 },
  { name: 'phone', viewport: { width: 390, height: 760 }, shown: 195 },
] as const;
const schemes = ['light', 'dark'] as const;

/** What is tried so often before a sheet goes without it: on a busy machine a browser at times does not answer. */
const attempts = 3;
/** Milliseconds. Generous: pictures are in no hurry. */
const patience = 45_000;

/** Gives a browser; another one when the last has gone. */
export type OpenBrowser = () => Promise<Browser>;

/**
 * Takes one sheet: a row for each state, its four pictures beside each other, written as WebP. A state that could not be reached
 * leaves its row empty and the sheet unwritten, so that no picture of something else takes its place.
 * @returns what went wrong, a line for each state
 */
export async function takeSheet(
  openBrowser: OpenBrowser,
  sheet: { readonly file: string; readonly url: string; readonly states: readonly State[] },
): Promise<string[]> {
  const rows: string[] = [];
  const problems: string[] = [];
  for (const state of sheet.states) {
    const { pictures, problem } = await tryState(openBrowser, sheet.url, state);
    if (problem !== null) problems.push(`${state.name} is not as it should be: ${problem}`);
    rows.push(`<section><h2>${state.name}</h2><div>${pictures.join('')}</div></section>`);
  }
  if (problems.length === 0) await writeSheet(openBrowser, sheet.file, rows);
  return problems;
}

async function writeSheet(openBrowser: OpenBrowser, file: string, rows: readonly string[]): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1110, height: 800 } });
  await page.setContent(`<style>body{margin:12px;background:#e5e7eb;font:14px system-ui}h2{font-size:14px;margin:12px 0 4px}
    div{display:flex;gap:8px;align-items:start}img{border:1px solid #9ca3af}</style>${rows.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const { height } = (await page.locator('body').boundingBox()) ?? { height: 800 };
  const client = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width: 1110, height: Math.ceil(height) + 24, scale: 1 };
  const options = { format: 'webp', quality: 82, captureBeyondViewport: true, clip } as const;
  const { data } = await client.send('Page.captureScreenshot', options);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, Buffer.from(data, 'base64'));
  await page.close();
}

/** A state from its beginning, again when that failed. */
async function tryState(
  openBrowser: OpenBrowser,
  baseURL: string,
  state: State,
): Promise<{ pictures: string[]; problem: string | null }> {
  let problem = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      const browser = await openBrowser();
      const context = await browser.newContext({
        baseURL,
        viewport: shapes[0].viewport,
        reducedMotion: 'reduce',
        locale: 'en-US',
        timezoneId: 'America/New_York',
        ...state.context,
      });
      try {
        return { pictures: await picturesOf(context, state), problem: null };
      } finally {
        // A browser that has gone has closed it.
        await context.close().catch(() => {});
      }
    } catch (error) {
      problem = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    }
  }
  return { pictures: [], problem };
}

/** One state in every shape and scheme; what it needs is done once. */
async function picturesOf(context: BrowserContext, state: State): Promise<string[]> {
  const { reach, address = '/', isAgreed = true, prepare } = state;
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  prepare?.();
  await page.goto(address);
  if (isAgreed) await agree(page);
  await reach(page);
  const pictures: string[] = [];
  for (const { viewport, shown } of shapes) {
    if (!state.context?.viewport) await page.setViewportSize(viewport);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await settle(page);
      const picture = await page.screenshot({ animations: 'disabled', timeout: patience });
      pictures.push(`<img src="data:image/png;base64,${picture.toString('base64')}" width="${shown}">`);
    }
  }
  return pictures;
}

/** Until what has changed is drawn: fonts are there, and two frames later nothing moves any more that will end. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.race([
      Promise.allSettled(moving.map(({ finished }) => finished)),
      new Promise((resolve) => setTimeout(resolve, 2_000)),
    ]);
  });
  await page.waitForTimeout(300);
}

/** Opens the chat, and agrees where that is asked for. */
async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Assistant' }).click();
  const button = page.getByRole('button', { name: 'Agree' });
  // The message box is there before the server has greeted.
  await page.locator('spendsense-chat :is(.consent, .welcome, .messages)').first().waitFor();
  if (await button.isVisible()) await button.click();
  await page.locator('spendsense-chat :is(.welcome, .messages)').first().waitFor();
}
