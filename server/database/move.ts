import * as z from 'zod';
import { CodedError, InputError } from '../../plugins/kit/index.ts';
import type { Database } from './database.ts';
import { tablesInOrder } from './tables-in-order.ts';
import { columnsOf, fixTexts, summarize, textOfRow, valuesOfRow, type Column } from './table-text.ts';
import type { SqlEntityManager } from './tenancy.ts';

/** Pages of a table (8 KB each, what is kept outside of them not counted) that are read at once: some thousand short rows. */
const pagesAtOnce = 32;

export interface MovedTable {
  readonly table: string;
  readonly rows: number;
  /** Sum of hashes of all rows, the same on both sides. */
  readonly checksum: string;
}

/** All tables of ours; which migrations ran, the target knows of itself. */
const tablesToMove = `select c.oid, c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'mikro_orm_%'`;

const piece = z.tuple([z.object({ rows: z.string().nullable() })]);
const pages = z.tuple([z.object({ pages: z.int() })]);

/**
 * Copies all rows into an empty database of the same migrations, in one transaction there: killed in the middle, nothing of it is left.
 * Each table is counted and summed up on both sides before it ends. Nothing may write to the source meanwhile.
 * @param told is called for each table that was copied
 * @throws InputError MOVE_TARGET_NOT_EMPTY; CodedError MOVE_INCOMPLETE when a table is not the same on both sides
 */
export async function moveDatabase(
  source: Database,
  target: Database,
  told: (moved: MovedTable) => void = () => {},
): Promise<MovedTable[]> {
  return source.platform().transactional((from) =>
    target.platform().transactional(async (to) => {
      for (const side of [from, to]) await fixTexts(side);
      // Those that refer to others come after them.
      const tables = (await tablesInOrder(from, tablesToMove)).toReversed();
      // A server that starts on the target meanwhile waits until this is over.
      await to.execute(`lock table ${tables.join(', ')} in access exclusive mode`);
      await refuseRows(to, tables);
      const moved: MovedTable[] = [];
      for (const table of tables) {
        const columns = await columnsOf(to, table);
        const mine = await columnsOf(from, table, columns);
        await copyTable({ from, to, table, columns, mine });
        const [sent, kept] = [await summarize(from, table, mine), await summarize(to, table, columns)];
        if (sent.rows !== kept.rows || sent.checksum !== kept.checksum) {
          const words = `${table} is not the same on both sides: ${sent.rows} rows there, ${kept.rows} here. Nothing was kept.`;
          throw new CodedError('MOVE_INCOMPLETE', words, { details: { table } });
        }
        moved.push({ table, ...kept });
        told({ table, ...kept });
      }
      await askAgain(to);
      return moved;
    }),
  );
}

async function refuseRows(manager: SqlEntityManager, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const found = await manager.execute<unknown[]>(`select from ${table} limit 1`);
    if (found.length === 0) continue;
    const words = `The database that DATABASE_URL names has rows already, in ${table}; make a new one to move to.`;
    throw new InputError('MOVE_TARGET_NOT_EMPTY', words, { details: { table } });
  }
}

/** Goes through a table in the order in which it lies there: any table has one, and none has to be sorted. */
async function copyTable({
  from,
  to,
  table,
  columns,
  mine,
}: {
  from: SqlEntityManager;
  to: SqlEntityManager;
  table: string;
  columns: readonly Column[];
  mine: readonly Column[];
}): Promise<void> {
  const names = columns.map(({ name }) => name).join(', ');
  const [size] = pages.parse(
    await from.execute(`select (pg_relation_size('${table}') / current_setting('block_size')::int)::int as pages`),
  );
  // What triggers would add is copied too.
  await to.execute(`alter table ${table} disable trigger user`);
  for (let page = 0; page < size.pages; page += pagesAtOnce) {
    const [{ rows }] = piece.parse(
      await from.execute(
        `select json_agg(${textOfRow(mine)})::text as rows from ${table} where ctid >= ?::tid and ctid < ?::tid`,
        [`(${page},0)`, `(${page + pagesAtOnce},0)`],
      ),
    );
    if (rows === null) continue;
    await to.execute(
      `insert into ${table} (${names}) select ${valuesOfRow(columns)} from json_array_elements(?::json) as each (r)`,
      [rows],
    );
  }
  await to.execute(`alter table ${table} enable trigger user`);
}

/** What a queue of the source still held is not copied: it is put back to where the target's server looks for it by itself. */
async function askAgain(manager: SqlEntityManager): Promise<void> {
  await manager.execute(`update imports set state = 'queued' where state = 'running'`);
  await manager.execute(
    `update webhook_events set dispatched_at = null
     where event_id in (select event_id from webhook_deliveries where state = 'pending')`,
  );
  await manager.execute(`delete from webhook_deliveries where state = 'pending'`);
}
