import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TracesData } from '../../server/protocol/index.ts';
import { axeFindings } from '../../e2e/testing/page-looks.ts';
import { openAdmin } from '../testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 60_000);
afterAll(() => admin?.close());

const trace = (index: number) => `/traces/${admin.server.traces[index]?.trace_id}`;
const query = (url: string) => new URL(url).search;

describe('the list of traces', () => {
  test('filters by kind, outcome, words and customer, all in the URL, and survives a reload', async () => {
    const page = await admin.signedIn('/traces');
    await page.getByText('Turns', { exact: true }).click();
    await page.getByLabel('Outcome').selectOption('Blocked');
    await expect.poll(() => query(page.url())).toBe('?kind=turn&outcome=blocked');
    await page.getByLabel('Search questions and titles').fill('neighbour');
    await expect.poll(() => query(page.url())).toBe('?kind=turn&outcome=blocked&search=neighbour');
    await page.reload();
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    for (const text of await rows.allInnerTexts()) expect(text).toContain('Ignore your rules');
    await page.locator('tbody tr').first().hover();
    await rows
      .first()
      .getByRole('link', { name: /^Only traces of/ })
      .click();
    await expect.poll(() => query(page.url())).toMatch(/customer=demo-/);
    await page.getByRole('link', { name: 'Clear' }).click();
    await expect.poll(() => query(page.url())).toBe('');
    await page.goBack();
    await expect.poll(() => query(page.url())).toMatch(/customer=demo-/);
  }, 40_000);

  test('adds older traces below, and says when there is nothing or an error', async () => {
    const page = await admin.signedIn('/traces');
    const rows = page.locator('tbody tr');
    await rows.nth(49).waitFor();
    expect(await rows.count()).toBe(50);
    await page.getByRole('button', { name: 'Show older' }).click();
    await rows.nth(99).waitFor();
    await page.getByLabel('Search questions and titles').fill('nothing is called this');
    await page.getByText('No trace matches these filters').waitFor();
    await page.getByLabel('Search questions and titles').fill('break it');
    await page.getByRole('alert').getByText('The traces could not be read.').waitFor();
    await page.getByText('INTERNAL').waitFor();
  }, 40_000);

  test('is walked with the keyboard', async () => {
    const page = await admin.signedIn('/traces');
    await page.locator('tbody tr').nth(5).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What subscriptions am I paying for?' }).waitFor();
    await page.keyboard.press('u');
    await page.getByRole('heading', { name: 'Traces' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('What subscriptions am I paying for?');
    await page.keyboard.press('/');
    expect(
      await page.getByLabel('Search questions and titles').evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.keyboard.type('jk?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys on this screen' }).waitFor();
    await page.getByLabel('Single-key shortcuts').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 40_000);
});

describe('a trace', () => {
  test('is told in plain words, and each figure opens rows that sum to it', async () => {
    const page = await admin.signedIn(trace(0));
    await page.getByText('Spending by category').waitFor();
    await page.getByText('Blocked a sentence of the answer').waitFor();
    await page.getByRole('group', { name: 'Answer' }).getByRole('button', { name: '$412.60' }).click();
    const evidence = page.getByRole('dialog', { name: 'Evidence' });
    await evidence.getByText('The rows add up to $412.60').waitFor();
    const amounts = await evidence.locator('tbody tr td:last-child').allInnerTexts();
    const cents = amounts.map((text) => Math.round(Number(text.replace(/[$,]/g, '')) * 100));
    expect(cents.reduce((sum, amount) => sum + amount, 0)).toBe(41_260);
    expect(query(page.url())).toBe('?fact=spending.groceries.total');
    await page.keyboard.press('Escape');
    await expect.poll(() => query(page.url())).toBe('');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('$412.60');
  }, 40_000);

  test('follows a derived figure to what it is made of', async () => {
    const page = await admin.signedIn(`${trace(0)}?fact=spending.groceries.change`);
    const evidence = page.getByRole('dialog', { name: 'Evidence' });
    await evidence.getByRole('button', { name: '$368.40' }).click();
    await evidence.getByText('Looked for, and found nothing').waitFor();
  }, 40_000);

  test('shows every span, allowed checks too, and asks for a body only when its span is opened', async () => {
    admin.server.takeRequests();
    const page = await admin.signedIn(`${trace(0)}?tab=waterfall`);
    const spans = page.getByRole('treegrid', { name: 'Spans' });
    await spans.waitFor();
    expect(await spans.locator('[data-span]').count()).toBe(22);
    expect(await spans.getByText('Allowed').count()).toBe(10);
    expect(admin.server.takeRequests().filter((path) => path.includes('/spans/'))).toEqual([]);
    await spans.getByText('execute_tool spending').click();
    const panel = page.getByRole('complementary', { name: 'Opened span' });
    await panel.getByText('"GROCERIES"').waitFor();
    await panel.getByText('tool.spending').waitFor();
    await panel.getByText('1.2.0').waitFor();
    expect(query(page.url())).toBe('?tab=waterfall&span=span-08');
    expect(admin.server.takeRequests().filter((path) => path.includes('/spans/'))).toHaveLength(1);
    // A call of a fraction of a millisecond in one of 418 can still be seen and clicked.
    const widths = await spans
      .locator('[data-span] [class*="min-w-"]')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(3);
  }, 40_000);

  test('is made again, and the first step that comes out otherwise is said and opened', async () => {
    const page = await admin.signedIn(trace(0));
    const box = page.getByRole('region', { name: 'Replay' });
    await box.getByRole('button', { name: 'Replay' }).click();
    await box.getByText('It ended as “Answered” then, as “Asked back” now.').waitFor();
    await box.getByText('output.facts.0.value.amount').waitFor();
    expect(await box.getByRole('group', { name: 'what was recorded' }).innerText()).toContain('41260');
    expect(await box.getByRole('group', { name: 'what came out' }).innerText()).toContain('40010');
    await box.getByRole('button', { name: 'Ask the model 5 times more' }).click();
    await box.getByText('4 of 5 times').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await box.getByRole('button', { name: 'execute_tool spending' }).click();
    await page.getByRole('complementary', { name: 'Opened span' }).getByText('"GROCERIES"').waitFor();
    expect(query(page.url())).toBe('?tab=waterfall&span=span-08');
  }, 40_000);

  test('that is the same again, or cannot be made again, says so', async () => {
    const page = await admin.signedIn(trace(1));
    const box = page.getByRole('region', { name: 'Replay' });
    await box.getByRole('button', { name: 'Replay' }).click();
    await box.getByText('Identical').waitFor();
    await page.goto(trace(3));
    await box.getByRole('button', { name: 'Replay' }).click();
    await box.getByText('was blocked at once and never kept').waitFor();
  }, 40_000);

  test('is a tree grid for the keyboard', async () => {
    const page = await admin.signedIn(`${trace(0)}?tab=waterfall`);
    const rows = page.locator('[data-span]');
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => rows.count()).toBe(19);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => rows.count()).toBe(22);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page.url())).toBe('?tab=waterfall&span=span-03');
  }, 40_000);

  test('leads to the next and previous one of the same filter', async () => {
    const page = await admin.signedIn('/traces?outcome=failed');
    await page.locator('tbody tr a[id]').first().click();
    await page.getByText('1 of 13 in this filter').waitFor();
    await page.getByRole('tab', { name: 'Waterfall' }).click();
    await page.keyboard.press('j');
    await page.getByText('2 of 13 in this filter').waitFor();
    expect(query(page.url())).toBe('?outcome=failed&tab=waterfall');
    await page.getByRole('button', { name: 'Previous trace' }).click();
    await page.getByText('1 of 13 in this filter').waitFor();
    expect(await page.getByRole('button', { name: 'Previous trace' }).isDisabled()).toBe(true);
  }, 40_000);

  test('knows its neighbours when a link leads into the middle of the list', async () => {
    const page = await admin.signedIn(trace(120));
    await page.getByText('121 of 137').waitFor();
    await page.keyboard.press('k');
    await page.getByText('120 of 137').waitFor();
  }, 40_000);

  test('that does not exist is said not to', async () => {
    const page = await admin.signedIn('/traces/none');
    await page.getByRole('heading', { name: 'This trace does not exist' }).waitFor();
    await page.getByText('TRACE_NOT_FOUND').waitFor();
  }, 40_000);
});

