import { InputError } from '../kit/errors.ts';
import type { LedgerRows } from '../kit/ledger/schema.ts';
import type { ConnectorPlugin, PluginContext } from '../kit/plugin.ts';
import camt053 from './camt053/index.ts';
import csv from './csv/index.ts';
import ofx from './ofx/index.ts';
import plaidOverride from './plaid-override/index.ts';
import plaid from './plaid/index.ts';
import unsupported from './unsupported/index.ts';

/** Every connector that comes with SpendSense; the one that recognises a file best reads it. */
export const connectorPlugins: readonly ConnectorPlugin[] = [plaid, plaidOverride, ofx, camt053, csv, unsupported];

/** How sure a connector must be, 0..1, to be given a file. */
const sureEnough = 0.2;

/**
 * Reads one customer's files, each with the connector that recognises it best.
 * @param configuration connector id -> its configuration; what is missing takes the connector's defaults
 * @throws InputError of the connector, or FORMAT_UNKNOWN when none recognises a file
 */
export function readFiles(
  files: readonly { name: string; bytes: Uint8Array }[],
  context: PluginContext,
  configuration: Readonly<Record<string, unknown>> = {},
  connectors: readonly ConnectorPlugin[] = connectorPlugins,
): LedgerRows[] {
  const readers = connectors.map((connector) =>
    connector.create(context, connector.config.parse(configuration[connector.id] ?? {})),
  );
  return files.map((file) => {
    const [best] = readers.map((reader) => ({ reader, sure: reader.recognise(file) })).sort((a, b) => b.sure - a.sure);
    if (best && best.sure >= sureEnough) return best.reader.read(file);
    throw new InputError(
      'FORMAT_UNKNOWN',
      `${file.name}: not a file that SpendSense reads; give Plaid JSON (accounts and transactions), a Plaid sandbox custom user, OFX or QFX, camt.053, or a CSV export.`,
      { details: { file: file.name } },
    );
  });
}
