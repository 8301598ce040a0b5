import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { bankPage } from './testing/bank-page.ts';
import { stubNudges } from './testing/stub-nudges.ts';
import { axeFindings } from '../e2e/testing/page-looks.ts';
import { agree, ask, chatOf, command, heard, openBank } from './testing/widget-browser.ts';

let bank: Awaited<ReturnType<typeof openBank>>;
beforeAll(async () => {
  bank = await openBank();
});
beforeEach(() => {
  bank.server.nudges.shown = [stubNudges.low_balance];
  bank.server.nudges.off = [];
  bank.server.nudges.told.length = 0;
});
afterEach(async () => {
  await bank.closePages();
  bank.server.forgetConversations();
});
afterAll(() => bank.close());

/** The bank's page of a customer; of a visitor without one. */
async function goTo(page: Page, customer = 'maya'): Promise<void> {
  bank.server.pages.set('/page.html', bankPage({ customer }));
  await page.goto('/page.html');
  await page.locator('spendsense-launcher [part~=launcher]').waitFor();
}
/** One who has agreed on an earlier page. */
async function returning(): Promise<Page> {
  const page = await bank.newPage();
  await goTo(page);
  await command(page, 'open');
  await agree(page);
  await nudgeOf(page).waitFor();
  await expect.poll(() => bank.server.nudges.told).toEqual(['low/seen']);
  return page;
}
const nudgeOf = (page: Page) => chatOf(page).getByRole('article', { name: 'Low balance ahead' });
const ours = () => bank.server.takeRequests().filter((path) => /^\/(widget|api|demo)\//.test(path));
const known = (page: Page) => page.evaluate(() => localStorage.getItem('spendsense'));
/** Long enough for whatever a page would do by itself. */
const settle = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));

test('whoever has not agreed here before costs one request, and is told nothing', async () => {
  const page = await bank.newPage();
  bank.server.takeRequests();
  await goTo(page);
  await settle(page);
  expect(ours()).toEqual(['/widget/v1/loader.js']);
  await command(page, 'open');
  await page.getByRole('button', { name: 'Not now' }).click();
  await settle(page);
  expect([await known(page), ours().filter((path) => path.includes('nudges'))]).toEqual([null, []]);
  await command(page, 'close');
  await page.reload();
  ours();
  await settle(page);
  expect(bank.server.sockets()).toBe(0);
});

test('a visitor is never told anything', async () => {
  const page = await bank.newPage();
  await page.addInitScript(() => localStorage.setItem('spendsense', '1'));
  bank.server.nudges.refusal = 'SIGN_IN_REQUIRED';
  bank.server.pages.set('/page.html', bankPage({ customer: '' }));
  await page.goto('/page.html');
  await page.evaluate(() => {
    const { SpendSense } = globalThis as unknown as { SpendSense: (...words: unknown[]) => void };
    SpendSense('boot', {});
  });
  await settle(page);
  expect(await heard(page)).toEqual([['ready', {}]]);
  bank.server.nudges.refusal = null;
  // The browser says itself that it was refused.
  bank.problems.length = 0;
});

test('on the next page the launcher says that there is something to know, without a socket; opening shows it, read out once', async () => {
  const page = await returning();
  bank.server.nudges.shown = [stubNudges.price_rise];
  bank.server.nudges.told.length = 0;
  await goTo(page);
  const launcher = page.getByRole('button', { name: 'Assistant: new answer' });
  await launcher.waitFor();
  expect(bank.server.sockets()).toBe(0);
  expect(bank.server.nudges.told).toEqual([]);
  expect((await heard(page)).filter(([name]) => name === 'unread')).toEqual([['unread', { count: 1 }]]);
  await launcher.click();
  const card = chatOf(page).getByRole('article', { name: 'Price went up' });
  await card.waitFor();
  expect((await card.locator('p').first().innerText()).replaceAll(/\s+/g, ' ')).toBe(
    'Netflix went up from $15.99 to $18.99 a payment on Nov 12, 2026.',
  );
  await expect
    .poll(() => chatOf(page).getByRole('status').first().textContent())
    .toBe('Good to know. Netflix went up from $15.99 to $18.99 a payment on Nov 12, 2026.');
  expect((await heard(page)).findLast(([name]) => name === 'unread')).toEqual(['unread', { count: 0 }]);
  await expect.poll(() => bank.server.nudges.told).toEqual(['rise/seen']);
});

