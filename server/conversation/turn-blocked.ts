import { CodedError } from '../../plugins/kit/index.ts';
import type { StageVerdict } from './rails.ts';

/** Thrown to end a turn at once when a guardrail says no: its verdict holds what the customer is told instead. */
export class TurnBlocked extends CodedError {
  readonly verdict: StageVerdict;

  constructor(verdict: StageVerdict) {
    super('TURN_BLOCKED', `A guardrail ended the turn: ${verdict.reasons.join(', ')}.`);
    this.verdict = verdict;
  }

  /** How the turn ended: all that is missing may be the customer's consent, or that they sign in. */
  get outcome(): 'blocked' | 'consent_required' | 'sign_in_required' {
    const { reasons } = this.verdict;
    if (reasons.includes('SIGN_IN_REQUIRED')) return 'sign_in_required';
    return reasons.some((reason) => reason === 'CONSENT_REQUIRED' || reason === 'CONSENT_SCOPE_REQUIRED')
      ? 'consent_required'
      : 'blocked';
  }
}
