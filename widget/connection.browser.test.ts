import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bankPage } from './testing/bank-page.ts';
import { agree, ask, chatOf, command, heard, openBank } from './testing/widget-browser.ts';

let bank: Awaited<ReturnType<typeof openBank>>;
beforeAll(async () => {
  bank = await openBank();
});
afterEach(() => bank.closePages());
afterAll(() => bank.close());

async function visit(): Promise<Page> {
  bank.server.forgetConversations();
  bank.server.pages.set('/page.html', bankPage());
  const page = await bank.newPage();
  await page.goto('/page.html');
  await command(page, 'open');
  await agree(page);
  return page;
}
// Also of messages that are off the screen, which the browser need not lay out.
const textsOf = async (page: Page, selector: string) =>
  (await chatOf(page).locator(selector).allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
const messages = (page: Page) => textsOf(page, '.message');
const answers = (page: Page) => textsOf(page, '.assistant .text');
const isOnline = (page: Page) =>
  expect.poll(async () => ((await command(page, 'getState')) as { connection: string }).connection).toBe('online');
const maya = () => bank.server.conversation('maya');
const box = (page: Page) => page.getByRole('textbox', { name: 'Message' });

test('a connection lost at any of twenty points of an answer loses nothing and doubles nothing', async () => {
  const page = await visit();
  const told = Array.from({ length: 20 }, (_, index) => `p${index}`).join(' ');
  for (let point = 0; point < 20; point += 1) {
    maya().dropAfter = point;
    await ask(page, 'pieces: 20');
    await isOnline(page);
  }
  // What is far from the view is not in the page: read at the end, and at the beginning.
  const read = new Map<string | null, string>();
  for (const number of [40, 1]) {
    await chatOf(page).locator(`[aria-posinset="${number}"]`).waitFor();
    const said = await chatOf(page)
      .locator('.said')
      .evaluateAll((all) =>
        all.map((one) => [one.ariaPosInSet, one.querySelector('.text, .bubble')?.textContent ?? '']),
      );
    expect(new Set(said.map(([at]) => at)).size).toBe(said.length);
    for (const [at = null, text] of said) read.set(at, (text ?? '').replaceAll(/\s+/g, ' ').trim());
    await chatOf(page)
      .locator('.transcript')
      .evaluate((area) => area.scrollTo(0, 0));
  }
  expect([...read.values()].toSorted()).toEqual([
    ...Array.from({ length: 20 }, () => told),
    ...Array.from({ length: 20 }, () => 'pieces: 20'),
  ]);
});

test('two hundred pieces are one answer', async () => {
  const page = await visit();
  await ask(page, 'pieces: 200');
  expect(await page.getByRole('article', { name: /^Assistant/ }).count()).toBe(1);
});

test('what was said while this tab was away comes in its order, whatever the clocks say', async () => {
  const page = await visit();
  await ask(page, 'say: the first');
  await page.context().setOffline(true);
  bank.server.drop();
  const hour = 3_600_000;
  const say = (text: string, at: number) =>
    maya().store({ role: 'assistant', segments: [{ type: 'text', text }], at: new Date(at).toISOString() });
  say('the second', Date.now() + hour);
  say('the third', Date.now() - hour);
  await page.context().setOffline(false);
  await expect.poll(() => answers(page), { timeout: 15_000 }).toEqual(['the first', 'the second', 'the third']);
  // What has been taken back elsewhere is known before anything can be sent.
  maya().consent = { ...maya().consent, granted: false };
  bank.server.drop();
  await page.getByText('May I look at your accounts?').waitFor();
  expect(await box(page).count()).toBe(0);
});

test('an answer that is on its way when a new conversation is begun stays out of it', async () => {
  const page = await visit();
  await ask(page, 'say: the first');
  maya().holdAfter = 1;
  await box(page).fill('pieces: 3');
  await box(page).press('Enter');
  await chatOf(page).locator('.assistant').getByText('p0').waitFor();
  await page.locator('summary.tool').click();
  await page.getByRole('button', { name: 'New conversation' }).click();
  await page.getByText('Show me a chart').waitFor();
  await page.evaluate(() =>
    addEventListener('spendsense:stream.end', () => Object.assign(globalThis, { hasEnded: 1 })),
  );
  maya().holdAfter = null;
  await page.waitForFunction(() => 'hasEnded' in globalThis);
  expect(await messages(page)).toEqual([]);
  for (const text of ['one', 'two', 'three']) await ask(page, `say: ${text}`);
  expect(await answers(page)).toEqual(['one', 'two', 'three']);
});

test('twenty reconnections change nothing of what is shown', async () => {
  const page = await visit();
  await ask(page, 'Which subscriptions do I pay for?');
  const before = await messages(page);
  for (let count = 0; count < 20; count += 1) {
    const handshakes = bank.server.handshakes.length;
    bank.server.drop();
    await expect.poll(() => bank.server.handshakes.length).toBeGreaterThan(handshakes);
    // As a device does that wakes up: at once.
    if (count % 2) await page.evaluate(() => dispatchEvent(new Event('online')));
  }
  await isOnline(page);
  expect(await messages(page)).toEqual(before);
});

test('what was written without a network is sent once and in order, even after a reload', async () => {
  const page = await visit();
  await page.context().setOffline(true);
  bank.server.drop();
  for (const text of ['say: one', 'say: two']) {
    await box(page).fill(text);
    await box(page).press('Enter');
    // The second waits in the box as long as the first is being answered.
    if (text === 'say: one') await chatOf(page).locator('.customer').waitFor();
  }
  await command(page, 'send', 'say: three');
  await page.context().setOffline(false);
  await page.reload();
  await command(page, 'open');
  await expect.poll(() => answers(page), { timeout: 15_000 }).toEqual(['one', 'three']);
  expect(await box(page).inputValue()).toBe('say: two');
});

test('a new answer is counted on the closed launcher of every tab, and seen in all at once', async () => {
  const page = await visit();
  const other = await page.context().newPage();
  await other.goto('/page.html');
  await command(other, 'open');
  await isOnline(other);
  for (const tab of [page, other]) await command(tab, 'close');
  for (const text of ['one', 'two']) maya().store({ role: 'assistant', segments: [{ type: 'text', text }] });
  for (const tab of [page, other]) await tab.getByRole('button', { name: 'Assistant: 2 new answers' }).waitFor();
  await command(page, 'open');
  await other.getByRole('button', { name: 'Assistant', exact: true }).waitFor();
  expect((await heard(other)).filter(([name]) => name === 'unread').map(([, detail]) => detail)).toEqual([
    { count: 1 },
    { count: 2 },
    { count: 0 },
  ]);
});

test('too many messages: the customer sees how long to wait, the page is told', async () => {
  const page = await visit();
  maya().messagesToRefuse = 1;
  await box(page).fill('say: hello');
  await box(page).press('Enter');
  await page.getByText('You can write again in 1 s.').waitFor();
  await box(page).fill('say: again');
  expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
  await page.getByText('Educational information').waitFor();
  expect((await heard(page)).filter(([name]) => name === 'rate_limited')).toEqual([
    ['rate_limited', { retry_after_ms: 1_000 }],
  ]);
  await ask(page, 'say: again');
});

test('nothing went wrong in the pages, the strict policy included', () => {
  expect(bank.problems).toEqual([]);
});
