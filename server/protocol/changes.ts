/** Changes that one operator proposes and another approves: settings, origins, keys. */
import * as z from 'zod';
import { bankSettingsSchema } from './bank-settings.ts';
import { ownArticleIdSchema } from './own-articles.ts';
import { limitSchema, pageSchema, paginationSchema } from './paging.ts';

export const changeKinds = [
  'bank-settings',
  'allowed-origins',
  'signing-key-add',
  'signing-key-retire',
  'article',
] as const;
export type ChangeKind = (typeof changeKinds)[number];
export const changeStates = ['proposed', 'approved', 'rejected', 'applied', 'withdrawn', 'expired'] as const;
export type ChangeState = (typeof changeStates)[number];

const origins = z.array(z.string().min(1).max(300)).max(50);

const text = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}*$/u, 'must hold no control characters');

const originsChangeSchema = z.strictObject({
  kind: z.literal('allowed-origins'),
  payload: z.strictObject({ add: origins.default([]), remove: origins.default([]) }),
});
const keyAddChangeSchema = z.strictObject({
  kind: z.literal('signing-key-add'),
  payload: z
    .strictObject({
      purpose: z
        .enum(['customer-tokens', 'bank-api'])
        .describe('Whose tokens it signs: customers’, or those of the bank’s own servers.'),
      jwks_url: text(500).optional().describe('The address of the key set that the bank publishes.'),
      secret_reference: text(200)
        .optional()
        .describe(
          'Where a shared secret of at least 32 characters is that every server has: `env:BANK_KEY_ACME` for the bank `acme`.',
        ),
    })
    .describe('With neither address nor reference a new shared secret is made, which is in this answer alone.'),
});
const keyRetireChangeSchema = z.strictObject({
  kind: z.literal('signing-key-retire'),
  payload: z.strictObject({
    key_id: text(200),
    /** Hours that it is still accepted after the approval. */
    hours: z.number().min(0).max(8_760),
  }),
});

/** What each kind says; the part that names what it was based on is filled in by the server. */
export const changeRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bank-settings'),
    payload: z.strictObject({
      /** The version that was edited: the change is refused once it is not the newest any more. */
      base_version: z.int().nonnegative(),
      settings: bankSettingsSchema,
    }),
  }),
  originsChangeSchema,
  keyAddChangeSchema,
  keyRetireChangeSchema,
  z.strictObject({
    kind: z.literal('article'),
    /** Publishes the draft as it is now, or with `withdraw` takes back what is published. */
    payload: z.strictObject({ article_id: ownArticleIdSchema, withdraw: z.boolean().default(false) }),
  }),
]);
/** The same for the platform's administrators, to whom a bank's settings and articles are closed. */
export const platformChangeRequestSchema = z.discriminatedUnion('kind', [
  originsChangeSchema,
  keyAddChangeSchema,
  keyRetireChangeSchema,
]);
export type PlatformChangeProposal = z.infer<typeof platformChangeRequestSchema>;
export type ChangeProposal = z.infer<typeof changeRequestSchema>;

/** A field that is not the same before and after. */
export const differenceSchema = z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() });
export type Difference = z.infer<typeof differenceSchema>;

const reason = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must hold no control characters');
/** POST /operator/changes/{change_id}/reject */
export const rejectRequestSchema = z.strictObject({ reason });

/** A decision that comes out otherwise under the settings of a change; codes and names alone, nothing of a customer. */
export const flipSchema = z.strictObject({
  trace_id: z.uuid(),
  kind: z.enum(['turn', 'recommendation']),
  started_at: z.iso.datetime({ offset: true }),
  of: z.enum(['outcome', 'guardrail', 'tool', 'persona', 'offer', 'article']),
  /** The rail with its stage, the tool, the window, the offer or the article. */
  name: z.string(),
  /** The step that decided it, in the trace; null when none there did. */
  span_id: z.string().nullable(),
  from: z.string(),
  to: z.string(),
});
export type Flip = z.infer<typeof flipSchema>;
/** POST /operator/changes/{change_id}/rehearsal */
export const rehearsalRequestSchema = z.strictObject({
  again: z.boolean().default(false).describe('Begins anew, with the decisions that are the newest now.'),
});
export const rehearsalSchema = z.strictObject({
  change_id: z.uuid(),
  state: z.enum(['running', 'finished']).describe('`running`: ask again to go on.'),
  decisions: z.int().describe('How many of the newest decisions are made again.'),
  done: z.int().describe('Fewer than `decisions` when finished: the time for it was over.'),
  not_replayable: z.int(),
  flip_count: z.int(),
  flips: z.array(flipSchema).describe('The first 200.'),
  hash: z.string().nullable().describe('What an approval acknowledges; null while it is running.'),
  started_at: z.iso.datetime({ offset: true }),
});
export type Rehearsal = z.infer<typeof rehearsalSchema>;
export const rehearsalDataSchema = z.strictObject({ rehearsal: rehearsalSchema });
export type RehearsalData = z.infer<typeof rehearsalDataSchema>;
/** POST /operator/changes/{change_id}/approve */
export const approveRequestSchema = z.strictObject({
  acknowledged: z
    .string()
    .regex(/^[\da-f]{64}$/)
    .optional()
    .describe('The `hash` of the rehearsal: that its flips were read.'),
});

