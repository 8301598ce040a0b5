import { CodedError } from '../../plugins/kit/index.ts';

/** Thrown when somebody is not who they must be. Says what a client can do about it, never what was in a token. */
export class IdentityError extends CodedError {}
