/** Erasing a customer and handing out what is held about them, under /api/v1/users/me. */
import * as z from 'zod';
import {
  accountSchema,
  goalSchema,
  liabilitySchema,
  personaAssignmentSchema,
  recommendationSchema,
  transactionSchema,
  windowSignalsSchema,
} from '../../plugins/kit/index.ts';
import { messageSchema } from './chat.ts';
import { consentRecordSchema } from './conversations.ts';
import { storedCorrectionSchema } from './customer.ts';
import { feedbackSchema } from './feedback.ts';
import { nudgeChoiceSchema } from './nudges.ts';

const instant = z.iso.datetime({ offset: true });

/** POST /users/me/erasure: the word says that nobody pressed a button by mistake. */
export const erasureRequestSchema = z.strictObject({ confirm: z.literal('ERASE') });

export const erasureSchema = z.strictObject({
  erasure_id: z.uuid(),
  state: z.enum(['running', 'done']),
  requested_at: instant,
  completed_at: instant.nullable(),
  /** Rows deleted so far, by table. */
  erased: z.record(z.string(), z.int()),
});
export type Erasure = z.infer<typeof erasureSchema>;
export const erasureDataSchema = z.strictObject({ erasure: erasureSchema });

/** POST /users/me/exports, GET /users/me/exports/{export_id} */
export const exportSchema = z.strictObject({
  export_id: z.uuid(),
  state: z.enum(['running', 'ready']),
  requested_at: instant,
  /** When the document is deleted; null while it is being written. */
  expires_at: instant.nullable(),
  /** Length of the document; null while it is being written. */
  bytes: z.int().nullable(),
});
export type Export = z.infer<typeof exportSchema>;
export const exportDataSchema = z.strictObject({ export: exportSchema });
export type ExportData = z.infer<typeof exportDataSchema>;

/** GET /users/me/holdings: how many rows of each kind are held about the customer, named as in an export. */
export const holdingsDataSchema = z.strictObject({
  holdings: z.strictObject({
    accounts: z.int(),
    transactions: z.int(),
    liabilities: z.int(),
    corrections: z.int(),
    goals: z.int(),
    conversations: z.int(),
    messages: z.int(),
    recommendations: z.int(),
    signals: z.int(),
    personas: z.int(),
    consents: z.int(),
  }),
});
export type HoldingsData = z.infer<typeof holdingsDataSchema>;

export const exportFormat = 'spendsense-customer-export';
/** Goes up when a field changes or goes; new fields are no new version. */
export const exportVersion = 1;

/**
 * GET /users/me/exports/{export_id}/file: everything held about a customer. The order of rows means nothing, but for messages, which
 * are in order within their conversation. Amounts are in minor units; positive is money out.
 */
export const customerExportSchema = z.strictObject({
  format: z.literal(exportFormat),
  version: z.literal(exportVersion),
  exported_at: instant,
  profile: z.strictObject({
    user_id: z.uuid(),
    /** The bank's own id of the customer. */
    subject: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    locale: z.string().nullable(),
    bank: z.strictObject({ bank_id: z.string(), name: z.string() }),
    created_at: instant,
  }),
  consents: z.array(consentRecordSchema),
  accounts: z.array(accountSchema),
  transactions: z.array(transactionSchema),
  liabilities: z.array(liabilitySchema),
  corrections: z.array(storedCorrectionSchema),
  /** Regular payments as an aggregator told them: which transactions it puts together. */
  reported_streams: z.array(z.strictObject({ stream_id: z.string(), transaction_ids: z.array(z.string()) })),
  goals: z.array(
    z.strictObject({
      goal_id: z.uuid(),
      goal: goalSchema,
      /** What was owed on the card when the goal was set. */
      start_cents: z.int().nullable(),
      created_at: instant,
      updated_at: instant,
    }),
  ),
  conversations: z.array(z.strictObject({ conversation_id: z.uuid(), created_at: instant })),
  messages: z.array(messageSchema.extend({ feedback: feedbackSchema.nullable() })),
  recommendations: z.array(recommendationSchema),
  /** What the customer did with them; one may have been shown before the newest ones above were computed. */
  recommendation_responses: z.array(
    z.strictObject({ recommendation_id: z.string(), response: z.enum(['read', 'dismissed']), created_at: instant }),
  ),
  /** On which days each offer was shown, as far back as is kept. */
  offer_showings: z.array(z.strictObject({ offer_id: z.string(), day: z.iso.date() })),
  /** When they last told of a hard time, where no decision that says so is kept any more: they are offered nothing for ninety days. */
  distress_reports: z.array(z.strictObject({ reported_at: instant })),
  /** What they were told before they asked, and were rid of, on which days; and which kinds they wanted no more, or again. */
  nudge_responses: z.array(
    z.strictObject({
      nudge_id: z.string(),
      kind: nudgeChoiceSchema.shape.kind,
      response: z.enum(['seen', 'dismissed']),
      day: z.iso.date(),
    }),
  ),
  nudge_choices: z.array(z.strictObject({ ...nudgeChoiceSchema.shape, created_at: instant })),
  /** Whether articles helped. */
  article_feedback: z.array(z.strictObject({ article_id: z.string(), helpful: z.boolean(), created_at: instant })),
  /** That the customer wanted no offers, or wanted them again; the newest one holds. */
  offer_choices: z.array(z.strictObject({ stopped: z.boolean(), created_at: instant })),
  /** That they asked to hear from a person, and when somebody at the bank had seen to it. */
  hand_offs: z.array(z.strictObject({ conversation_id: z.uuid(), created_at: instant, closed_at: instant.nullable() })),
  signals: z.array(z.strictObject({ time_window: z.string(), as_of: z.iso.date(), signals: windowSignalsSchema })),
  personas: z.array(
    z.strictObject({
      time_window: z.string(),
      as_of: z.iso.date(),
      persona: z.string(),
      assignment: personaAssignmentSchema,
      created_at: instant,
    }),
  ),
});
export type CustomerExport = z.infer<typeof customerExportSchema>;
