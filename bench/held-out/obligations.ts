import { careAndGiving } from './care-and-giving.ts';
import { insuranceAndTaxes } from './insurance-and-taxes.ts';
import { sign } from './stage.ts';
import type { Stage } from './stage.ts';
import { bill } from './utilities.ts';

/** Each customer has three obligations, chosen by number so that all occur. */
export function playObligations(stage: Stage): void {
  const all = [...insuranceAndTaxes(stage), ...careAndGiving(stage)];
  const numbers = new Set([0, 5, 9].map((offset) => (stage.index + offset) % all.length));
  for (const number of numbers) {
    const obligation = all[number];
    if (obligation === undefined) continue;
    const { brand, descriptor, changes, ...terms } = obligation;
    const random = stage.random.fork(`obligation/${brand}`);
    sign(stage, { ...bill(stage, { ...terms, merchant: { brand, descriptor } }, random), ...changes });
  }
}
