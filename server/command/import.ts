import { InputError, type LedgerRows } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import { findBank } from '../identity/banks.ts';
import { customerOf } from '../identity/customers.ts';
import { ImportTally } from '../ingestion/import-tally.ts';
import { saveFile } from '../ingestion/save-file.ts';
import { isShutOut, readmit } from '../privacy/erasure.ts';
import { streamRows, type InputOptions } from './input.ts';
import { ProgressLine } from './progress.ts';
import { withDatabase } from './stopped-server.ts';

type Options = InputOptions & { bank: string; customer: string; readmit?: boolean; json?: boolean };

/**
 * `spendsense import FILE... --bank ID --customer ID`: all files or none, in one transaction, part by part. What was derived before is
 * computed again at the next start.
 * @throws InputError
 */
export async function importCommand(files: readonly string[], options: Options): Promise<string> {
  const tally = new ImportTally();
  const opened: OpenedFile[] = [];
  for (const name of files) opened.push(await openFile(name, options, tally));
  return withDatabase(async (database) => {
    const bank = await findBank(database, options.bank);
    const now = new Date();
    await checkAdmitted(database, options, now);
    const { scope } = await customerOf(database, bank, { sub: options.customer }, now);
    await database.scoped(scope).transactional(async (manager) => {
      for (const file of opened) await saveFile(manager, scope, file, { tally, now });
    });
    return options.json ? json(scope.user_id, tally) : text(`customer ${options.customer} of ${bank.name}`, tally);
  });
}

/** @throws InputError CUSTOMER_ERASED for one whom the bank did not ask back */
async function checkAdmitted(
  database: Database,
  { bank, customer, readmit: asked }: Options,
  now: Date,
): Promise<void> {
  const whose = { bank_id: bank, subject: customer };
  const manager = database.scoped({ bank_id: bank, user_id: '*' });
  if (asked) return readmit(manager, whose, now);
  if (!(await isShutOut(manager, whose))) return;
  const words = `--customer: "${customer}" was erased; with --readmit they come back as a new customer.`;
  throw new InputError('CUSTOMER_ERASED', words, { details: { option: '--readmit' } });
}

interface OpenedFile {
  readonly name: string;
  readonly parts: AsyncIterable<LedgerRows>;
}

/** A file up to its first usable row, so that one without any is refused before the database is touched. */
async function openFile(name: string, options: Options, tally: ImportTally): Promise<OpenedFile> {
  const stream = withProgress(name, options);
  let first = await stream.next();
  while (!first.done && isEmpty(first.value)) {
    tally.add(name, first.value);
    first = await stream.next();
  }
  async function* parts(): AsyncGenerator<LedgerRows> {
    if (first.done) return;
    yield first.value;
    yield* stream;
  }
  return { name, parts: parts() };
}

async function* withProgress(name: string, options: Options): AsyncGenerator<LedgerRows> {
  const line = new ProgressLine(name);
  try {
    yield* streamRows(name, options, (progress, size) => {
      if (!options.json) line.show(progress, size);
    });
  } finally {
    line.end();
  }
}

function isEmpty(part: LedgerRows): boolean {
  const { accounts, transactions, liabilities, removed, reported_streams = [] } = part;
  return [accounts, transactions, liabilities, removed, reported_streams].every((rows) => rows.length === 0);
}

function json(user_id: string, tally: ImportTally): string {
  const { warnings, untold } = tally;
  return JSON.stringify({ user_id, ...tally.counts, warnings, more_warnings: untold }, null, 2);
}

function text(customer: string, tally: ImportTally): string {
  const { accounts, transactions, new: added, known, refused } = tally.counts;
  return [
    `Imported ${accounts} accounts and ${transactions} transactions for ${customer}: ${added} new, ${known} known before; ${refused} rows refused.`,
    ...tally.warnings.map(
      ({ file, code, message, place }) =>
        `${file}: ${place && !message.startsWith(place) ? `${place}: ` : ''}${message} [${code}]`,
    ),
    ...Object.entries(tally.untold).map(([code, more]) => `and ${more} more [${code}]`),
  ].join('\n');
}
