/** The chat protocol over socket.io: what widget and server say to each other. Docs: docs/protocol.md. */
import * as z from 'zod';
import { calendarDate, cardSchema, citationSchema, consentScopes, factSchema } from '../../plugins/kit/index.ts';
import { ratingSchema, type Feedback, type feedbackSetSchema } from './feedback.ts';
import { writtenText } from './text.ts';
import { themeSchema } from './bank-settings.ts';

export const maximumMessageLength = 2_000;
/** Version of the consent wording; a new one asks again. */
export const consentVersion = '2';
/** What a customer agrees to the use of their data for: the purpose of this version. */
export const consentPurpose =
  'To answer your questions about your own money, and to show you articles and offers that fit. Your data is not sold.';

/** Sent in the handshake's `auth` payload, never in a URL. `since` is the last sequence number the client has. */
export const handshakeSchema = z.strictObject({
  token: z.string().min(1).max(4_096),
  conversation_id: z.uuid().optional(),
  since: z.int().nonnegative().default(0),
});

/** A piece of an answer. A `fact` segment is a figure (or its label or period) that opens its evidence. */
export const segmentSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({
    type: z.literal('fact'),
    fact_id: z.string(),
    part: z.enum(['value', 'label', 'period']),
    text: z.string(),
  }),
]);
export type Segment = z.infer<typeof segmentSchema>;

/** A fact with its value as the customer's locale writes it. */
export const shownFactSchema = z.strictObject({ fact: factSchema, text: z.string() });
export type ShownFact = z.infer<typeof shownFactSchema>;

export const messageSchema = z.strictObject({
  message_id: z.uuid(),
  conversation_id: z.uuid(),
  /** Order within the conversation, given by the server. */
  seq: z.int().positive(),
  role: z.enum(['customer', 'assistant']),
  at: z.iso.datetime({ offset: true }),
  segments: z.array(segmentSchema),
  cards: z.array(cardSchema),
  facts: z.array(shownFactSchema),
  citations: z.array(citationSchema),
  suggestions: z.array(z.string()),
  /** The customer's own id for the message they sent; null for the assistant's. */
  client_message_id: z.uuid().nullable(),
  /** How the customer rated the answer. */
  rating: ratingSchema.nullable().default(null),
});
export type Message = z.infer<typeof messageSchema>;

export const consentStateSchema = z.strictObject({
  granted: z.boolean(),
  scopes: z.array(z.enum(consentScopes)),
  version: z.string(),
  /** What the data is used for. */
  purpose: z.string(),
  /** When it was given or taken back; null when never asked. */
  at: z.iso.datetime({ offset: true }).nullable(),
  /** When it ends by itself; null when nothing is agreed. */
  expires_at: z.iso.datetime({ offset: true }).nullable(),
});
export type ConsentState = z.infer<typeof consentStateSchema>;

/** First event after connecting: who is speaking, what was agreed, where the conversation stands. */
export const helloSchema = z.strictObject({
  conversation_id: z.uuid(),
  bank: z.strictObject({ bank_id: z.string(), name: z.string() }),
  /** A visitor has not signed in. */
  customer: z.strictObject({ name: z.string(), role: z.enum(['consumer', 'visitor']) }),
  locale: z.string(),
  theme: themeSchema,
  consent: consentStateSchema,
  /** Messages after `since`, in order. */
  messages: z.array(messageSchema),
  suggestions: z.array(z.string()),
  /** The customer wants no offers: a client shows none, not even those of earlier answers. */
  offers_stopped: z.boolean(),
});
export type Hello = z.infer<typeof helloSchema>;

/** What a customer says. */
export const messageTextSchema = writtenText(maximumMessageLength);

export const messageSendSchema = z.strictObject({
  conversation_id: z.uuid(),
  /** Made by the client: sending the same id again has no second effect. */
  client_message_id: z.uuid(),
  text: messageTextSchema,
});
export type MessageSend = z.infer<typeof messageSendSchema>;

