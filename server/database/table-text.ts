import * as z from 'zod';
import type { SqlEntityManager } from './tenancy.ts';

/** A column that is written, not computed, with the text that stands for its value on both engines. */
export interface Column {
  readonly name: string;
  readonly type: string;
  /** SQL of that text. */
  readonly text: string;
}

const columnsSchema = z.array(z.object({ name: z.string(), type: z.string() }));

/**
 * The columns of a table, in the order of their names.
 * @param like those of the other side: where a type differs (vectors are arrays on a server without pgvector), the text is of that type
 */
export async function columnsOf(
  manager: SqlEntityManager,
  table: string,
  like: readonly Column[] = [],
): Promise<Column[]> {
  const rows = columnsSchema.parse(
    await manager.execute(
      `select quote_ident(attname) as name, format_type(atttypid, atttypmod) as type from pg_attribute
       where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attname collate "C"`,
      [table],
    ),
  );
  return rows.map(({ name, type }) => {
    const other = like.find((column) => column.name === name)?.type ?? type;
    return { name, type, text: other === type ? `${name}::text` : `${name}::${other}::text` };
  });
}

/** For the rest of the transaction instants, days, fractions and bytes are the same text whatever the server is set to. */
export async function fixTexts(manager: SqlEntityManager): Promise<void> {
  await manager.execute(
    `select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO', true), set_config('intervalstyle', 'postgres', true),
       set_config('extra_float_digits', '1', true), set_config('bytea_output', 'hex', true)`,
  );
}

/** SQL of a row as a JSON array of texts, which every type writes and reads without loss. */
export function textOfRow(columns: readonly Column[]): string {
  return `json_build_array(${columns.map(({ text }) => text).join(', ')})`;
}

/** SQL of the values of a row `r` that was written so. */
export function valuesOfRow(columns: readonly Column[]): string {
  return columns.map(({ type }, place) => `(r ->> ${place})::${type}`).join(', ');
}

const summarySchema = z.tuple([z.object({ rows: z.coerce.number(), checksum: z.string() })]);

/** How many rows a table has, and the sum of the first 64 bits of each row's SHA-256, which no order changes. */
export async function summarize(
  manager: SqlEntityManager,
  table: string,
  columns: readonly Column[],
): Promise<{ rows: number; checksum: string }> {
  const [summary] = summarySchema.parse(
    await manager.execute(
      `select count(*)::text as rows,
         coalesce(sum(('x' || left(encode(sha256(convert_to(row, 'UTF8')), 'hex'), 16))::bit(64)::bigint), 0)::text as checksum
       from (select ${textOfRow(columns)}::text as row from ${table}) each`,
    ),
  );
  return summary;
}