test('the launcher of whoever was here before is as it always is when there is nothing to know', async () => {
  const page = await returning();
  bank.server.nudges.shown = [];
  const answered = page.waitForResponse(/\/me\/nudges/);
  await goTo(page);
  await answered;
  const launcher = page.locator('spendsense-launcher [part~=launcher]');
  await expect.poll(() => launcher.getAttribute('class')).toBe('');
  await expect.poll(() => launcher.getAttribute('aria-label')).toBe('Assistant');
});

test('says why, opens what proves it, can be asked about, and steps aside once the talk goes on', async () => {
  const page = await returning();
  const nudge = nudgeOf(page);
  await nudge.getByText('Why am I seeing this?').click();
  await nudge.getByText('Because that would not last long').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  bank.server.takeRequests();
  await nudge.getByRole('button', { name: '$35.20' }).click();
  await expect.poll(() => ours()).toContain('/api/v1/users/me/nudges/low/evidence?locale=en-US&figure=forecast.lowest');
  await page.keyboard.press('Escape');
  await nudge.getByRole('button', { name: 'What will my balance be in the next two weeks?' }).click();
  await expect.poll(() => nudge.count()).toBe(0);
  await chatOf(page).locator('.customer', { hasText: 'next two weeks' }).waitFor();
});

test('what comes once the talk has gone on is not told: it may be about something grave', async () => {
  const page = await bank.newPage();
  let letThrough = () => {};
  const isLet = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/nudges?locale=*', async (route) => {
    await isLet;
    await route.continue();
  });
  await goTo(page);
  await command(page, 'open');
  await agree(page);
  await ask(page, 'hello');
  const answered = page.waitForResponse('**/nudges?locale=*');
  letThrough();
  await (await answered).finished();
  await settle(page);
  expect(await nudgeOf(page).count()).toBe(0);
});

test('goes at once when it is dismissed, and stays away', async () => {
  const page = await returning();
  await nudgeOf(page).getByRole('button', { name: 'Dismiss: Low balance ahead' }).click();
  await expect.poll(() => nudgeOf(page).count()).toBe(0);
  await expect.poll(() => bank.server.nudges.told).toEqual(['low/seen', 'low/dismiss']);
  await page.reload();
  await command(page, 'open');
  await page.getByRole('textbox', { name: 'Message' }).waitFor();
  await settle(page);
  expect(await nudgeOf(page).count()).toBe(0);
});

test('a kind can be switched off where it is shown, and on again on the page about privacy', async () => {
  const page = await returning();
  await nudgeOf(page).getByText('Why am I seeing this?').click();
  await nudgeOf(page).getByRole('button', { name: 'Stop telling me about this' }).click();
  await chatOf(page).getByText('You will not be told about this any more.').waitFor();
  await expect.poll(() => bank.server.nudges.off).toEqual(['low_balance']);
  await command(page, 'navigate', 'privacy');
  const item = chatOf(page).getByRole('switch', { name: 'A low balance ahead' });
  await item.waitFor();
  await expect.poll(() => item.getAttribute('aria-checked')).toBe('false');
  await item.click();
  await expect.poll(() => bank.server.nudges.off).toEqual([]);
  expect(await item.getAttribute('aria-checked')).toBe('true');
  expect(await axeFindings(page)).toEqual([]);
});

test('in Spanish and Arabic', async () => {
  const page = await returning();
  for (const [locale, name] of [
    ['es', 'Saldo bajo a la vista'],
    ['ar', 'رصيد منخفض قريبًا'],
  ] as const) {
    await command(page, 'setLocale', locale);
    await chatOf(page).getByRole('article', { name }).waitFor();
  }
});

test('signing out or taking consent back forgets that anybody was here', async () => {
  const page = await returning();
  expect(await known(page)).toBe('1');
  await goTo(page);
  // Before the chat has been fetched, too.
  await command(page, 'shutdown');
  expect(await known(page)).toBeNull();
  await goTo(page);
  await command(page, 'open');
  await nudgeOf(page).waitFor();
  await ask(page, 'How much did I spend on groceries last month?');
  expect(await known(page)).toBe('1');
  await command(page, 'navigate', 'privacy');
  await page.getByRole('button', { name: 'Withdraw all consent' }).click();
  await expect.poll(() => known(page)).toBeNull();
});

test('nothing went wrong in any page', () => {
  expect(bank.problems).toEqual([]);
});
