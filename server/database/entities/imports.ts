import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ConnectorProgress } from '../../../plugins/kit/index.ts';
import type { ImportError, ImportOptions, ImportResult, ImportState } from '../../protocol/index.ts';

/** A statement file that a bank's server sent, and what became of it. */
export const ImportRow = defineEntity({
  name: 'ImportRow',
  tableName: 'imports',
  properties: {
    import_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    /** `receiving` until all of it is here; a row that stays so was cut off. */
    state: p.text().$type<ImportState | 'receiving'>(),
    file_name: p.text(),
    options: p.json().$type<ImportOptions>(),
    /** Bytes. */
    size: p.integer().default(0),
    /** SHA-256 of the bytes, in hexadecimal. */
    digest: p.text().nullable(),
    step: p.text().$type<ConnectorProgress['step']>().nullable(),
    step_bytes: p.integer().nullable(),
    result: p.json().$type<ImportResult>().nullable(),
    error: p.json().$type<ImportError>().nullable(),
    created_at: p.datetime(),
    ended_at: p.datetime().nullable(),
  },
});
export type ImportRow = InferEntity<typeof ImportRow>;

/** Some bytes of a file, in order, sealed; gone once it is read. */
export const ImportPiece = defineEntity({
  name: 'ImportPiece',
  tableName: 'import_pieces',
  properties: {
    import_id: p.uuid().primary(),
    position: p.integer().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    content: p.text(),
  },
});
