import type { Citation } from '../../kit/index.ts';
import type { Grounding } from './grounding.ts';

/** What a sentence is held against. */
export interface WordingContext {
  readonly grounding: Grounding;
  readonly toolTexts: readonly string[];
  readonly citations: readonly Citation[];
  /** The customer's own words. */
  readonly message: string;
  readonly merchants: readonly string[];
  /** Calendar date of the turn. */
  readonly today: string;
}
