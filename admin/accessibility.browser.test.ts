import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../e2e/testing/page-looks.ts';
import { openAdmin, overflows } from './testing/admin-browser.ts';

let admin: Awaited<ReturnType<typeof openAdmin>>;
beforeAll(async () => {
  admin = await openAdmin();
}, 60_000);
afterAll(() => admin?.close());

/** Every screen and state, by its address and something that tells it is there. */
function screens(): [name: string, address: string, ready: string][] {
  const [turn, , recommendation] = admin.server.traces.map(({ trace_id }) => `/traces/${trace_id}`);
  return [
    ['traces', '/traces', 'tbody tr'],
    ['traces, filtered by customer', '/traces?customer=demo-001&outcome=answered', 'tbody tr'],
    ['facets of traces', '/traces?intent=-none', 'text=Understood as'],
    ['no traces', '/traces?search=nothing-like-this', 'text=No trace matches'],
    ['an error', '/traces?search=break+it', '[role=alert]'],
    ['a conversation', `${turn}`, 'text=What was done'],
    ['evidence', `${turn}?fact=spending.groceries.total`, 'dialog tfoot'],
    ['evidence of many kinds', `${turn}?fact=spending.groceries.average`, 'dialog h3'],
    ['a waterfall', `${turn}?tab=waterfall`, '[role=treegrid]'],
    ['a span', `${turn}?tab=waterfall&span=span-08`, 'text=GROCERIES'],
    ['a recommendation', `${recommendation}`, 'text=Reasons for and against'],
    ['customers', '/customers', 'tbody tr'],
    ['a customer', '/customers/demo-001', 'text=Signals'],
    ['a customer without consent', '/customers/demo-007', 'text=Nothing is computed'],
    ['who waits for a person', '/review', '[data-row]'],
    ['the sample of a week', '/review?tab=sample', '[data-row]'],
    ['what is recommended', '/recommendations', '[data-row]'],
    ['no decisions', '/recommendations?tab=decisions', 'text=Nobody decided'],
    ['why something is shown', '/recommendations/demo-001/offer.savings', 'text=Reasons for and against'],
    ['evidence packs', '/evidence', 'form'],
    ['holds', '/evidence?tab=holds', 'text=A claim was filed'],
    ['what will be deleted', '/evidence?tab=retention', 'tbody tr'],
    ['the overview', '/overview', 'canvas'],
    ['the access log', '/log', '[data-row]'],
    ['plugins', '/plugins', 'tbody tr'],
    ['a plugin', '/plugins/guardrail.consent', 'text=Configuration'],
    ['offers', '/catalogue', '[data-row]'],
    ['articles', '/catalogue?tab=articles', 'tbody tr'],
    ['what may be shown', '/catalogue?tab=shown', 'form'],
    ['the report', '/report', 'text=Explainability'],
    ['the bank’s settings', '/bank', 'text=Version 1 holds'],
    ['changes', '/bank?tab=changes', 'article'],
    ['the history of the settings', '/bank?tab=history', 'text=Version 1'],
    ['failed work', '/failed-jobs', 'text=DELIVERY_FAILED'],
    ['an unknown address', '/nowhere', 'text=does not exist'],
  ];
}

async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [name, address, ready] of screens()) {
    await page.goto(`/admin${address}`);
    await page.locator(ready).first().waitFor();
    // A button that is made usable while it is looked at has the colours of one that is not.
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    for (const finding of await axeFindings(page)) found.push(`${name}: ${finding}`);
    if (await overflows(page)) found.push(`${name}: wider than the screen`);
  }
  return found;
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('every screen passes axe on a laptop', async () => {
    const page = await admin.signedIn('/traces', { colorScheme });
    await page.locator('tbody tr').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Keys/ }).click();
    expect(await axeFindings(page)).toEqual([]);
  }, 120_000);

  test('every screen passes axe on a phone, and none is wider than it', async () => {
    const page = await admin.signedIn('/traces', { colorScheme, viewport: { width: 360, height: 740 } });
    await page.locator('tbody tr').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.goto('/admin/traces');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Customers' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }, 120_000);

  test('the sign-in form passes axe, with its error too', async () => {
    const page = await admin.newPage({ colorScheme });
    await page.goto('/admin/');
    await page.getByLabel('Email').fill('a@b.example');
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('do not belong together').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }, 60_000);
});

test('who asked for less motion sees a button change at once', async () => {
  const page = await admin.signedIn('/report');
  const moving = await page
    .locator('main button')
    .first()
    .evaluate((button: HTMLButtonElement) => {
      // A transition however short shows the old colours until the next frame, and a busy page draws none for a while.
      const turn = (isDisabled: boolean) => {
        button.disabled = isDisabled;
        return getComputedStyle(button).opacity;
      };
      return [turn(true), turn(false), document.getAnimations().length];
    });
  expect(moving).toEqual(['0.45', '1', 0]);
});

test('nothing went wrong in the pages, the strict CSP included', () => {
  expect(admin.problems).toEqual([]);
});
