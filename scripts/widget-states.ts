import type { Page } from 'playwright-core';
import { stubNudges } from '../widget/testing/stub-nudges.ts';
import type { startStubServer } from '../widget/testing/stub-server.ts';
import type { State } from './widget-pictures.ts';

type Stub = Awaited<ReturnType<typeof startStubServer>>;

const assistant = (page: Page) => page.getByRole('button', { name: /^Assistant/ });
const box = (page: Page) => page.getByRole('textbox', { name: 'Message' });

/** Asks; waits for the answer unless told not to. */
async function ask(page: Page, question: string, isWaiting = true): Promise<void> {
  await box(page).fill(question);
  await box(page).press('Enter');
  if (isWaiting) await page.locator('spendsense-chat .assistant').first().waitFor();
  if (isWaiting) await page.getByRole('button', { name: 'Send' }).waitFor();
}
const groceries = 'How much did I spend on groceries last month?';

/** States of the conversation, before a server that does as it is told. */
export function chatStates(stub: Stub): Readonly<Record<'opening' | 'answers' | 'appearance', readonly State[]>> {
  const prepare = () => {
    stub.forgetConversations();
    stub.nudges.shown = [];
  };
  const of = (states: readonly State[]) => states.map((state) => ({ ...state, prepare }));
  /** An answer of which no more comes: what changes all the time is hard to take a picture of. */
  async function askAndHold(page: Page): Promise<void> {
    stub.conversation('maya').holdAfter = 24;
    await ask(page, 'pieces: 60', false);
    await page.getByText('p23').waitFor();
  }
  return {
    opening: of([
      { name: 'Closed', isAgreed: false, reach: async (page) => assistant(page).waitFor() },
      {
        name: 'Something to know, still closed',
        reach: async (page) => {
          stub.nudges.shown = [stubNudges.price_rise];
          // Once it is kept that a customer who agreed was here.
          await page.waitForFunction(() => localStorage.getItem('spendsense'));
          await page.reload();
          await page.getByRole('button', { name: /new answer/ }).waitFor();
        },
      },
      {
        name: 'Opening',
        isAgreed: false,
        reach: async (page) => {
          await page.routeWebSocket(/socket\.io/, () => {});
          await assistant(page).click();
          await page.locator('spendsense-chat .skeleton').waitFor();
        },
      },
      {
        name: 'Asking for consent',
        isAgreed: false,
        reach: async (page) => {
          await assistant(page).click();
          await page.getByRole('button', { name: 'Agree' }).waitFor();
        },
      },
      { name: 'Nothing said yet', reach: async () => {} },
      {
        name: 'A nudge',
        reach: async (page) => {
          stub.nudges.shown = [stubNudges.low_balance];
          await page.reload();
          await assistant(page).click();
          await page.getByText('Why am I seeing this?').click();
        },
      },
    ]),
    answers: of([
      {
        name: 'An answer that is coming',
        reach: async (page) => {
          await askAndHold(page);
        },
      },
      {
        name: 'Stopped',
        reach: async (page) => {
          await askAndHold(page);
          await page.getByRole('button', { name: 'Stop' }).click();
          await page.getByRole('button', { name: 'Send' }).waitFor();
        },
      },
      { name: 'An answer with its reason', reach: async (page) => ask(page, groceries) },
      {
        name: 'What proves a figure',
        reach: async (page) => {
          await ask(page, groceries);
          await page.locator('spendsense-chat .assistant button.figure').first().click();
          await page.getByText('make the figure').waitFor();
        },
      },
      { name: 'A table', reach: async (page) => ask(page, 'Which subscriptions do I pay for?') },
      {
        name: 'A chart',
        reach: async (page) => {
          await ask(page, 'Show me a chart of my spending');
          await page.locator('spendsense-chat canvas').first().waitFor();
        },
      },
      { name: 'An offer', reach: async (page) => ask(page, 'my card') },
      {
        name: 'No answer',
        reach: async (page) => {
          await ask(page, 'fail', false);
          await page.getByRole('button', { name: 'Try again' }).waitFor();
        },
      },
      {
        name: 'Offline',
        reach: async (page) => {
          await page.context().setOffline(true);
          stub.drop();
          await ask(page, groceries, false);
        },
      },
    ]),
    appearance: of([
      {
        name: 'Arabic, from the right',
        reach: async (page) => {
          await page.evaluate(() =>
            (globalThis as unknown as { SpendSense: (...words: string[]) => void }).SpendSense('setLocale', 'ar'),
          );
          await box(page).or(page.locator('textarea')).first().waitFor();
        },
      },
      {
        name: 'At 400 %',
        context: { viewport: { width: 320, height: 256 } },
        reach: async (page) => ask(page, groceries),
      },
      {
        name: 'Forced colours',
        context: { forcedColors: 'active' as const },
        reach: async (page) => ask(page, groceries),
      },
      {
        name: 'Over the whole screen',
        reach: async (page) => {
          await ask(page, groceries);
          await page.getByRole('button', { name: 'Fill the screen' }).click();
        },
      },
    ]),
  };
}

