import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ChatElement } from './page-api.ts';
import { bankPage } from './testing/bank-page.ts';
import { axeFindings, boxesOf } from '../e2e/testing/page-looks.ts';
import { agree, ask, chatOf, command, openBank, panelOf } from './testing/widget-browser.ts';

let bank: Awaited<ReturnType<typeof openBank>>;
beforeAll(async () => {
  bank = await openBank();
});
afterEach(() => bank.closePages());
afterAll(() => bank.close());

async function visit(options: BrowserContextOptions = {}, page_ = {}): Promise<Page> {
  bank.server.forgetConversations();
  bank.server.pages.set('/page.html', bankPage(page_));
  const page = await bank.newPage(options);
  await page.goto('/page.html');
  await command(page, 'open');
  await agree(page);
  return page;
}
const box = (page: Page) => page.getByRole('textbox', { name: 'Message' });

describe('writing', () => {
  test('Enter that ends a composition does not send', async () => {
    const page = await visit();
    await box(page).fill('ニホン');
    const press = (init: { key: string; isComposing?: boolean; keyCode?: number }) =>
      box(page).evaluate((field, given) => {
        field.dispatchEvent(new KeyboardEvent('keydown', { ...given, bubbles: true, cancelable: true }));
      }, init);
    await press({ key: 'Enter', isComposing: true });
    await press({ key: 'Enter', keyCode: 229 });
    expect(await box(page).inputValue()).toBe('ニホン');
    await press({ key: 'Enter' });
    await chatOf(page).locator('.customer').waitFor();
  });

  test('no field is so small that a phone zooms in, and the page’s viewport is left alone', async () => {
    const page = await visit({ viewport: { width: 375, height: 667 } });
    expect(
      await box(page).evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
    ).toBeGreaterThanOrEqual(16);
    expect(await page.locator('meta[name=viewport]').count()).toBe(0);
  });

  // A real iPhone is not at hand: its two geometries are given by a made-up visual viewport.
  test.each([
    ['shrinks', { height: 320, offsetTop: 0 }],
    ['is scrolled', { height: 320, offsetTop: 180 }],
  ])('stays above the keyboard of a phone whose view %s', async (_, { height, offsetTop }) => {
    const page = await visit({ viewport: { width: 375, height: 667 } });
    await page.evaluate(
      (given) => {
        const { visualViewport } = globalThis;
        if (!visualViewport) return;
        for (const [name, value] of Object.entries(given)) Object.defineProperty(visualViewport, name, { value });
        visualViewport.dispatchEvent(new Event('resize'));
      },
      { height, offsetTop },
    );
    const [header, composer] = await boxesOf(chatOf(page).locator('[part=header], [part=composer]'));
    expect(composer?.bottom).toBeLessThanOrEqual(offsetTop + height);
    expect(header?.top).toBeGreaterThanOrEqual(offsetTop);
  });
});

