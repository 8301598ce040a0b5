import { CodedError } from '../../plugins/kit/index.ts';
import type { StageVerdict } from './rails.ts';

/** Thrown to end a turn at once when a guardrail says no: its verdict holds what the customer is told instead. */
export class TurnBlocked extends CodedError {
  readonly verdict: StageVerdict;

  constructor(verdict: StageVerdict) {
    super('TURN_BLOCKED', `A guardrail ended the turn: ${verdict.reasons.join(', ')}.`);
    this.verdict = verdict;
  }

  /** True when all that is missing is the customer's consent. */
  get needsConsent(): boolean {
    return this.verdict.reasons.some((reason) => reason === 'CONSENT_REQUIRED' || reason === 'CONSENT_SCOPE_REQUIRED');
  }
}
