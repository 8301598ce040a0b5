import type { Card, ConsentScope, HandOff, HeldGoal, Knowledge, Ledger, Trigger } from '../../plugins/kit/index.ts';
import type { Exclusions } from '../analysis/recommend.ts';
import type { Host } from '../host/host.ts';
import type { Models, Understanding } from '../model/index.ts';
import type { Language, Message, Segment, TurnOutcome } from '../protocol/index.ts';
import type { TraceRecorder } from '../trace/recorder.ts';
import type { Pending } from './dialogue.ts';
import type { Findings } from './findings.ts';

/** A message of the conversation, as far as a turn looks back on it; cards are missing in older recordings. */
export type SaidBefore = Pick<Message, 'role' | 'segments' | 'facts'> & Partial<Pick<Message, 'cards'>>;

/** All that a turn knows before it begins, or may read while it runs; nothing is written until the turn is over. */
export interface TurnInput {
  readonly host: Host;
  readonly models: Models;
  readonly knowledge: Knowledge;
  /** The customer's words, as they came. */
  readonly text: string;
  readonly locale: string;
  /** As the bank knows it. */
  readonly customer_name?: string | null;
  /** Languages that the bank answers in, the one for everybody else first; all when not said. */
  readonly languages?: readonly Language[];
  /** Where the bank's people are reached; null or left out when nobody said. */
  readonly hand_off?: HandOff | null;
  readonly now: Date;
  readonly granted: readonly ConsentScope[];
  /** Whoever asks has not signed in. */
  readonly visitor?: boolean;
  /** What is not to be shown to the customer; read only where something would be. */
  readonly readExclusions?: () => Promise<Exclusions>;
  /** An empty one without consent. */
  readonly ledger: Ledger;
  readonly refreshed_at: Date;
  /** Which version of the customer's rows the ledger is of; null or left out where none were read. */
  readonly ledger_version?: string | null;
  /** Of the bank. */
  readonly settings_version?: number;
  /** What was said last, oldest first; read only for a hosted model, and for a tool that looks back. */
  readonly readHistory?: () => Promise<readonly SaidBefore[]>;
  /** How the last question was understood. */
  readonly previous: Understanding | null;
  /** The customer's goals, read only for a tool that asks for them. */
  readonly readGoals?: () => Promise<readonly HeldGoal[]>;
  /** What the customer was asked to confirm in the answer before. */
  readonly pending?: Pending | null;
  /** Does what was confirmed, once however often it is called; rejects when it is not, or no longer, to be done. */
  readonly perform?: (pending: Pending) => Promise<void>;
  readonly signal: AbortSignal;
  readonly onStatus: (text: string) => void;
  readonly onSegments: (n: number, segments: Segment[]) => void;
}

export interface TurnOutput {
  readonly outcome: TurnOutcome;
  /** The customer's words as they may be kept: personal data masked. */
  readonly message: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly cards: readonly Card[];
  readonly suggestions: readonly string[];
  readonly findings: Findings;
  readonly understanding: Understanding | null;
  readonly locale: string;
  readonly recorder: TraceRecorder;
  /** What the message set off that a person at the bank has to act on. */
  readonly trigger: Trigger | null;
}
