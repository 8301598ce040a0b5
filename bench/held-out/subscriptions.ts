import { LIFE_RECIPES } from './subscription-lives.ts';
import { OFFERS } from './subscription-merchants.ts';
import { PRICE_AND_DAY_RECIPES } from './subscription-prices.ts';
import type { Stage } from './stage.ts';

const RECIPES = [...PRICE_AND_DAY_RECIPES, ...LIFE_RECIPES];

/** Three to six subscriptions; the customer's number makes sure that every recipe occurs again and again. */
export function playSubscriptions(stage: Stage): void {
  const random = stage.random.fork('subscriptions');
  const offers = random.shuffled(OFFERS);
  const numbers = new Set([0, 11, 19].map((offset) => (stage.index + offset) % RECIPES.length));
  for (let extra = random.integer(0, 3); extra > 0; extra -= 1) numbers.add(random.integer(0, RECIPES.length - 1));
  for (const number of numbers) {
    const recipe = RECIPES[number];
    const offer = offers.pop();
    if (recipe !== undefined && offer !== undefined) recipe(stage, offer);
  }
}
