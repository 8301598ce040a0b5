import { CodedError } from '../../plugins/kit/index.ts';

/** Thrown when records cannot be handed out, held or replayed as asked. Never says what is in them. */
export class RecordsError extends CodedError {}
