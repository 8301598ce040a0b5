import { fixed } from './amounts.ts';
import { UNCATEGORIZED, category } from './categories.ts';
import type { Contract } from './contract.ts';
import type { Random } from './random.ts';
import { monthly } from './schedule.ts';
import { longAgo } from './stage.ts';
import type { Stage } from './stage.ts';
import type { Offer } from './subscription-merchants.ts';
import { worded } from './wording.ts';
import type { Recognition, Style, WordingModel } from './wording.ts';

const STYLE_SETS: readonly (readonly Style[])[] = [
  ['plain'],
  ['plain'],
  ['phone'],
  ['reference'],
  ['truncated'],
  ['dated'],
  ['plain', 'phone', 'truncated'],
  ['reference', 'phone'],
];
const RECOGNITIONS: readonly Recognition[] = ['clean', 'clean', 'clean', 'clean', 'patchy', 'noisy', 'absent'];

interface ChosenWording {
  model: WordingModel;
  traps: string[];
}

/** A wording as some bank might have it, with what is difficult about it. */
function chooseWording(merchant: Offer, random: Random): ChosenWording {
  const own = random.fork(`wording/${merchant.brand}`);
  const styles = own.pick(STYLE_SETS);
  const recognition = own.pick(RECOGNITIONS);
  const traps = styles.length > 1 || styles[0] !== 'plain' ? [`statement text: ${styles.join(', ')}`] : [];
  if (recognition !== 'clean') traps.push(`merchant name: ${recognition}`);
  return { model: worded(merchant, styles, recognition, own), traps };
}

/** A plain monthly card subscription; recipes change what they are about. */
export function subscription(stage: Stage, offer: Offer, traps: readonly string[]): Contract {
  const random = stage.random.fork(`subscription/${offer.brand}`);
  const wording = chooseWording(offer, stage.random);
  const isCategorized = !random.chance(0.08);
  return {
    name: offer.brand,
    direction: 'outflow',
    kind: 'subscription',
    schedule: monthly(random.integer(1, 28)),
    settlement: 'card',
    first: longAgo(stage),
    account: stage.card,
    amount: fixed(offer.cents),
    wording: wording.model,
    category: isCategorized ? category(offer.category) : UNCATEGORIZED,
    traps: [...traps, ...wording.traps, ...(isCategorized ? [] : ['category missing'])],
  };
}
