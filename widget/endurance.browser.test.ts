import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bankPage } from './testing/bank-page.ts';
import { fillConversation } from './testing/long-conversation.ts';
import { openBank } from './testing/widget-browser.ts';

let bank: Awaited<ReturnType<typeof openBank>>;
beforeAll(async () => {
  bank = await openBank();
  bank.server.pages.set('/page.html', bankPage({ customer: '' }));
});
afterAll(() => bank.close());

/** What stays after all that can go has gone. */
async function residue(page: Page): Promise<{ nodes: number; listeners: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}

test('a hundred boots and shutdowns leave nothing', async () => {
  const page = await bank.newPage();
  await page.goto('/page.html');
  const mount = (times: number) =>
    page.evaluate(async (count) => {
      const { SpendSense, getToken } = globalThis as unknown as {
        SpendSense: (...words: unknown[]) => { connection?: string };
        getToken: (id: string) => Promise<string>;
      };
      for (let round = 0; round < count; round += 1) {
        SpendSense('boot', { getToken: () => getToken('maya') });
        SpendSense('open');
        while (SpendSense('getState').connection !== 'online') await new Promise((resolve) => setTimeout(resolve, 2));
        SpendSense('shutdown');
      }
    }, times);
  await mount(10);
  const before = await residue(page);
  await mount(100);
  await expect.poll(() => bank.server.sockets()).toBe(0);
  const after = await residue(page);
  // Timers of the last rounds may still hold a node or two; a leak would hold hundreds.
  expect(after.nodes - before.nodes).toBeLessThan(100);
  expect(after.listeners - before.listeners).toBeLessThan(50);
});

test('a conversation of two thousand messages is drawn in small steps, and what is read stays where it is', async () => {
  const page = await bank.openChat();
  fillConversation(bank.server.conversation('maya'), 2_000);
  await page.reload();
  await page.getByRole('button', { name: 'Assistant' }).click();
  const items = page.locator('spendsense-chat .said');
  await items.first().waitFor();
  const steps = await page.locator('spendsense-chat .transcript').evaluate(async (area) => {
    const frame = () => new Promise(requestAnimationFrame);
    // Observers are called once a task: what they are told together was done together.
    const together = { pictures: 0, messages: 0 };
    const seen = new Set<string>();
    const observer = new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof HTMLElement);
      const messages = added.filter(({ className }) => className === 'said');
      for (const message of messages) seen.add(message.getAttribute('aria-posinset') ?? '');
      together.messages = Math.max(together.messages, messages.length);
      together.pictures = Math.max(together.pictures, added.filter(({ nodeName }) => nodeName === 'CANVAS').length);
    });
    observer.observe(area, { childList: true, subtree: true });
    let moved = 0;
    const root = area.getRootNode() as ShadowRoot;
    const { left, top, width, height } = area.getBoundingClientRect();
    // As a wheel does: some pixels a frame, further and further up.
    for (let frames = 0; seen.size < 180 && frames < 2_000; frames++) {
      const read = root.elementFromPoint(left + width / 2, top + height / 2)?.closest('.said') ?? null;
      const before = [read?.getBoundingClientRect().top ?? 0, area.scrollTop] as const;
      area.scrollTop -= 150;
      const scrolled = before[1] - area.scrollTop;
      await frame();
      if (read) moved = Math.max(moved, Math.abs(read.getBoundingClientRect().top - before[0] - scrolled));
    }
    while (area.querySelectorAll('spendsense-chart:empty').length > 0) await frame();
    observer.disconnect();
    return { ...together, moved, seen: seen.size };
  });
  expect(steps.seen).toBeGreaterThanOrEqual(180);
  expect(steps.messages).toBeLessThanOrEqual(10);
  expect(steps.pictures).toBe(1);
  expect(steps.moved).toBeLessThan(2);
}, 120_000);

/** What the browser says it works out styles of anew, and why, while something is done. */
async function restyled(page: Page, act: () => Promise<unknown>): Promise<{ nodeName: string; reason: string }[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no session to trace with.');
  const found: { nodeName: string; reason: string }[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args } of value as unknown as { name: string; args: { data: (typeof found)[number] } }[])
      if (name === 'StyleRecalcInvalidationTracking') found.push(args.data);
  });
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.invalidationTracking'];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await act();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return found;
}

test('older messages that come in leave the styles of those below as they are', async () => {
  const page = await bank.openChat();
  fillConversation(bank.server.conversation('maya'), 200);
  await page.reload();
  await page.getByRole('button', { name: 'Assistant' }).click();
  const said = page.locator('spendsense-chat .said');
  await said.first().waitFor();
  const before = await said.count();
  const area = page.locator('spendsense-chat .transcript');
  const seen = new Set<string | null>();
  const found = await restyled(page, async () => {
    const read = async () => {
      await area.evaluate((element) => (element.scrollTop -= 400));
      for (const number of await said.evaluateAll((all) => all.map((one) => one.getAttribute('aria-posinset'))))
        seen.add(number);
      return seen.size;
    };
    await expect.poll(read, { timeout: 40_000 }).toBeGreaterThanOrEqual(before + 30);
  });
  const reasons = (part: string) => found.flatMap(({ nodeName, reason }) => (nodeName.includes(part) ? [reason] : []));
  expect(reasons("class='said'")).toContain('Node was inserted into tree');
  expect(reasons("class='said'")).not.toContain('Related style rule');
  expect(reasons("class='group'")).not.toContain('Related style rule');
}, 60_000);

test('on a screen that the newest messages do not fill, older ones are drawn until it is full', async () => {
  const page = await bank.openChat({ viewport: { width: 1280, height: 2_400 } });
  const conversation = bank.server.conversation('maya');
  for (let index = 0; index < 120; index++)
    conversation.store({ role: 'customer', segments: [{ type: 'text', text: 'Hello' }] });
  await page.reload();
  await page.evaluate(() => document.documentElement.style.setProperty('--spendsense-height', '2300px'));
  await page.getByRole('button', { name: 'Assistant' }).click();
  await page.locator('spendsense-chat .said').first().waitFor();
  const room = () =>
    page.locator('spendsense-chat .transcript').evaluate((area) => area.scrollHeight - area.clientHeight);
  await expect.poll(room, { timeout: 15_000 }).toBeGreaterThan(0);
});

test('nothing went wrong in the pages, the strict policy included', () => {
  expect(bank.problems).toEqual([]);
});
