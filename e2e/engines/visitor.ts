import { setTimeout as wait } from 'node:timers/promises';
import type { Driver, Point } from './driver.ts';

/** What is looked for: a CSS selector anywhere in the page, shadow roots included, and words that its name has. */
export type Target = readonly [selector: string, name?: string];

/** Milliseconds until what should show is missed. Generous: an engine without a graphics card on a busy machine is slow. */
const patience = 40_000;

/** Runs in the page: elements that show, by selector and words of their name, shadow roots included. */
const finder = `
  const within = (root, selector) => [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? within(element.shadowRoot, selector) : []),
  ]);
  const nameOf = (element) =>
    (element.getAttribute('aria-label') ?? element.innerText ?? element.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const find = (selector, name = '') =>
    within(document, selector).filter((element) => element.checkVisibility({ visibilityProperty: true }) && nameOf(element).includes(name));
`;

/** A person at a driven browser, who waits for what they look for. */
export class Visitor {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  /** What the body of a function, which may use \`find\`, gives in the page. */
  ask<Result>(body: string, ...values: unknown[]): Promise<Result> {
    return this.driver.evaluate<Result>(finder + body, ...values);
  }

  /** How many of it show. */
  count([selector, name = '']: Target): Promise<number> {
    return this.ask('return find(values[0], values[1]).length;', selector, name);
  }

  /** Waits until it shows, and gives the words of the first. @throws Error when it does not */
  async see(target: Target): Promise<string> {
    await this.until(async () => (await this.count(target)) > 0, `no ${target.join(' ')}`);
    return this.ask('return find(values[0], values[1])[0]?.innerText ?? "";', ...target);
  }

  /** Waits until none of it shows. @throws Error */
  async miss(target: Target): Promise<void> {
    await this.until(async () => (await this.count(target)) === 0, `still ${target.join(' ')}`);
  }

  /** Waits until something holds. @throws Error with what is wrong */
  async until(holds: () => Promise<boolean>, wrong: string): Promise<void> {
    const end = Date.now() + patience;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(wrong);
      await wait(100);
    }
  }

  /** Presses the middle of the first, once it shows and stands still; what lies over it is pressed instead, as for a person. */
  async press(target: Target): Promise<void> {
    await this.see(target);
    let before = '';
    let point: Point = { x: 0, y: 0 };
    await this.until(
      async () => {
        point = await this.ask(
          `const [element] = find(values[0], values[1]);
        element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };`,
          ...target,
        );
        const isStill = before === JSON.stringify(point);
        before = JSON.stringify(point);
        return isStill;
      },
      `${target.join(' ')} does not stand still`,
    );
    await this.driver.press(point);
  }

  /** Presses keys. */
  type(text: string): Promise<void> {
    return this.driver.type(text);
  }

  /** What has the focus, shadow roots included, by its name. */
  focused(): Promise<string> {
    return this.ask(
      `let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element ? element.localName + ' ' + nameOf(element) : '';`,
    );
  }
}
