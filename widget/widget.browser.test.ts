import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { axeFindings, boxesOf } from '../e2e/testing/page-looks.ts';
import { ask, chatOf, command, openBank, panelOf } from './testing/widget-browser.ts';

let bank: Awaited<ReturnType<typeof openBank>>;
beforeAll(async () => {
  bank = await openBank();
});
afterAll(() => bank.close());

const chat = chatOf;
const panel = panelOf;

describe('opening', () => {
  test('loads the core only when it is wanted, and opens with the keyboard', async () => {
    const page = await bank.newPage();
    bank.server.takeRequests();
    await page.goto('/');
    const launcher = page.getByRole('button', { name: 'Assistant' });
    await launcher.waitFor();
    expect(bank.server.takeRequests().filter((path) => /(panel|core)\.js$/.test(path))).toEqual([]);
    await launcher.focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('spendsense-launcher');
  });

  test('asks for consent first, and takes no for an answer', async () => {
    const page = await bank.openChat({}, { agree: false });
    await page.getByRole('heading', { name: 'May I look at your accounts?' }).waitFor();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByText('I cannot look at your accounts until you agree.').waitFor();
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
  });
});

test('language and direction are set where they change: a direction that is set has all that was said laid out anew', async () => {
  const page = await bank.openChat();
  await chat(page)
    .locator('.frame')
    .evaluate((box) => {
      const set: (string | null)[] = [];
      Object.assign(globalThis, { set });
      new MutationObserver((changes) => set.push(...changes.map(({ attributeName }) => attributeName))).observe(box, {
        attributeFilter: ['lang', 'dir'],
      });
    });
  await ask(page, 'How much did I spend on groceries last month?');
  await chat(page).locator('.assistant button.figure').first().waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { set: string[] }).set)).toEqual([]);
});

describe('a part', () => {
  const evidence = `/widget/${packageFile.version}/evidence.js`;
  const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: object[] }).heard);

  async function openFigure(): Promise<Page> {
    const page = await bank.openChat();
    await page.evaluate(() => {
      const heard: object[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('spendsense:error', ({ detail }: CustomEventInit<object>) => detail && heard.push(detail));
    });
    await ask(page, 'How much did I spend on groceries last month?');
    await chat(page).locator('.assistant button.figure').first().click();
    return page;
  }

  test('is fetched once it is needed, and only once', async () => {
    bank.server.takeRequests();
    const page = await openFigure();
    await page.getByRole('heading', { name: 'Transactions' }).waitFor();
    await page.keyboard.press('Escape');
    await chat(page).locator('.assistant button.figure').first().click();
    await page.getByRole('heading', { name: 'Transactions' }).waitFor();
    expect(bank.server.takeRequests().filter((path) => path.includes('/widget/'))).toEqual([
      '/widget/v1/loader.js',
      `/widget/${packageFile.version}/panel.js`,
      `/widget/${packageFile.version}/core.js`,
      `/widget/${packageFile.version}/tabs.js`,
      `/widget/${packageFile.version}/nudges.js`,
      evidence,
    ]);
  });

  test('is refused when a byte of it was changed on the way', async () => {
    bank.server.tampered.add(evidence);
    const page = await openFigure();
    await page.getByText('This could not be loaded.').waitFor();
    expect(await heard(page)).toEqual([{ code: 'part_unavailable', message: 'evidence' }]);
    expect(bank.problems.splice(0).filter((problem) => !problem.includes('integrity'))).toEqual([]);
    bank.server.tampered.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Transactions' }).waitFor();
  });

  test('brings the language of the customer', async () => {
    const page = await bank.newPage();
    await page.goto('/');
    await page.getByRole('button', { name: 'Assistant' }).waitFor();
    await command(page, 'update', { locale: 'es-US' });
    await command(page, 'open');
    await chat(page).getByLabel('Más', { exact: true }).waitFor();
  });
});

