import type { LedgerRows } from '../../kit/ledger/schema.ts';
import type { ConnectorProgress, ConnectorSource } from '../../kit/plugin.ts';
import type { InputFile } from '../input/json.ts';
import { decodeText } from '../input/text.ts';
import { RowReader } from './rows.ts';
import { headSize, inspect, isNotUtf8, textsOf } from './source.ts';
import { Survey, type CsvChoices } from './survey.ts';
import { delimiterOf, tableOf, tableParts } from './table.ts';

/**
 * A bank's export in columns. What cannot be decided from the whole file (day or month first, which sign is money out) is asked for,
 * never guessed.
 * @throws InputError CSV_DATE_ORDER_UNKNOWN and CSV_SIGN_UNKNOWN name the option that says it; others when nothing is usable
 */
export function readCsv(file: InputFile, choices: CsvChoices): LedgerRows {
  const { text, encoding } = decodeText(file, null);
  const { text: head } = decodeText({ name: file.name, bytes: file.bytes.subarray(0, headSize) }, encoding);
  const rows = tableOf(text, delimiterOf(head), file.name);
  const survey = new Survey();
  for (const row of rows) survey.add(row);
  const reader = new RowReader(survey.dialect(file.name, choices));
  const part = reader.part(rows);
  return { ...part, accounts: reader.end(file.name).accounts };
}

/**
 * The same rows from a file of any size, in parts: it is gone through twice, once to find out how it is written and once for the rows
 * (the first time begins anew at a byte that is not UTF-8), and what is held of it at a time does not grow with it. The last part
 * holds all accounts with their balances.
 * @throws InputError as {@link readCsv} does
 */
export async function* streamCsv(
  source: ConnectorSource,
  choices: CsvChoices,
  onProgress: (progress: ConnectorProgress) => void,
): AsyncGenerator<LedgerRows> {
  const surveyed = async (tried: 'utf-8' | 'windows-1252') => {
    const { head, encoding } = await inspect(source, tried);
    const delimiter = delimiterOf(head);
    const table = (step: ConnectorProgress['step']) =>
      tableParts(
        textsOf(source, encoding, (bytes) => onProgress({ step, bytes })),
        delimiter,
        source.name,
      );
    const survey = new Survey();
    for await (const rows of table('checking')) for (const row of rows) survey.add(row);
    return { table, survey };
  };
  const { table, survey } = await surveyed('utf-8').catch((error: unknown) => {
    if (isNotUtf8(error)) return surveyed('windows-1252');
    throw error;
  });
  const reader = new RowReader(survey.dialect(source.name, choices));
  for await (const rows of table('reading')) yield reader.part(rows);
  yield reader.end(source.name);
}
