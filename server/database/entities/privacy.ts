import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** The key that a customer's content is sealed with, wrapped. Without this row nothing of theirs can be opened again. */
export const CustomerKey = defineEntity({
  name: 'CustomerKey',
  tableName: 'customer_keys',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    /** A JWE; see `server/vault/key-wrapping.ts`. */
    wrapped_key: p.text(),
    /** The reference of the key-encryption key, so that those still to be rewrapped are found. */
    key_id: p.text(),
    created_at: p.datetime(),
  },
});
export type CustomerKey = InferEntity<typeof CustomerKey>;

/** A customer who is erased: who it was by the bank's own id, when, and how many rows of which table went. No content. */
export const ErasureRow = defineEntity({
  name: 'ErasureRow',
  tableName: 'erasures',
  properties: {
    erasure_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    subject: p.text(),
    requested_at: p.datetime(),
    completed_at: p.datetime().nullable(),
    erased: p.json().$type<Record<string, number>>(),
    /** When the bank said that it may send data of this customer again. */
    readmitted_at: p.datetime().nullable(),
  },
});
export type ErasureRow = InferEntity<typeof ErasureRow>;

/** Everything held about a customer as one document, while it is being written and until it expires. */
export const ExportRow = defineEntity({
  name: 'ExportRow',
  tableName: 'customer_exports',
  properties: {
    export_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    requested_at: p.datetime(),
    /** Until when nobody else begins to write it: pushed on with each part, so that it passes soon after a process ended. */
    claimed_until: p.datetime().nullable(),
    ready_at: p.datetime().nullable(),
    expires_at: p.datetime().nullable(),
    parts: p.integer(),
    /** Of the document, as it is handed out. */
    bytes: p.bigint('number'),
  },
});
export type ExportRow = InferEntity<typeof ExportRow>;

/** A piece of the document. */
export const ExportPart = defineEntity({
  name: 'ExportPart',
  tableName: 'customer_export_parts',
  properties: {
    export_id: p.uuid().primary(),
    position: p.integer().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    /** Sealed. */
    content: p.text(),
  },
});