describe('a conversation', () => {
  test('streams an answer whose figures open what proves them', async () => {
    const page = await bank.openChat();
    await ask(page, 'How much did I spend on groceries last month?');
    const figure = chat(page).locator('.assistant button').first();
    const value = (await figure.innerText()).trim();
    await figure.click();
    await page.getByRole('heading', { name: 'Where this comes from' }).waitFor();
    await chat(page).locator('.sheet').getByText(value, { exact: true }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
  });

  test('shows a repeat of a piece once, and after a lost acknowledgement the message is there once', async () => {
    const page = await bank.openChat();
    bank.server.conversation('maya').acknowledgementsToLose = 1;
    await page.getByRole('textbox', { name: 'Message' }).fill('How much did I spend on groceries last month?');
    await page.keyboard.press('Enter');
    await chat(page).locator('.assistant').first().waitFor();
    await expect.poll(() => chat(page).locator('.customer').count()).toBe(1);
    expect(await chat(page).locator('.assistant').count()).toBe(1);
  });

  test('goes on by itself after the network was gone', async () => {
    const page = await bank.openChat();
    await ask(page, 'How much did I spend on groceries last month?');
    bank.server.drop();
    await ask(page, 'Which subscriptions do I pay for?');
    expect(await chat(page).locator('.customer').count()).toBe(2);
    expect(await chat(page).locator('.assistant').count()).toBe(2);
  });

  test('gets a new token when the old one has run out', async () => {
    const page = await bank.openChat();
    const before = bank.server.handshakes.length;
    bank.server.expireTokens();
    bank.server.tellTokensExpired();
    await expect.poll(() => bank.server.handshakes.length, { timeout: 10_000 }).toBeGreaterThan(before);
    await ask(page, 'Which subscriptions do I pay for?');
    expect(bank.server.handshakes.every((token) => token !== '')).toBe(true);
  });

  test('says why a message was refused, and sends it again on request', async () => {
    const page = await bank.openChat();
    bank.server.conversation('maya').messagesToRefuse = 1;
    const box = page.getByRole('textbox', { name: 'Message' });
    await box.fill('Which subscriptions do I pay for?');
    await box.press('Enter');
    await page.getByText('That is a little fast. Try again in a moment.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await chat(page).locator('.assistant').first().waitFor();
  });

  test('is the same in two tabs', async () => {
    const page = await bank.openChat();
    const other = await page.context().newPage();
    await other.goto('/');
    await other.getByRole('button', { name: 'Assistant' }).click();
    await ask(page, 'Which subscriptions do I pay for?');
    await other.locator('spendsense-chat .assistant').first().waitFor();
    expect(await other.locator('spendsense-chat .customer').count()).toBe(1);
  });
});

describe('on a page', () => {
  test('leaves one global and no storage behind', async () => {
    const page = await bank.newPage();
    await page.goto('/');
    const globals = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const known = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
      frame.remove();
      const own = Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name));
      return { own, stored: localStorage.length + sessionStorage.length, cookies: document.cookie };
    });
    // The page's own script makes some of its own.
    expect(globals.own.filter((name) => /spend|lit|__/i.test(name))).toEqual(['SpendSense']);
    expect([globals.stored, globals.cookies]).toEqual([0, '']);
  });

  test('obeys the page: open, prefill, events, shutdown', async () => {
    const page = await bank.newPage();
    await page.goto('/');
    await page.getByRole('button', { name: 'Assistant' }).waitFor();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const name of ['open', 'close', 'consent.changed'])
        addEventListener(`spendsense:${name}`, () => heard.push(name));
    });
    await command(page, 'open');
    await panel(page).waitFor();
    await command(page, 'close');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(['open', 'close']);
    await command(page, 'shutdown', { wipe: true });
    expect(await chat(page).count()).toBe(0);
  });

  test('covers a phone and fits it', async () => {
    const page = await bank.openChat({ viewport: { width: 390, height: 844 } });
    await ask(page, 'Show me a chart of my spending');
    const box = await panel(page).boundingBox();
    expect(box?.width).toBe(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  test('draws a ring and its figures within their card', async () => {
    const page = await bank.openChat();
    await ask(page, 'Show me a chart of my spending');
    const [outer, ...inner] = await boxesOf(
      chat(page).locator('.chart:first-of-type, .chart:first-of-type svg.ring, .chart:first-of-type tr'),
    );
    expect(inner.length).toBeGreaterThan(2);
    for (const box of inner) {
      expect(box.left).toBeGreaterThan(outer?.left ?? Infinity);
      expect(box.right).toBeLessThan(outer?.right ?? 0);
      expect(box.bottom).toBeLessThan(outer?.bottom ?? 0);
    }
  });

  test.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(21, 24, 28)'],
  ] as const)('is %s as the device is', async (colorScheme, surface) => {
    const page = await bank.openChat({ colorScheme });
    expect(await panel(page).evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(surface);
  });

  test.each(['light', 'dark'] as const)(
    'passes axe in %s colours: consent, answers, evidence, privacy',
    async (colorScheme) => {
      const page = await bank.openChat({ colorScheme }, { agree: false });
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Agree' }).click();
      await page.getByRole('textbox', { name: 'Message' }).waitFor();
      await ask(page, 'How much did I spend on groceries last month?');
      await ask(page, 'Which subscriptions do I pay for?');
      await ask(page, 'Show me a chart of my spending');
      expect(await axeFindings(page)).toEqual([]);
      await chat(page).locator('.assistant button').first().click();
      await page.getByRole('heading', { name: 'Where this comes from' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByLabel('More', { exact: true }).click();
      await page.getByRole('button', { name: 'Privacy' }).click();
      await page.getByText('Messages', { exact: true }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    },
  );
});

test('nothing went wrong in the pages, the strict policy included', () => {
  expect(bank.problems).toEqual([]);
});
