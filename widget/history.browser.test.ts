import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fillConversation } from './testing/long-conversation.ts';
import { openBank } from './testing/widget-browser.ts';

const messages = 300;
/** As many as a server sends with its greeting. */
const greeted = 50;
const firstKnown = messages - greeted + 1;
const older = `**/messages?since=${messages - 2 * greeted}&limit=${greeted}`;

let bank: Awaited<ReturnType<typeof openBank>>;
beforeAll(async () => {
  bank = await openBank();
});
afterEach(() => bank.closePages());
afterAll(() => bank.close());

const areaOf = (page: Page) => page.locator('spendsense-chat .transcript');
const saidOf = (page: Page) => page.locator('spendsense-chat .said');
const boxes = (page: Page) => page.locator('spendsense-chat .group:not(:has(.said))').count();

/** A chat in which all that was said is drawn no more than once it is near. */
async function openLong(prepare: (page: Page) => unknown = () => {}): Promise<Page> {
  const page = await bank.openChat();
  fillConversation(bank.server.conversation('maya'), messages);
  await prepare(page);
  await page.reload();
  await page.getByRole('button', { name: 'Assistant' }).click();
  await saidOf(page).first().waitFor();
  return page;
}

/**
 * Scrolls a turn of a wheel a frame and waits for what comes into view, as a reader does: up until a message is drawn, however long
 * the server takes over those before it, or down to the end. A message may be drawn at the edge and go out again when its neighbours
 * turn out taller than was thought, so it has to stay for a while.
 */
function wheel(page: Page, direction: -1 | 1, until = direction < 0 ? 1 : null): Promise<void> {
  return areaOf(page).evaluate(
    async (area, [turn, number]) => {
      const root = area.getRootNode() as ShadowRoot;
      const { left, top, width, height } = area.getBoundingClientRect();
      const isEmpty = () =>
        root.elementFromPoint(left + width / 2, top + height / 2)?.matches('.group:not(:has(.said))') === true;
      const isDrawn = () => number !== null && area.querySelector(`[aria-posinset="${number}"]`) !== null;
      let still = 0;
      let drawn = 0;
      while (number ? drawn < 30 : still < 60) {
        if (isDrawn()) {
          drawn += 1;
          await new Promise(requestAnimationFrame);
          continue;
        }
        drawn = 0;
        const before = area.scrollTop;
        area.scrollTop += turn;
        await new Promise(requestAnimationFrame);
        for (let frames = 0; frames < 200 && isEmpty(); frames += 1) await new Promise(requestAnimationFrame);
        still = before === area.scrollTop ? still + 1 : 0;
      }
    },
    [direction * 300, until] as const,
  );
}

/** A chat in which older messages do not come until they are let through. */
async function openWaiting(): Promise<{ page: Page; letThrough: () => void }> {
  let letThrough = () => {};
  const isLet = new Promise<void>((resolve) => (letThrough = resolve));
  const page = await openLong((chat) =>
    chat.route(older, async (route) => {
      await isLet;
      await route.continue();
    }),
  );
  return { page, letThrough };
}

const messageOf = (page: Page, number: number) => page.locator(`spendsense-chat [aria-posinset="${number}"]`);

/** Scrolls up until a message is in the middle of the view. */
async function bring(page: Page, number: number): Promise<Locator> {
  await wheel(page, -1, number);
  const found = messageOf(page, number);
  await found.evaluate((said) => said.scrollIntoView({ block: 'center' }));
  return found;
}

/** What stands in the middle of the view, by its number, and where. */
function read(page: Page): Promise<{ number: string | null; top: number }> {
  return areaOf(page).evaluate((area) => {
    const { left, top, width, height } = area.getBoundingClientRect();
    const root = area.getRootNode() as ShadowRoot;
    const said = root.elementFromPoint(left + width / 2, top + height / 2)?.closest('.said');
    return { number: said?.getAttribute('aria-posinset') ?? null, top: said?.getBoundingClientRect().top ?? 0 };
  });
}

test('brings the newest messages first, older ones as they are read, and the first of all in the end', async () => {
  const page = await openLong();
  const asked = () => bank.server.takeRequests().filter((path) => path.includes('/conversations/'));
  expect(await saidOf(page).last().getAttribute('aria-posinset')).toBe(String(messages));
  expect(asked().length).toBeLessThanOrEqual(1);
  await wheel(page, -1, 1);
  expect(await saidOf(page).first().getAttribute('aria-posinset')).toBe('1');
  expect(await saidOf(page).first().getAttribute('aria-setsize')).toBe(String(messages));
  // 250 are left, fifty at a time; none is asked for twice.
  const paths = asked();
  expect(paths.length).toBeLessThanOrEqual((messages - greeted) / 50);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.at(-1)).toContain('since=0');
}, 120_000);