export const consentSetSchema = z.strictObject({
  granted: z.boolean(),
  scopes: z.array(z.enum(consentScopes)).optional(),
});
export const turnStopSchema = z.strictObject({ turn_id: z.uuid() });
export const evidenceOpenSchema = z.strictObject({ message_id: z.uuid(), fact_id: z.string().min(1).max(200) });

/** One row behind a figure. `contribution_cents` is what it adds to the figure: rows sum to it. */
export const evidenceRowSchema = z.strictObject({
  transaction_id: z.string(),
  date: calendarDate,
  merchant: z.string(),
  name: z.string(),
  account: z.string(),
  category: z.string(),
  contribution_cents: z.int(),
  text: z.string(),
});
export type EvidenceRow = z.infer<typeof evidenceRowSchema>;

/** Everything that proves one figure. */
export const evidenceViewSchema = z.strictObject({
  fact: shownFactSchema,
  rows: z.array(evidenceRowSchema),
  /** Sum of the rows in the figure's currency, null when the figure is not a sum of rows. */
  sum: z.strictObject({ cents: z.int(), text: z.string(), matches: z.boolean() }).nullable(),
  accounts: z.array(z.strictObject({ account_id: z.string(), name: z.string(), balance: z.string().nullable() })),
  streams: z.array(
    z.strictObject({
      stream_id: z.string(),
      merchant: z.string(),
      frequency: z.string(),
      amount: z.string(),
      last_date: calendarDate,
    }),
  ),
  articles: z.array(z.strictObject({ article_id: z.string(), title: z.string() })),
  /** For "nothing found": where was looked. */
  searches: z.array(
    z.strictObject({
      from: calendarDate,
      to: calendarDate,
      accounts: z.array(z.string()),
      filter: z.record(z.string(), z.string()),
    }),
  ),
  derived_from: z.array(shownFactSchema),
});
export type EvidenceView = z.infer<typeof evidenceViewSchema>;

export const protocolErrorSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).default({}),
});
export type ProtocolError = z.infer<typeof protocolErrorSchema>;
export type Acknowledgement<T> = ({ ok: true } & T) | { ok: false; error: ProtocolError };

export const turnOutcomes = [
  'answered',
  'clarified',
  'consent_required',
  'sign_in_required',
  'escalated',
  'blocked',
  'stopped',
  'failed',
] as const;
export type TurnOutcome = (typeof turnOutcomes)[number];

/** Events the server sends. */
export interface ServerEvents {
  hello: (hello: Hello) => void;
  'turn-start': (event: { turn_id: string; client_message_id: string }) => void;
  /** What the turn is doing, in words: "Looking at your groceries". */
  'turn-status': (event: { turn_id: string; text: string }) => void;
  /** Released text; `n` counts from 0 within the turn, a client ignores an `n` it has seen. */
  'message-delta': (event: { turn_id: string; n: number; segments: Segment[] }) => void;
  /** A stored message: the customer's own (to their other tabs) or the assistant's final one. */
  message: (message: Message) => void;
  'turn-end': (event: { turn_id: string; outcome: TurnOutcome }) => void;
  consent: (state: ConsentState) => void;
  /** The token ran out: fetch a new one and connect again. */
  'token-expired': () => void;
}

/** Events the client sends; every one is acknowledged. */
export interface ClientEvents {
  'message-send': (
    event: MessageSend,
    ack: (result: Acknowledgement<{ turn_id: string; seq: number }>) => void,
  ) => void;
  'turn-stop': (event: z.infer<typeof turnStopSchema>, ack: (result: Acknowledgement<object>) => void) => void;
  'consent-set': (
    event: z.infer<typeof consentSetSchema>,
    ack: (result: Acknowledgement<{ consent: ConsentState }>) => void,
  ) => void;
  'evidence-open': (
    event: z.infer<typeof evidenceOpenSchema>,
    ack: (result: Acknowledgement<{ evidence: EvidenceView }>) => void,
  ) => void;
  'feedback-set': (
    event: z.input<typeof feedbackSetSchema>,
    ack: (result: Acknowledgement<{ feedback: Feedback }>) => void,
  ) => void;
  'conversation-new': (event: Record<string, never>, ack: (result: Acknowledgement<{ hello: Hello }>) => void) => void;
}
