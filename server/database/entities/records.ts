import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A link of a bank's chain: that a record was what its digest says, and after which other one. Nothing of the record itself. */
export const ChainEntry = defineEntity({
  name: 'ChainEntry',
  tableName: 'chain_entries',
  properties: {
    bank_id: p.text().primary(),
    seq: p.bigint('number').primary(),
    type: p.text().$type<RecordType>(),
    /** SHA-256 of the record's canonical JSON, base64url like all that follows. */
    digest: p.text(),
    sealed_at: p.datetime(),
    /** The hash of the entry before. */
    previous: p.text(),
    hash: p.text(),
    /** HMAC of the hash, with a key that is not in the database. */
    mac: p.text(),
  },
});
export type ChainEntry = InferEntity<typeof ChainEntry>;

/** What is chained. */
export type RecordType = 'decision' | 'action' | 'consent' | 'tombstone' | 'hold';

/** How far a chain reached when, signed. */
export const ChainCheckpoint = defineEntity({
  name: 'ChainCheckpoint',
  tableName: 'chain_checkpoints',
  properties: {
    bank_id: p.text().primary(),
    seq: p.bigint('number').primary(),
    /** A JWS; see `server/records/checkpoint.ts`. */
    signed: p.text(),
    created_at: p.datetime(),
    /** When it was written outside of the database; null until then. */
    exported_at: p.datetime().nullable(),
  },
});
export type ChainCheckpoint = InferEntity<typeof ChainCheckpoint>;

/** That the records of some entries were taken away, and why: their entries stay. */
export const Tombstone = defineEntity({
  name: 'Tombstone',
  tableName: 'record_tombstones',
  properties: {
    tombstone_id: p.uuid().primary(),
    bank_id: p.text(),
    reason: p.text().$type<'erasure' | 'retention'>(),
    /** Their numbers in the chain. */
    entries: p.json().$type<number[]>(),
    created_at: p.datetime(),
    chain_seq: p.bigint('number').nullable(),
  },
});
export type Tombstone = InferEntity<typeof Tombstone>;

/** A customer's rows as a decision saw them. */
export const DataSnapshot = defineEntity({
  name: 'DataSnapshot',
  tableName: 'data_snapshots',
  properties: {
    snapshot_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    /** What `ledgerVersion` was then. */
    version: p.text(),
    /** Sealed. */
    content: p.text(),
    commitment: p.text(),
    created_at: p.datetime(),
  },
});

/** That what is held about a customer, or with null about all of a bank's, must not be deleted. */
export const LegalHold = defineEntity({
  name: 'LegalHold',
  tableName: 'legal_holds',
  properties: {
    hold_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid().nullable(),
    reason: p.text(),
    placed_by: p.uuid(),
    placed_at: p.datetime(),
    /** From then on it holds nothing; null for until it is released. */
    ends_at: p.datetime().nullable(),
    released_by: p.uuid().nullable(),
    released_at: p.datetime().nullable(),
    release_reason: p.text().nullable(),
    chain_seq: p.bigint('number').nullable(),
  },
});
export type LegalHold = InferEntity<typeof LegalHold>;