test('keeps in the page what is near, in its order, and a box as tall in place of the rest', async () => {
  const page = await openLong();
  await wheel(page, -1);
  // Twenty to thirty at the end, and those around the view: a few groups of ten.
  await expect.poll(() => saidOf(page).count()).toBeLessThan(110);
  expect(await boxes(page)).toBeGreaterThan(15);
  const height = () => areaOf(page).evaluate((area) => area.scrollHeight);
  const before = await height();
  await wheel(page, 1);
  await expect.poll(() => saidOf(page).first().getAttribute('aria-posinset').then(Number)).toBeGreaterThan(200);
  // All were drawn on the way, and their boxes are as tall.
  expect(Math.abs((await height()) - before)).toBeLessThan(5);
  const numbers = await saidOf(page).evaluateAll((all) =>
    all.map((said) => Number(said.getAttribute('aria-posinset'))),
  );
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
}, 120_000);

test('what is read stays where it is while messages come in above and go out below', async () => {
  const page = await openLong();
  const moved = await areaOf(page).evaluate(async (area) => {
    const root = area.getRootNode() as ShadowRoot;
    const { left, top, width, height } = area.getBoundingClientRect();
    let most = 0;
    for (const turn of [-150, 150]) {
      for (let frames = 0; frames < 150; frames++) {
        const said = root.elementFromPoint(left + width / 2, top + height / 2)?.closest('.said') ?? null;
        const before = [said?.getBoundingClientRect().top ?? 0, area.scrollTop] as const;
        area.scrollTop += turn;
        const scrolled = before[1] - area.scrollTop;
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        if (said?.isConnected) most = Math.max(most, Math.abs(said.getBoundingClientRect().top - before[0] - scrolled));
      }
    }
    return most;
  });
  expect(moved).toBeLessThan(2);
}, 120_000);

test('a jump to what was never drawn shows it, and the way back to the newest is one press', async () => {
  const page = await openLong();
  await areaOf(page).evaluate((area) => area.scrollTo(0, 0));
  await expect.poll(async () => (await read(page)).number, { timeout: 10_000 }).not.toBeNull();
  expect(Number((await read(page)).number)).toBeLessThan(messages - 20);
  await page.getByRole('button', { name: 'Go to the end' }).click();
  await expect.poll(async () => Number((await read(page)).number)).toBeGreaterThan(messages - 3);
  const rest = () => areaOf(page).evaluate((area) => area.scrollHeight - area.clientHeight - area.scrollTop);
  await expect.poll(rest).toBeLessThan(2);
}, 120_000);

test('what the customer opened, has the focus in, or marked stays in the page however far it is', async () => {
  const page = await openLong();
  // An offer, a question with a figure in its answer, and what somebody wrote.
  const [opened, focused, marked] = [224, 206, 195];
  const details = (await bring(page, opened)).locator('details').first();
  await details.locator('summary').click();
  await (await bring(page, focused)).locator('button.figure').first().focus();
  await (await bring(page, marked)).locator('.bubble').selectText();
  await wheel(page, -1, 120);
  for (const number of [opened, focused, marked]) expect(await messageOf(page, number).count()).toBe(1);
  expect(await messageOf(page, 214).count()).toBe(0);
  expect(await details.evaluate((element) => element instanceof HTMLDetailsElement && element.open)).toBe(true);
  expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  const active = () => areaOf(page).evaluate((area) => (area.getRootNode() as ShadowRoot).activeElement?.className);
  expect(await active()).toBe('figure');
}, 120_000);

test('what the customer wrote into a form is there after a trip out of the view', async () => {
  const at = 195;
  const page = await openLong(() => {
    const answer = bank.server.conversation('maya').messages[at];
    const months = { name: 'months' as const, label: 'Months', start: { assumed: 12 }, least: 1, most: 60 };
    const fields = [months];
    answer?.cards.push({ type: 'form', form: 'savings', title: 'Save', currency: 'USD', account_id: null, fields });
  });
  const field = (await bring(page, at + 1)).locator('input');
  await field.fill('24');
  await wheel(page, -1, 100);
  await page.getByRole('button', { name: 'Go to the end' }).click();
  await expect.poll(() => messageOf(page, at + 21).count()).toBe(0);
  await wheel(page, -1, at + 1);
  expect(await field.inputValue()).toBe('24');
}, 120_000);

