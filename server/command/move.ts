import { existsSync } from 'node:fs';
import { InputError } from '../../plugins/kit/index.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import { moveDatabase } from '../database/move.ts';
import { withDatabaseAt, withDataFolder } from './stopped-server.ts';

/**
 * `spendsense move --to postgresql`: the embedded database of a stopped server into the empty PostgreSQL that DATABASE_URL names. The
 * address holds a password, so it comes by the environment.
 * @throws InputError DATABASE_URL_MISSING, DATABASE_MISSING, MOVE_TARGET_NOT_EMPTY
 */
export async function moveCommand(_none: readonly string[], options: { json?: boolean }): Promise<string> {
  const { database_url: url, data_dir } = readConfiguration(process.env);
  if (url === null) throw new InputError('DATABASE_URL_MISSING', 'Name the PostgreSQL to move to in DATABASE_URL.');
  return withDataFolder(async ({ database: folder }) => {
    if (!existsSync(folder)) {
      const words = `There is no embedded database in ${data_dir}; name the folder of the stopped server in DATA_DIR.`;
      throw new InputError('DATABASE_MISSING', words);
    }
    const tables = await withDatabaseAt({ data_dir: folder }, (source) =>
      withDatabaseAt({ url }, (target) =>
        moveDatabase(source, target, ({ table, rows }) => {
          if (!options.json && process.stderr.isTTY) process.stderr.write(`\r${table}: ${rows} rows\u001B[K`);
        }),
      ),
    );
    if (!options.json && process.stderr.isTTY) process.stderr.write('\r\u001B[K');
    if (options.json) return JSON.stringify({ tables }, null, 2);
    const filled = tables.filter(({ rows }) => rows > 0);
    const width = Math.max(0, ...filled.map(({ table }) => table.length));
    const lines = filled.map(
      ({ table, rows, checksum }) => `  ${table.padEnd(width)}  ${rows} rows, checksum ${checksum}`,
    );
    return [
      'Moved, counted and summed up on both sides:',
      ...lines,
      `Start servers with DATABASE_URL from now on. ${data_dir} still has their secrets; its database is as it was, and out of date from the first new row.`,
    ].join('\n');
  });
}
