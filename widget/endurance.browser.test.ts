import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bankPage } from './testing/bank-page.ts';
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

test('nothing went wrong in the pages, the strict policy included', () => {
  expect(bank.problems).toEqual([]);
});
