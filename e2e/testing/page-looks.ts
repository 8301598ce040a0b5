import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

const axe = await readFile(path.join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the page as it stands: rule, place and what it saw there; empty when all is well.
 *
 * axe looks at a page in many steps, and a button that is made usable between two of them has the colours of one that is not: what it finds
 * is looked at once more, and is a finding if it is still there.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const find = async () => {
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => ({ at: `${id}: ${node.target.join(' ')}`, why: node.any[0]?.message ?? '' })),
      );
    };
    const first = await find();
    if (first.length === 0) return [];
    const places = new Set(first.map(({ at }) => at));
    return (await find()).filter(({ at }) => places.has(at)).map(({ at, why }) => `${at} (${why})`);
  });
}

/** Where elements are in one and the same moment: measured one after another, a page that scrolls moves between them. */
export async function boxesOf(elements: Locator): Promise<DOMRect[]> {
  return elements.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON()));
}