test('a question that is asked while old messages are read brings the newest back into view, and is drawn once', async () => {
  const page = await openLong();
  await wheel(page, -1, 120);
  const field = page.getByRole('textbox', { name: 'Message' });
  await field.fill('hello');
  await field.press('Enter');
  await page.locator(`spendsense-chat [aria-posinset="${messages + 2}"] .assistant`).waitFor();
  expect(await page.locator(`spendsense-chat [aria-posinset="${messages + 1}"]`).count()).toBe(1);
  await expect.poll(async () => Number((await read(page)).number)).toBeGreaterThan(messages - 4);
}, 120_000);

test('at the very top, what is read and what has the focus stay where they are while older messages come and a new one is said', async () => {
  const { page, letThrough } = await openWaiting();
  await wheel(page, -1, firstKnown);
  // The first that is known, without its day; in its group only the older messages are missing.
  const first = messageOf(page, firstKnown).locator('.message');
  expect(await saidOf(page).first().getAttribute('aria-posinset')).toBe(String(firstKnown));
  const figure = await messageOf(page, 254).locator('button.figure').first().elementHandle();
  await figure?.focus();
  await areaOf(page).evaluate((area) => area.scrollTo(0, 0));
  const before = await first.boundingBox();
  bank.server.conversation('maya').store({ role: 'assistant', segments: [{ type: 'text', text: 'Meanwhile' }] });
  await messageOf(page, messages + 1).waitFor();
  letThrough();
  await messageOf(page, messages - greeted).waitFor();
  expect(Math.abs(((await first.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  const focused = await figure?.evaluate((button) => ({
    is: (button.getRootNode() as ShadowRoot).activeElement === button,
    number: button.closest('.said')?.getAttribute('aria-posinset'),
  }));
  expect(focused).toEqual({ is: true, number: '254' });
  const numbers = await saidOf(page).evaluateAll((all) => all.map((said) => said.getAttribute('aria-posinset')));
  expect(new Set(numbers).size).toBe(numbers.length);
}, 120_000);

test('older messages that come while the chat is closed move nothing, and are there when it is opened again', async () => {
  const { page, letThrough } = await openWaiting();
  await wheel(page, -1, firstKnown);
  const second = messageOf(page, messages - greeted + 2);
  await second.evaluate((said) => said.scrollIntoView({ block: 'center' }));
  const before = await second.boundingBox();
  await page.getByRole('button', { name: 'Close' }).click();
  const answered = page.waitForResponse(older);
  letThrough();
  await (await answered).finished();
  await page.getByRole('button', { name: 'Assistant' }).click();
  await messageOf(page, messages - greeted).waitFor();
  expect(Math.abs(((await second.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
}, 120_000);

test('when older messages cannot be fetched, those that are known can be read, and they are asked for again after a while', async () => {
  let path = '';
  let asked = 0;
  const page = await openLong((chat) => {
    path = `/api/v1/users/me/conversations/${bank.server.conversation('maya').id}/messages`;
    bank.server.blocked.add(path);
    chat.on('request', (request) => (asked += Number(request.url().includes(path))));
  });
  const start = Date.now();
  await wheel(page, -1, firstKnown);
  await wheel(page, 1);
  await wheel(page, -1, firstKnown);
  expect(await messageOf(page, firstKnown).count()).toBe(1);
  // Not with everything that is drawn: 5, 15 and 35 seconds later.
  expect(asked).toBeLessThanOrEqual(2 + (Date.now() - start) / 5_000);
  bank.server.blocked.delete(path);
  await messageOf(page, messages - greeted).waitFor({ timeout: 45_000 });
}, 120_000);

test('another conversation, begun while older messages are on their way, gets none of them', async () => {
  const { page, letThrough } = await openWaiting();
  await wheel(page, -1, firstKnown);
  await page.locator('summary.tool').click();
  await page.getByRole('button', { name: 'New conversation' }).click();
  await page.getByRole('heading', { name: 'Hello, Maya' }).waitFor();
  const answered = page.waitForResponse(older);
  letThrough();
  await (await answered).finished();
  await page.getByRole('textbox', { name: 'Message' }).fill('hello');
  await page.getByRole('textbox', { name: 'Message' }).press('Enter');
  await messageOf(page, 2).waitFor();
  expect(await saidOf(page).count()).toBe(2);
}, 120_000);

test('nothing went wrong in the pages, the strict policy included', () => {
  expect(bank.problems).toEqual([]);
});
