import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { BankSettings, ChangeKind, ChangeState, Flip } from '../../protocol/index.ts';

/** One version of a bank's settings. Rows are only ever added: the highest version holds. */
export const BankSettingsVersion = defineEntity({
  name: 'BankSettingsVersion',
  tableName: 'bank_settings',
  properties: {
    bank_id: p.text().primary(),
    version: p.integer().primary(),
    settings: p.json().$type<BankSettings>(),
    /** SHA-256 of the settings as canonical JSON. */
    hash: p.text(),
    /** An operator's id, or `command line`. */
    proposed_by: p.text(),
    approved_by: p.text(),
    created_at: p.datetime().$type<Date>(),
  },
});
export type BankSettingsVersion = InferEntity<typeof BankSettingsVersion>;

/** A change that one operator proposed and another decides. A decided one never changes again: the database sees to it. */
export const ChangeRequest = defineEntity({
  name: 'ChangeRequest',
  tableName: 'change_requests',
  properties: {
    change_id: p.uuid().primary(),
    bank_id: p.text(),
    kind: p.text().$type<ChangeKind>(),
    /** Its shape belongs to the kind. */
    payload: p.json().$type<unknown>(),
    state: p.text().$type<ChangeState>(),
    proposed_by: p.uuid(),
    proposed_at: p.datetime().$type<Date>(),
    expires_at: p.datetime().$type<Date>(),
    decided_by: p.uuid().nullable(),
    decided_at: p.datetime().$type<Date>().nullable(),
    reason: p.text().nullable(),
  },
});
export type ChangeRequest = InferEntity<typeof ChangeRequest>;

/** What newest decisions came to under the settings of a change, as far as they were made again. */
export const ChangeRehearsal = defineEntity({
  name: 'ChangeRehearsal',
  tableName: 'change_rehearsals',
  properties: {
    change_id: p.uuid().primary(),
    bank_id: p.text(),
    /** Ids of traces, one for each decision. */
    decisions: p.json().$type<string[]>(),
    done: p.integer(),
    not_replayable: p.integer(),
    /** Milliseconds that it took so far. */
    spent_ms: p.integer(),
    flips: p.json().$type<Flip[]>(),
    started_at: p.datetime().$type<Date>(),
    finished_at: p.datetime().$type<Date>().nullable(),
  },
});
export type ChangeRehearsal = InferEntity<typeof ChangeRehearsal>;
