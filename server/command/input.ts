import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import {
  buildLedger,
  calendarDate,
  InputError,
  type ConnectorProgress,
  type ConnectorSource,
  type Ledger,
  type LedgerRows,
  type PluginContext,
} from '../../plugins/kit/index.ts';
import { readFiles, streamFile } from '../../plugins/connectors/index.ts';
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
  const contents = await Promise.all(files.map(async (name) => ({ name, bytes: await bytesOf(name) })));
  return readFiles(contents, newContext(), { 'connector.csv': csv });
}

/**
 * One file as ledger rows in parts, in memory that does not grow with it where its format allows that.
 * @throws InputError as {@link readRows} does, after any part
 */
export async function* streamRows(
  name: string,
  options: InputOptions,
  onProgress: (progress: ConnectorProgress, size: number) => void,
): AsyncGenerator<LedgerRows> {
  const csv = csvConfiguration(options);
  const source = await sourceOf(name);
  yield* streamFile(source, newContext(), { 'connector.csv': csv }, (progress) => onProgress(progress, source.size));
}

/** Bytes read at a time: some thousand rows. */
const pieceSize = 131_072;

/** A file to be read more than once; what can be read only once, such as a pipe, is held in memory. */
async function sourceOf(name: string): Promise<ConnectorSource> {
  const found = await stat(typedPath(name)).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  const bytes = found.isFile() ? null : await bytesOf(name);
  return {
    name,
    size: bytes?.length ?? found.size,
    open: async function* () {
      if (bytes) return yield bytes;
      try {
        yield* createReadStream(typedPath(name), { highWaterMark: pieceSize }) as AsyncIterable<Uint8Array>;
      } catch (cause) {
        throw unreadable(name, cause);
      }
    },
  };
}

async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(typedPath(name)));
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

function unreadable(name: string, cause: unknown): InputError {
  const why = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'is not there' : 'cannot be read';
  return new InputError('INPUT_UNREADABLE', `${name}: the file ${why}; give the path of a file you may read.`, {
    cause,
    details: { file: name },
  });
}

function newContext(): PluginContext {
  return pluginContext(new Date().toISOString(), 1);
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
