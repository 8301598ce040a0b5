import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Account, Category, Correction, Liability, Transaction } from '../../../plugins/kit/index.ts';

/** Rows as the connector parsed them; what they mean is derived in memory, never stored. */
export const AccountRow = defineEntity({
  name: 'AccountRow',
  tableName: 'accounts',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    account_id: p.text().primary(),
    type: p.text().$type<Account['type']>(),
    subtype: p.text().nullable(),
    name: p.text(),
    mask: p.text().nullable(),
    currency: p.text(),
    available_cents: p.bigint('number').nullable(),
    current_cents: p.bigint('number').nullable(),
    limit_cents: p.bigint('number').nullable(),
    holder_category: p.text().$type<Account['holder_category']>(),
    refreshed_at: p.datetime(),
    /** The newest row of the import that the balances came with: an older import leaves them alone. */
    balances_as_of: p.date().nullable(),
  },
});
export type AccountRow = InferEntity<typeof AccountRow>;

export const TransactionRow = defineEntity({
  name: 'TransactionRow',
  tableName: 'transactions',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    transaction_id: p.text().primary(),
    account_id: p.text(),
    amount_cents: p.bigint('number'),
    currency: p.text(),
    date: p.date(),
    authorized_date: p.date().nullable(),
    name: p.text(),
    merchant_name: p.text().nullable(),
    merchant_entity_id: p.text().nullable(),
    category_primary: p.text(),
    category_detailed: p.text(),
    category_source: p.text().$type<Category['source']>(),
    payment_channel: p.text().$type<Transaction['payment_channel']>(),
    pending: p.boolean(),
    pending_transaction_id: p.text().nullable(),
    /** The newest row of the import that it came with: an older import leaves it alone. */
    as_of: p.date().nullable(),
  },
});
export type TransactionRow = InferEntity<typeof TransactionRow>;

export const LiabilityRow = defineEntity({
  name: 'LiabilityRow',
  tableName: 'liabilities',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    account_id: p.text().primary(),
    details: p.json().$type<Liability>(),
  },
});

/** What a customer said about their rows; the newest said of a row counts. */
export const CorrectionRow = defineEntity({
  name: 'CorrectionRow',
  tableName: 'corrections',
  properties: {
    correction_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    correction: p.json().$type<Correction>(),
    created_at: p.datetime(),
  },
});
export type CorrectionRow = InferEntity<typeof CorrectionRow>;

/** Rows that a bank took back: no later import of an older file brings them in again. */
export const RemovedTransactionRow = defineEntity({
  name: 'RemovedTransactionRow',
  tableName: 'removed_transactions',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    transaction_id: p.text().primary(),
    removed_at: p.datetime(),
  },
});

/** A stream that a bank's aggregator found, by its rows. */
export const ReportedStreamRow = defineEntity({
  name: 'ReportedStreamRow',
  tableName: 'reported_streams',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    stream_id: p.text().primary(),
    transaction_ids: p.array(),
  },
});
