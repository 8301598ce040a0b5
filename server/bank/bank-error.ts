import { CodedError } from '../../plugins/kit/index.ts';

/** Thrown when a bank's settings, or a change to a bank, cannot be as somebody wants them. Says what would be right. */
export class BankError extends CodedError {}
