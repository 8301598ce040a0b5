import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { OperatorRole, StatedPurpose } from '../../protocol/index.ts';

/** A tenant. Everything else hangs on its `bank_id`. */
export const Bank = defineEntity({
  name: 'Bank',
  tableName: 'banks',
  properties: {
    bank_id: p.text().primary(),
    name: p.text(),
    /** IANA time zone: decides which day "today" is. */
    time_zone: p.text(),
    currency: p.text(),
    locale: p.text(),
    allowed_origins: p.array().$type<string[]>(),
    /** Whether people may chat about money words and articles before they sign in. */
    visitors_allowed: p.boolean().default(false),
    /** For one developer to try things: made whole, removed whole, no customer's. */
    sandbox: p.boolean().default(false),
    created_at: p.datetime().$type<Date>(),
  },
});
export type Bank = InferEntity<typeof Bank>;

/** What tokens signed with a key are for: its customers' pages, or its own servers. */
export type KeyPurpose = 'customer-tokens' | 'bank-api';

/**
 * A key with which a bank signs tokens of one purpose: a secret, which is elsewhere and which this row only refers to, or
 * the address of the key set that the bank publishes.
 */
export const BankSigningKey = defineEntity({
  name: 'BankSigningKey',
  tableName: 'bank_signing_keys',
  properties: {
    key_id: p.text().primary(),
    bank_id: p.text(),
    purpose: p.text().$type<KeyPurpose>(),
    /** The only algorithms that a token signed with it may name. */
    algorithms: p.array().$type<string[]>(),
    secret_reference: p.text().nullable(),
    jwks_url: p.text().nullable(),
    created_at: p.datetime().$type<Date>(),
    /** From then on no token signed with it is accepted. */
    expires_at: p.datetime().$type<Date>().nullable(),
    /** When a token signed with it was accepted last, to the hour. */
    last_used_at: p.datetime().$type<Date>().nullable(),
  },
});
export type BankSigningKey = InferEntity<typeof BankSigningKey>;

/** A customer (role `consumer`), a member of staff (role `operator`), or somebody who has not signed in (role `visitor`). */
export const UserProfile = defineEntity({
  name: 'UserProfile',
  tableName: 'user_profiles',
  properties: {
    user_id: p.uuid().primary(),
    bank_id: p.text(),
    role: p.text().$type<'consumer' | 'operator' | 'visitor'>(),
    /** What an operator may do; a customer has none. */
    operator_roles: p
      .array()
      .$type<OperatorRole[]>()
      .onCreate(() => []),
    /** The bank's own id of a customer, as its tokens carry it. */
    subject: p.text().nullable(),
    email: p.text().nullable(),
    name: p.text(),
    locale: p.text().nullable(),
    /** What an account signs in with, in small letters, one of its bank's; null for customers whom their bank signs in. */
    login_email: p.text().nullable(),
    /** Whom an operator is to the bank's identity provider. */
    oidc_subject: p.text().nullable(),
    password_hash: p.text().nullable(),
    /** How far the bank is in telling what changed, in its own words. */
    ingestion_cursor: p.text().nullable(),
    /** Older tokens are those of a customer who was erased. */
    tokens_since: p.datetime().nullable(),
    created_at: p.datetime(),
  },
});
export type UserProfile = InferEntity<typeof UserProfile>;

/** Where a bank's operators sign in with the bank's own accounts, and who of them may. */
export const BankOidc = defineEntity({
  name: 'BankOidc',
  tableName: 'bank_oidc',
  properties: {
    bank_id: p.text().primary(),
    issuer: p.text(),
    client_id: p.text(),
    /** Where the client's secret is, never the secret; null for a client without one. */
    secret_reference: p.text().nullable(),
    /** The claim of an id token that makes an operator, when it has one of the values. */
    claim: p.text(),
    claim_values: p.array().$type<string[]>(),
    email_domains: p.array().$type<string[]>(),
    created_at: p.datetime(),
  },
});
export type BankOidc = InferEntity<typeof BankOidc>;

/** One refresh token of a family; using one twice ends the family. Only its hash is stored. */
export const RefreshToken = defineEntity({
  name: 'RefreshToken',
  tableName: 'refresh_tokens',
  properties: {
    token_hash: p.text().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    family_id: p.uuid(),
    expires_at: p.datetime(),
    used_at: p.datetime().nullable(),
    /** When whoever it is last proved who they are: by signing in, or by their password since. */
    confirmed_at: p.datetime().nullable(),
    created_at: p.datetime(),
  },
});

/** One consent given or taken back. Rows are only ever added: the newest one holds. */
export const ConsentRecord = defineEntity({
  name: 'ConsentRecord',
  tableName: 'consent_records',
  properties: {
    consent_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    granted: p.boolean(),
    scopes: p.array().$type<string[]>(),
    version: p.text(),
    /** What it was said to be for. */
    purpose: p.text(),
    ip_address: p.text().nullable(),
    created_at: p.datetime(),
    /** Where in the bank's chain it stands; null until it was sealed. */
    chain_seq: p.bigint('number').nullable(),
  },
});
export type ConsentRecord = InferEntity<typeof ConsentRecord>;

/** What an operator did: the audit of every privileged act. */
export const OperatorAction = defineEntity({
  name: 'OperatorAction',
  tableName: 'operator_actions',
  properties: {
    action_id: p.uuid().primary(),
    bank_id: p.text(),
    /** Null for what the command line or a job did. */
    operator_id: p.uuid().nullable(),
    action: p.text(),
    user_id: p.uuid().nullable(),
    target: p.text().nullable(),
    /** What content was looked at for. */
    purpose: p.text().$type<StatedPurpose>().nullable(),
    /** In the operator's own words, where the purpose asked for them. */
    reason: p.text().nullable(),
    created_at: p.datetime(),
    /** Where in the bank's chain it stands; null until it was sealed. */
    chain_seq: p.bigint('number').nullable(),
  },
});

/** What an operator looks at customers' content for, until it ends. */
export const OperatorPurpose = defineEntity({
  name: 'OperatorPurpose',
  tableName: 'operator_purposes',
  properties: {
    bank_id: p.text().primary(),
    operator_id: p.uuid().primary(),
    purpose: p.text().$type<StatedPurpose>(),
    reason: p.text().nullable(),
    stated_at: p.datetime(),
    ends_at: p.datetime(),
  },
});
