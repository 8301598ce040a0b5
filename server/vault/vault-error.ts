import { CodedError } from '../../plugins/kit/index.ts';

/** Thrown when content cannot be sealed or opened. Never says what was in it. */
export class VaultError extends CodedError {}
