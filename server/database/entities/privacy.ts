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