/** GET /operator/changes?state=&page=&limit= */
export const changesQuerySchema = z.strictObject({
  state: z.enum(changeStates).optional(),
  page: pageSchema,
  limit: limitSchema,
});
export type ChangesQuery = z.infer<typeof changesQuerySchema>;

const instant = z.iso.datetime({ offset: true });
const personSchema = z.strictObject({ user_id: z.uuid(), name: z.string(), email: z.string() });
export const changeSchema = z.strictObject({
  change_id: z.uuid(),
  kind: z.enum(changeKinds),
  state: z.enum(changeStates),
  /** What it changes, against what it was based on. */
  differences: z.array(differenceSchema),
  proposed_by: personSchema,
  proposed_at: instant,
  /** Until then it must be decided. */
  expires_at: instant,
  decided_by: personSchema.nullable(),
  decided_at: instant.nullable(),
  reason: z.string().nullable(),
});
export type Change = z.infer<typeof changeSchema>;
export const changeDataSchema = z.strictObject({ change: changeSchema });
export type ChangeData = z.infer<typeof changeDataSchema>;
export const changesDataSchema = z.strictObject({
  changes: z.array(changeSchema),
  pagination: paginationSchema,
});
export type ChangesData = z.infer<typeof changesDataSchema>;

/** A key that signs tokens; never its secret. */
export const bankKeySchema = z.strictObject({
  key_id: z.string(),
  purpose: z.enum(['customer-tokens', 'bank-api']),
  algorithms: z.array(z.string()),
  jwks_url: z.string().nullable(),
  /** Where its secret is; null for a key set. */
  secret_reference: z.string().nullable(),
  created_at: instant,
  /** From then on no token signed with it is accepted; null for never. */
  expires_at: instant.nullable(),
  /** When a token signed with it was accepted last, to the hour; null for never. */
  last_used_at: instant.nullable(),
});
export type BankKey = z.infer<typeof bankKeySchema>;
/** A shared secret that was made, as 32 bytes in base64. Null when none was, and when the answer is repeated for its `Idempotency-Key`. */
export const madeSecretSchema = z.strictObject({ key_id: z.string(), key: z.string() }).nullable();
export type MadeSecret = z.infer<typeof madeSecretSchema>;
/** POST /operator/changes */
export const changeProposedDataSchema = z.strictObject({
  change: changeSchema,
  secret: madeSecretSchema,
});
export type ChangeProposedData = z.infer<typeof changeProposedDataSchema>;
/** What a bank is, apart from its settings. */
export const shownBankSchema = z.strictObject({
  bank_id: z.string(),
  name: z.string(),
  time_zone: z.string(),
  currency: z.string(),
  locale: z.string(),
  sandbox: z.boolean(),
  allowed_origins: z.array(z.string()),
});
const jsonSchema = z.record(z.string(), z.unknown());
/** GET /operator/bank: the bank as it is now, and what its settings may be. */
export const bankDataSchema = z.strictObject({
  bank: shownBankSchema,
  keys: z.array(bankKeySchema),
  version: z.int(),
  settings: bankSettingsSchema,
  /** The newest versions first, each with what it changed; people are operators' names, or `command line`. */
  history: z.array(
    z.strictObject({
      version: z.int(),
      created_at: instant,
      proposed_by: z.string(),
      approved_by: z.string(),
      hash: z.string(),
      differences: z.array(differenceSchema),
    }),
  ),
  /** JSON Schema (2020-12) of the settings. */
  schema: jsonSchema,
  plugins: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      version: z.string(),
      summary: z.string(),
      /** The platform does not let it be switched off. */
      required: z.boolean(),
      /** JSON Schema (2020-12) of its configuration. */
      schema: jsonSchema,
    }),
  ),
  articles: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  /** The most chat messages that a customer may send in a minute. */
  most_messages_per_minute: z.int(),
});
export type BankData = z.infer<typeof bankDataSchema>;
