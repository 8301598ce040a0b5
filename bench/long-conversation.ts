import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/browser.ts';
import { buildWidget } from '../widget/build.ts';
import { fillConversation } from '../widget/testing/long-conversation.ts';
import { bootScript } from '../widget/testing/bank-page.ts';
import { startStubServer } from '../widget/testing/stub-server.ts';
import { mark, startTrace, tasksBetween, type Task } from './script-trace.ts';

/** From this on a task is long: whoever presses a key meanwhile notices. */
const long = 50;
const messages = 2_000;
/** Pixels of one turn of a wheel. */
const notch = 400;

/** Scrolls as a wheel does, a turn a frame, until it cannot go further or this message is in the page. Gives how many messages were. */
function scroll(page: Page, direction: -1 | 1, until = 0): Promise<number> {
  return page.locator('spendsense-chat .transcript').evaluate(
    async (area, [pixels, last]) => {
      const root = area.getRootNode() as ShadowRoot;
      const { left, top, width, height } = area.getBoundingClientRect();
      const isEmpty = () =>
        root.elementFromPoint(left + width / 2, top + height / 2)?.matches('.group:not(:has(.said))') === true;
      const groups = area.getElementsByClassName('group');
      const seen = new Map<Element, number>();
      let still = 0;
      // Older messages are fetched and drawn once it is near the top, so that what is the end moves.
      while (still < 60) {
        const before = [area.scrollTop, area.scrollHeight].join();
        area.scrollTop += pixels;
        await new Promise(requestAnimationFrame);
        // A reader waits for what comes into view.
        for (let frames = 0; frames < 200 && isEmpty(); frames += 1) await new Promise(requestAnimationFrame);
        for (const group of groups) if (group.childElementCount > 0) seen.set(group, group.childElementCount);
        if (last > 0 && area.querySelector(`[aria-posinset="${last}"]`)) break;
        still = before === [area.scrollTop, area.scrollHeight].join() ? still + 1 : 0;
      }
      return [...seen.values()].reduce((sum, count) => sum + count, 0);
    },
    [direction * notch, until] as const,
  );
}

/** Opens a conversation of 2,000 messages, goes up to its first, or through some 300 when short, and back, and prints the longest tasks. Exits 1 when the page's thread works over 50 ms in one. */
export async function reportLongConversation(isShort: boolean): Promise<void> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'spendsense-bench-long-'));
  await buildWidget({ quiet: true, outDir: directory });
  const server = await startStubServer(directory);
  server.pages.set('/boot.js', bootScript);
  const browser = await chromium.launch({
    executablePath: findBrowser((line) => process.stdout.write(`${line}\n`)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1_280, height: 800 }, locale: 'en-US' });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Assistant' }).click();
    await page.getByRole('button', { name: 'Agree' }).click();
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    fillConversation(server.conversation('maya'), messages);
    await page.reload();
    const session = await context.newCDPSession(page);
    const stop = await startTrace(browser, { tasks: true });
    await mark(session, 'bench-open');
    await page.getByRole('button', { name: 'Assistant' }).click();
    await page.locator('spendsense-chat .said').first().waitFor();
    await page.waitForTimeout(2_000);
    await mark(session, 'bench-up');
    const drawn = await scroll(page, -1, isShort ? messages - 299 : 1);
    await mark(session, 'bench-down');
    await scroll(page, 1);
    await mark(session, 'bench-end');
    const events = await stop();
    process.stdout.write(`${drawn} of ${messages} messages were drawn on the way up\n`);
    const opening = tasksBetween(events, 'bench-open', 'bench-up');
    const up = tasksBetween(events, 'bench-up', 'bench-down');
    const down = tasksBetween(events, 'bench-down', 'bench-end');
    for (const [name, tasks] of Object.entries({ opening, up, down })) process.stdout.write(lineOf(name, tasks));
    const isLong = [...up, ...down].some(({ worked }) => worked > long);
    if (drawn < (isShort ? 300 : messages) || isLong) process.exitCode = 1;
  } finally {
    await browser.close();
    await server.close();
    await rm(directory, { recursive: true });
  }
}

function lineOf(name: string, tasks: readonly Task[]): string {
  const worked = tasks.map((task) => task.worked).toSorted((a, b) => b - a);
  const lasted = Math.max(...tasks.map((task) => task.lasted));
  const over = worked.filter((time) => time > long).length;
  const next = worked.slice(0, 3).map((time) => time.toFixed(1));
  return `${name.padEnd(8)} ${String(tasks.length).padStart(6)} tasks; worked longest ${next.join(', ')} ms, ${over} over ${long} ms; lasted longest ${lasted.toFixed(1)} ms\n`;
}