describe('reading', () => {
  test('whoever has scrolled up is left there, and told that there is more', async () => {
    const page = await visit();
    await ask(page, 'a long answer please');
    await ask(page, 'and another long answer');
    const area = chatOf(page).locator('.transcript');
    // The start of a long answer stays in view.
    expect(
      await area.evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop),
    ).toBeGreaterThan(64);
    await area.evaluate((element) => element.scrollTo(0, 0));
    bank.server.conversation('maya').store({ role: 'assistant', segments: [{ type: 'text', text: 'more' }] });
    await chatOf(page).getByText('more', { exact: true }).first().waitFor({ state: 'attached' });
    expect(await area.evaluate((element) => element.scrollTop)).toBe(0);
    await page.getByRole('button', { name: 'Go to the end' }).click();
  });

  test('a message that is drawn before the browser tells of a scroll does not undo it', async () => {
    const page = await visit();
    await ask(page, 'a long answer please');
    await ask(page, 'and another long answer');
    const top = await chatOf(page).evaluate(async (chat) => {
      const area = chat.shadowRoot?.querySelector('.transcript');
      area?.scrollTo(0, 0);
      // Draws in a microtask, before the event of the scroll.
      (chat as ChatElement).configure();
      await new Promise<void>((resolve) => {
        setTimeout(resolve);
      });
      return area?.scrollTop;
    });
    expect(top).toBe(0);
  });

  test.each([320, 375])('nothing is wider than a screen of %i pixels, which 1280 at 400 % is', async (width) => {
    const page = await visit({ viewport: { width, height: 512 } });
    for (const question of ['break it', 'Show me a chart', 'Which subscriptions do I pay for?', 'my card'])
      await ask(page, question);
    const wide = await chatOf(page).evaluate((chat) => {
      const area = chat.shadowRoot?.querySelector('.transcript');
      return [document.documentElement.scrollWidth - innerWidth, (area?.scrollWidth ?? 0) - (area?.clientWidth ?? 0)];
    });
    expect(wide).toEqual([0, 0]);
  });

  test('three lines of an answer have room at 400 %', async () => {
    const page = await visit({ viewport: { width: 320, height: 256 } });
    await ask(page, 'How much did I spend on groceries last month?');
    const lines = await chatOf(page).evaluate((chat) => {
      const area = chat.shadowRoot?.querySelector('.transcript');
      const text = chat.shadowRoot?.querySelector('.assistant .text');
      return area && text ? area.clientHeight / parseFloat(getComputedStyle(text).lineHeight) : 0;
    });
    expect(lines).toBeGreaterThan(3);
  });

  test('what agrees is in view however short the panel is, and does not cover the end of what is agreed to', async () => {
    const page = await bank.openChat({ viewport: { width: 400, height: 500 } }, { agree: false });
    const [area, agreeing] = await boxesOf(chatOf(page).locator('.transcript, .consent .primary'));
    expect(agreeing?.bottom).toBeLessThanOrEqual(area?.bottom ?? 0);
    await chatOf(page)
      .locator('.transcript')
      .evaluate((transcript) => transcript.scrollTo(0, transcript.scrollHeight));
    const [last, over] = await boxesOf(chatOf(page).locator('.consent .muted, .consent .primary'));
    expect(last?.bottom).toBeLessThanOrEqual(over?.top ?? 0);
  });

  test('what would be markup is text', async () => {
    const page = await visit();
    const attacks = [
      '<img src=x onerror=alert(1)>',
      '<iframe srcdoc="<script>alert(1)</script>">',
      '<img srcset="x 1x" onerror=alert(1)>',
      '<b style="position:fixed">x</b>',
      '[x](java\u0001script:alert(1)) ![x](https://evil.example/x.png)',
    ];
    for (const attack of attacks) await ask(page, `say: ${attack}`);
    const shown = await chatOf(page).locator('.assistant .text').allInnerTexts();
    expect(shown).toEqual(attacks);
    expect(await chatOf(page).locator('.assistant .text :is(img, iframe, b, a, script)').count()).toBe(0);
  });

  test('an answer is read out once when it is whole, and nothing old is', async () => {
    const page = await visit();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const region = document.querySelector('spendsense-chat')?.shadowRoot?.querySelector('.hidden[role=status]');
      if (!region) throw new Error('no announcer');
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await ask(page, 'pieces: 30');
    await ask(page, 'say: the second');
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    const whole = Array.from({ length: 30 }, (_, index) => `p${index}`).join(' ');
    expect(said.filter((text) => text !== 'Thinking')).toEqual([whole, 'the second']);
    expect(await chatOf(page).locator('[aria-live], [role=log]').count()).toBe(0);
  });

  test('a whole conversation needs no mouse', async () => {
    bank.server.forgetConversations();
    bank.server.pages.set('/page.html', bankPage());
    const page = await bank.newPage();
    await page.goto('/page.html');
    await page.getByRole('button', { name: 'Assistant' }).waitFor();
    const active = (what: 'id' | 'className') =>
      page.evaluate((name) => document.querySelector('spendsense-chat')?.shadowRoot?.activeElement?.[name] ?? '', what);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => active('id'), { timeout: 10_000 }).toBe('consent-title');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await box(page).waitFor();
    await page.keyboard.type('How much did I spend on groceries last month?');
    await page.keyboard.press('Enter');
    await chatOf(page).locator('.assistant button.figure').first().waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    for (let count = 0; count < 20 && (await active('className')) !== 'figure'; count += 1)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Where this comes from' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await active('className')).toBe('figure');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('spendsense-launcher');
  });
});