test('facets filter in and out, a view is kept, and new traces wait while the tail is paused', async () => {
  const page = await admin.signedIn('/traces');
  await page.locator('tbody tr').first().waitFor();
  await page.keyboard.press('f');
  const facets = page.getByRole('region', { name: 'Facets' });
  await facets.getByRole('button', { name: 'Without Answered' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?outcome=-answered');
  expect(await facets.getByRole('button', { name: 'Without Answered' }).getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => page.locator('tbody').getByText('Answered', { exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByLabel('Name').fill('What went wrong');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Clear' }).click();
  await page.getByLabel('Saved view').selectOption('What went wrong');
  await expect.poll(() => new URL(page.url()).search).toBe('?outcome=-answered');
  await page.getByRole('button', { name: 'Live' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'Live', exact: true }).waitFor();
}, 60_000);

test('when more came in than one look fetches, none is left out between them and the list', async () => {
  const page = await admin.signedIn('/traces');
  await page.locator('tbody tr').first().waitFor();
  let newest: readonly string[] = [];
  // Once refreshed, the list is what was there before the sixty newest came in.
  await page.route(
    /operator\/traces\?/,
    async (route) => {
      const url = new URL(route.request().url());
      url.searchParams.set('limit', '60');
      const came = (await (await route.fetch({ url: url.href })).json()) as { data: TracesData };
      newest = came.data.traces.map(({ trace_id }) => trace_id);
      url.searchParams.set('limit', '50');
      url.searchParams.set('before', came.data.next ?? '');
      await route.fulfill({ response: await route.fetch({ url: url.href }) });
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Refresh' }).click();
  const shown = () =>
    page.locator('tbody a[id^="trace-"]').evaluateAll((links) => links.map(({ id }) => id.slice('trace-'.length)));
  await expect.poll(async () => newest.length === 60 && !(await shown()).includes(newest[0] ?? '')).toBe(true);
  await page.getByRole('button', { name: 'Live' }).click();
  await expect.poll(shown).toEqual(newest.slice(0, 50));
}, 60_000);

test('nothing went wrong in the pages, the strict CSP included', () => {
  expect(admin.problems).toEqual([]);
});
