/** Calculations that a customer can try with other figures: the form beside an answer, and what its figures come to. */
export { calculateForm } from './calculate.ts';
export { formCard } from './card.ts';
export type { Entered } from './types.ts';