describe('another language', () => {
  test('Arabic runs from right to left, its figures and messages each as they are written', async () => {
    bank.server.forgetConversations();
    bank.server.pages.set('/page.html', bankPage({ html: 'lang="ar" dir="rtl"' }));
    const page = await bank.newPage();
    await page.goto('/page.html');
    await command(page, 'setLocale', 'ar');
    await command(page, 'open');
    await page.getByRole('button', { name: 'أوافق' }).click();
    const field = chatOf(page).locator('textarea');
    await field.fill('How much did I spend on groceries last month?');
    await field.press('Enter');
    await chatOf(page).locator('.assistant .figure').first().waitFor();
    const place = await panelOf(page).boundingBox();
    expect(place?.x).toBe(24);
    const [write, send] = await boxesOf(chatOf(page).locator('textarea, [part=send]'));
    expect(send?.left).toBeLessThan(write?.left ?? 0);
    // An English message in an Arabic chat still reads from the left.
    expect(
      await chatOf(page)
        .locator('.bubble')
        .evaluate((bubble) => getComputedStyle(bubble).direction),
    ).toBe('ltr');
    // And so does a question that is offered in English.
    expect(
      await chatOf(page)
        .locator('.reply span')
        .first()
        .evaluate((reply) => getComputedStyle(reply).direction),
    ).toBe('ltr');
    expect(await chatOf(page).locator('.figure > :not(bdi)').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('can be chosen in the menu', async () => {
    const page = await visit();
    await chatOf(page).getByLabel('More', { exact: true }).click();
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByPlaceholder('Pregunte por su dinero').waitFor();
    await chatOf(page).getByLabel('Más', { exact: true }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByPlaceholder('Ask about your money').waitFor();
  });
});

describe('what may be said of an answer', () => {
  test('that it was bad, and why', async () => {
    const page = await visit();
    await ask(page, 'say: something');
    await page.getByRole('button', { name: 'Bad answer' }).click();
    await page.getByRole('button', { name: 'Too long' }).click();
    await expect.poll(() => bank.server.conversation('maya').reasons).toEqual(['too_long']);
    await page.getByText('Thank you for telling us.').waitFor({ state: 'attached' });
    expect(await page.getByRole('button', { name: 'Too long' }).count()).toBe(0);
  });

  test('why an offer is shown, and that it should be hidden', async () => {
    const page = await visit();
    await ask(page, 'What about my card?');
    await page.getByText('Why am I seeing this?').click();
    await page.getByText('It was chosen by fixed rules').waitFor();
    await page.getByRole('button', { name: 'Hide' }).click();
    await page.getByText('This offer is hidden').waitFor();
    await expect.poll(() => bank.server.dismissed).toEqual(['recommendation-of-balance-transfer']);
  });
});

test.each(['#ffff00', '#ffffff', '#000000', '#00ff00'])(
  'a bank’s accent of %s cannot make words unreadable',
  async (accent) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit({ colorScheme });
      await page.evaluate(
        (colour) => document.documentElement.style.setProperty('--spendsense-accent', colour),
        accent,
      );
      await ask(page, 'How much did I spend on groceries last month?');
      expect(await axeFindings(page)).toEqual([]);
    }
  },
);

test('a page in forced colours and without motion shows every control', async () => {
  const page = await visit({ forcedColors: 'active', reducedMotion: 'reduce' });
  await ask(page, 'Show me a chart');
  expect(await axeFindings(page)).toEqual([]);
  const moving = await chatOf(page).evaluate(
    (chat) => chat.shadowRoot?.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
});

describe('an article', () => {
  test('opens at the quoted sentence, can be read, printed and judged, and leads back to where the chat was', async () => {
    const page = await visit();
    // In the frame that is printed too.
    await page.context().addInitScript(() => {
      window.print = () => {
        Object.assign(window.top ?? window, { printed: document.body.innerText });
      };
    });
    await page.reload();
    await command(page, 'open');
    await ask(page, 'subscriptions');
    const chat = chatOf(page);
    await chat.locator('.sources summary').click();
    const citation = chat.getByRole('button', { name: 'Keeping track of subscriptions' });
    await citation.scrollIntoViewIfNeeded();
    const place = await chat.locator('.transcript').evaluate((element) => element.scrollTop);
    await citation.press('Enter');

    const article = page.getByRole('dialog', { name: 'Keeping track of subscriptions' });
    const cited = article.locator('mark');
    await cited.waitFor();
    expect(await cited.innerText()).toContain('A yearly look at what renews by itself');
    // Somebody who listens hears the sentence, somebody who looks sees it.
    expect(await cited.evaluate((mark) => (mark.getRootNode() as ShadowRoot).activeElement === mark)).toBe(true);
    const [content, mark] = await boxesOf(article.locator('.content, mark'));
    expect(mark?.top).toBeGreaterThan(content?.top ?? Number.NaN);
    expect(mark?.bottom).toBeLessThan(content?.bottom ?? 0);
    expect(await article.getByText('Ask in writing, <b>not</b> by phone.').count()).toBe(1);
    expect(await article.getByRole('link', { name: 'Federal Trade Commission' }).getAttribute('rel')).toContain(
      'noopener',
    );
    expect(await article.getByText('Reviewed on Nov 20, 2026 by: Editor.').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);

    await article.getByRole('button', { name: 'How to cancel' }).press('Enter');
    const heading = article.getByRole('heading', { name: 'How to cancel' });
    expect(await heading.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node)).toBe(true);
    const sizeOf = () => cited.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
    const usual = await sizeOf();
    await article.getByRole('button', { name: 'Larger text' }).click();
    expect(await sizeOf()).toBeGreaterThan(usual);
    await article.getByRole('button', { name: 'Print' }).click();
    const printed = await page.evaluate(() => (globalThis as unknown as { printed: string }).printed);
    expect(printed).toMatch(/^Keeping track of subscriptions/);
    expect(printed).toContain('Regulation E');
    expect(printed).not.toContain('Was this helpful');
    await article.getByRole('button', { name: 'No', exact: true }).click();
    await article.getByText('Thank you for telling us.').waitFor();
    await expect.poll(() => bank.server.judged).toEqual([['subscriptions', false]]);

    await article.getByRole('button', { name: 'Español' }).click();
    const spanish = page.getByRole('dialog', { name: 'Sus suscripciones' });
    await spanish.getByText('Mire una vez al año.').waitFor();
    expect(await spanish.locator('.printed').getAttribute('lang')).toBe('es');
    await page.keyboard.press('Escape');
    await spanish.waitFor({ state: 'detached' });
    expect(await chat.locator('.transcript').evaluate((element) => element.scrollTop)).toBe(place);
    expect(await citation.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node)).toBe(true);
  });
});

test('nothing went wrong in the pages, the strict policy included', () => {
  expect(bank.problems).toEqual([]);
});