const tabs = {
  Transactions: { path: 'transactions', empty: { transactions: [], pagination: { page: 1, limit: 25, total: 0 } } },
  Insights: { path: 'dashboard', empty: null },
  Education: { path: 'recommendations', empty: { education: [], offers: [], computed_at: '2026-11-25T05:00:00Z' } },
  Offers: {
    path: 'offers',
    empty: { offers: [], stopped: false, computed_at: '2026-11-25T05:00:00Z', not_eligible: [] },
  },
  Privacy: { path: 'holdings', empty: null },
} as const;

/** The pages beside the chat on a real server: being fetched, out of reach, empty, full. */
export const pageStates: readonly State[] = Object.entries(tabs).flatMap(([name, { path, empty }]): State[] => {
  const calls = `**/users/me/${path}*`;
  const address = '/#maya-torres';
  const show = (page: Page) => page.getByRole('tab', { name }).click();
  const answered = (title: string, status: number, json: object, sign: RegExp | null): State => ({
    name: `${name}, ${title}`,
    address,
    reach: async (page) => {
      await page.route(calls, (route) => route.fulfill({ status, json }));
      await show(page);
      if (sign) await page.getByRole('button', { name: sign }).first().waitFor();
    },
  });
  return [
    {
      name: `${name}, being fetched`,
      address,
      reach: async (page) => {
        await page.route(calls, () => {});
        await show(page);
      },
    },
    answered('out of reach', 500, { error: { code: 'INTERNAL', message: '', details: {} } }, /Try again/),
    ...(empty ? [answered('empty', 200, { data: empty }, null)] : []),
    {
      name,
      address,
      reach: async (page) => {
        await show(page);
        await page.getByRole('tabpanel', { name }).locator('.card, .transaction').first().waitFor();
        await page.waitForTimeout(1_000);
      },
    },
  ];
});

/** What only a real server says. */
export const realStates: readonly State[] = [
  {
    name: 'A form to try other figures',
    address: '/#maya-torres',
    reach: async (page) => {
      await ask(page, 'What if I pay 200 a month on my card?');
      // Before anything is entered the answer itself says what comes out.
      await page.locator('spendsense-form input').last().fill('250');
      await page.locator('spendsense-form .outcome').last().waitFor();
    },
  },
  {
    name: 'An article at what was quoted',
    address: '/#maya-torres',
    reach: async (page) => {
      await ask(page, 'What does credit utilization mean?');
      await page.locator('spendsense-chat .sources summary').last().click();
      await page.locator('spendsense-chat .sources button.link').last().click();
      await page.locator('#sheet-title').waitFor();
    },
  },
  {
    name: 'The assistant as a page of its own',
    address: '/app/',
    isAgreed: false,
    reach: async (page) => page.waitForTimeout(1_500),
  },
];
