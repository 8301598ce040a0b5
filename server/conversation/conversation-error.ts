import { CodedError } from '../../plugins/kit/index.ts';

/** Thrown when a chat event cannot be carried out, for a reason the client can act on. */
export class ConversationError extends CodedError {}
