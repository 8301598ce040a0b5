import { CodedError } from '../../plugins/kit/index.ts';

/** Thrown when data cannot be exported or erased as asked. */
export class PrivacyError extends CodedError {}
