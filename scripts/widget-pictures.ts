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

/** Takes one sheet: a row for each state, its four pictures beside each other, written as WebP. */
export async function takeSheet(
  browser: Browser,
  sheet: { readonly file: string; readonly url: string; readonly states: readonly State[] },
): Promise<void> {
  const rows: string[] = [];
  for (const state of sheet.states) {
    const context = await browser.newContext({
      baseURL: sheet.url,
      viewport: shapes[0].viewport,
      reducedMotion: 'reduce',
      locale: 'en-US',
      timezoneId: 'America/New_York',
      ...state.context,
    });
    const pictures = await picturesOf(context, state);
    await context.close();
    rows.push(`<section><h2>${state.name}</h2><div>${pictures.join('')}</div></section>`);
  }
  const page = await browser.newPage({ viewport: { width: 1110, height: 800 } });
  await page.setContent(`<style>body{margin:12px;background:#e5e7eb;font:14px system-ui}h2{font-size:14px;margin:12px 0 4px}
    div{display:flex;gap:8px;align-items:start}img{border:1px solid #9ca3af}</style>${rows.join('')}`);
  const { height } = (await page.locator('body').boundingBox()) ?? { height: 800 };
  const client = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width: 1110, height: Math.ceil(height) + 24, scale: 1 };
  const options = { format: 'webp', quality: 82, captureBeyondViewport: true, clip } as const;
  const { data } = await client.send('Page.captureScreenshot', options);
  await mkdir(path.dirname(sheet.file), { recursive: true });
  await writeFile(sheet.file, Buffer.from(data, 'base64'));
  await page.close();
}

/** One state in every shape and scheme; what it needs is done once. */
async function picturesOf(context: BrowserContext, state: State): Promise<string[]> {
  const { reach, address = '/', isAgreed = true, prepare, name } = state;
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  try {
    prepare?.();
    await page.goto(address);
    if (isAgreed) await agree(page);
    await reach(page);
  } catch (error) {
    const [line] = (error instanceof Error ? error.message : 'unknown').split('\n');
    process.stdout.write(`${name} is not as it should be: ${line}\n`);
  }
  const pictures: string[] = [];
  for (const { viewport, shown } of shapes) {
    if (!state.context?.viewport) await page.setViewportSize(viewport);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      // Until what has changed is drawn.
      await page.waitForTimeout(300);
      const picture = await page.screenshot();
      pictures.push(`<img src="data:image/png;base64,${picture.toString('base64')}" width="${shown}">`);
    }
  }
  return pictures;
}

/** Opens the chat, and agrees where that is asked for. */
async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Assistant' }).click();
  const button = page.getByRole('button', { name: 'Agree' });
  await button
    .or(page.getByRole('textbox', { name: 'Message' }))
    .first()
    .waitFor();
  if (await button.isVisible()) await button.click();
  await page.getByRole('textbox', { name: 'Message' }).waitFor();
}
