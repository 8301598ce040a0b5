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

/** Options that say what a file does not. */
export type InputOptions = {
  readonly asOf?: string;
  readonly dateOrder?: string;
  readonly moneyOut?: string;
  readonly currency?: string;
};

const choices = {
  dateOrder: { option: '--date-order', schema: z.enum(['dmy', 'mdy']), right: 'dmy or mdy' },
  moneyOut: { option: '--money-out', schema: z.enum(['positive', 'negative']), right: 'positive or negative' },
  currency: { option: '--currency', schema: z.string().regex(/^[A-Z]{3}$/), right: 'a code such as USD' },
} as const;

function csvConfiguration(options: InputOptions): Record<string, string | null> {
  const read = (name: keyof typeof choices): string | null => {
    const { option, schema, right } = choices[name];
    const value = schema.optional().safeParse(options[name]);
    if (value.success) return value.data ?? null;
    throw new InputError('OPTION_INVALID', `${option}: not a value it can have; write ${right}.`, {
      details: { option },
    });
  };
  return { date_order: read('dateOrder'), money_out: read('moneyOut'), currency: read('currency') };
}

/** Files of one customer as ledger rows. @throws InputError naming the file, the place, what was wrong and what would be right */
export async function readRows(files: readonly string[], options: InputOptions): Promise<LedgerRows[]> {
  const csv = csvConfiguration(options);
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
  return readFiles(contents, pluginContext(new Date().toISOString(), 1), { 'connector.csv': csv });
}

/** Files of one customer as a ledger. @throws InputError */
export async function readLedger(files: readonly string[], options: InputOptions): Promise<Ledger> {
  const { asOf } = options;
  const date = calendarDate.optional().safeParse(asOf);
  if (!date.success) {
    const words = `--as-of: "${String(asOf)}" is not a date; write it as YYYY-MM-DD.`;
    throw new InputError('AS_OF_INVALID', words, { details: { option: '--as-of' } });
  }
  const rows = await readRows(files, options);
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
