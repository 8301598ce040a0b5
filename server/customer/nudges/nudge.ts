import type { ConsentScope, Fact, Ledger } from '../../../plugins/kit/index.ts';
import type { Language, Wording } from '../../../plugins/tools/shared/language.ts';
import type { NudgeKind } from '../../protocol/index.ts';

/** What nudges are decided from: a customer's money as of today, and what of it they let be looked at. */
export interface NudgeInput {
  readonly ledger: Ledger;
  readonly granted: readonly ConsentScope[];
  readonly locale: string;
  readonly refreshed_at: string;
}

/** The same with how its sentences are worded. */
export interface DecidingInput extends NudgeInput {
  readonly language: Language;
  readonly say: (wording: Wording) => string;
}

/** Something that a customer might want to hear before they ask. */
export interface Nudge {
  /** The same for as long as it is about the same thing, whatever the day. */
  readonly key: string;
  readonly kind: NudgeKind;
  /** With references to facts, as every text has. */
  readonly text: string;
  /** Why it is shown. */
  readonly why: string;
  /** A question that says more. */
  readonly question: string;
  readonly facts: readonly Fact[];
}

/** What a kind looks at; without consent to all of it there is none. */
export const nudgeScopes: Readonly<Record<NudgeKind, readonly ConsentScope[]>> = {
  low_balance: ['accounts', 'income', 'spending', 'debts'],
  bill_due: ['accounts', 'spending', 'debts'],
  price_rise: ['spending'],
};
