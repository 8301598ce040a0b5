/** What the platform's administrators do with banks. */
import * as z from 'zod';
import { bankKeySchema, changeSchema, madeSecretSchema, shownBankSchema } from './changes.ts';
import { bankIdSchema, bankNameSchema, currencySchema, localeSchema, timeZoneSchema } from './new-bank.ts';

/** POST /operator/banks */
export const bankCreateRequestSchema = z.strictObject({
  bank_id: bankIdSchema,
  name: bankNameSchema,
  time_zone: timeZoneSchema,
  currency: currencySchema,
  locale: localeSchema,
  origins: z.array(z.string().min(1).max(300)).max(50).default([]),
});

export const bankSummarySchema = z.strictObject({
  bank_id: z.string(),
  name: z.string(),
  sandbox: z.boolean(),
  allowed_origins: z.array(z.string()),
  /** Keys that sign customers' tokens now; without one nobody can sign in. */
  active_keys: z.int(),
  created_at: z.iso.datetime({ offset: true }),
});
export type BankSummary = z.infer<typeof bankSummarySchema>;
export const bankCreatedDataSchema = z.strictObject({ bank: bankSummarySchema });
/** GET /operator/banks */
export const banksDataSchema = z.strictObject({ banks: z.array(bankSummarySchema) });
/** GET /operator/banks/{bank_id}/keys */
export const bankKeysDataSchema = z.strictObject({ keys: z.array(bankKeySchema) });
export type BankKeysData = z.infer<typeof bankKeysDataSchema>;

/** POST /operator/sandboxes */
export const sandboxRequestSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/, 'must be 1 to 40 letters a-z, digits and inner hyphens'),
});
export const sandboxDataSchema = z.strictObject({
  bank_id: z.string(),
  key_id: z.string(),
  /** What is shown once: the key as 32 bytes in base64, and the operator's password. Null when the answer is repeated for its `Idempotency-Key`. */
  secret: z.strictObject({ key: z.string(), password: z.string() }).nullable(),
  /** E-mail address of the sandbox's operator. */
  operator: z.string(),
  /** The `sub` of each test customer's token. */
  customers: z.array(z.string()),
  allowed_origins: z.array(z.string()),
});
export type SandboxData = z.infer<typeof sandboxDataSchema>;

/** GET /operator/banks/{bank_id} */
export const platformBankDataSchema = z.strictObject({
  bank: shownBankSchema,
  keys: z.array(bankKeySchema),
  /** False while the bank has no customer, and for a sandbox: what is changed then holds at once. */
  takes_two_people: z.boolean(),
  /** Changes of its origins and keys, newest first. */
  changes: z.array(changeSchema),
});
export type PlatformBankData = z.infer<typeof platformBankDataSchema>;
/** POST /operator/banks/{bank_id}/changes */
export const platformChangeDataSchema = z.strictObject({
  /** Null when it was done at once. */
  change: changeSchema.nullable(),
  secret: madeSecretSchema,
});
export type PlatformChangeData = z.infer<typeof platformChangeDataSchema>;
