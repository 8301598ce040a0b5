import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { buildLedger, calendarDate, InputError, type Ledger, type LedgerRows } from '../../plugins/kit/index.ts';
import { readFiles } from '../../plugins/connectors/index.ts';
import { pluginContext } from '../host/host.ts';

/** A path as it was typed: npm runs scripts in the project's folder and says where the command was typed in INIT_CWD. */
export function typedPath(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}

/** Files of one customer as ledger rows. @throws InputError naming the file, the place, what was wrong and what would be right */
export async function readRows(files: readonly string[]): Promise<LedgerRows[]> {
  const contents = await Promise.all(
    files.map(async (name) => {
      try {
        return { name, bytes: new Uint8Array(await readFile(typedPath(name))) };
      } catch (cause) {
        const why =
          cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'is not there' : 'cannot be read';
        throw new InputError('INPUT_UNREADABLE', `${name}: the file ${why}; give the path of a file you may read.`, {
          cause,
          details: { file: name },
        });
      }
    }),
  );
  return readFiles(contents, pluginContext(new Date().toISOString(), 1));
}

/** Files of one customer as a ledger. @throws InputError */
export async function readLedger(files: readonly string[], asOf: unknown): Promise<Ledger> {
  const date = calendarDate.optional().safeParse(asOf);
  if (!date.success) {
    const words = `--as-of: "${String(asOf)}" is not a date; write it as YYYY-MM-DD.`;
    throw new InputError('AS_OF_INVALID', words, { details: { option: '--as-of' } });
  }
  const rows = await readRows(files);
  try {
    return buildLedger(rows, date.data);
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== 'AS_OF_UNKNOWN') throw error;
    const words = `${files.join(', ')}: no dated transaction, so there is no day to look back from; add --as-of with a date such as 2026-11-25.`;
    throw new InputError('AS_OF_UNKNOWN', words, { cause: error, details: { files: [...files], option: '--as-of' } });
  }
}

/** Writes a trace where `--trace` says. @throws InputError */
export async function writeTraceFile(file: unknown, trace: unknown): Promise<void> {
  const name = z.string().optional().parse(file);
  if (name === undefined) return;
  try {
    await writeFile(typedPath(name), `${JSON.stringify(trace, null, 2)}\n`);
  } catch (cause) {
    throw new InputError(
      'TRACE_NOT_WRITTEN',
      `${name}: the trace cannot be written there; name a file in a folder you may write to.`,
      {
        cause,
      },
    );
  }
}
