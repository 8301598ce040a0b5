import type { z } from 'zod';
import type { TokenName } from './tokens.ts';

/** Whose planted data an answer may hold: an operator sees the customers of the own bank, everybody else only themselves. */
export type Planted = 'neighbour' | 'other';

/** What a case must end with: anything that is in order, or a refusal and nothing else. */
export type Expectation = 'in order' | 'refused';

/** One HTTP request, byte for byte. */
export interface HttpCase {
  readonly kind: 'http';
  /** The call that it was made from. */
  readonly title: string;
  /** What was done to it, in words: `token expired`, `field "message" awkward`. */
  readonly changes: readonly string[];
  readonly method: string;
  readonly target: string;
  readonly token: TokenName;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer | null;
  /** `cut` ends the connection before the body is whole; `chunked` sends it without a length. */
  readonly framing: 'whole' | 'cut' | 'chunked';
  readonly expected: Expectation;
  /** What a success must hold; null where nothing but the envelope is known, or where it is a page. */
  readonly data: z.ZodType | null;
  /** True for what is no HTTP at all, or ends early: the parser may close the connection without words. */
  readonly mayBeCutOff: boolean;
}

/** A connection attempt with socket.io's own client. */
export interface HandshakeCase {
  readonly kind: 'handshake';
  readonly title: string;
  readonly token: TokenName;
  /** What stands in `auth`, the token aside; `replaced` stands there instead of everything. */
  readonly auth: Readonly<Record<string, unknown>>;
  readonly replaced: { readonly auth: unknown } | null;
  readonly origin: string | null;
  readonly expected: Expectation;
}

/** One event on a connection that is open already. */
export interface EventCase {
  readonly kind: 'event';
  readonly title: string;
  /** Which of the customers sends it. */
  readonly sender: number;
  readonly name: string;
  readonly payload: readonly unknown[];
  readonly isAcknowledged: boolean;
  readonly expected: Expectation;
}

/** Frames as they go over a websocket, without a client that would keep them in order. */
export interface FramesCase {
  readonly kind: 'frames';
  readonly title: string;
  /** `{token}` stands for a token that is valid. */
  readonly frames: readonly (string | Uint8Array<ArrayBuffer>)[];
}

export type FuzzCase = HttpCase | HandshakeCase | EventCase | FramesCase;
