import { InputError } from '../kit/errors.ts';
import type { LedgerRows } from '../kit/ledger/schema.ts';
import type { ConnectorPlugin, ConnectorProgress, ConnectorSource, PluginContext } from '../kit/plugin.ts';
import camt053 from './camt053/index.ts';
import csv from './csv/index.ts';
import { bytesOf, headSize } from './csv/source.ts';
import ofx from './ofx/index.ts';
import plaidOverride from './plaid-override/index.ts';
import plaid from './plaid/index.ts';
import unsupported from './unsupported/index.ts';

/** Every connector that comes with SpendSense; the one that recognises a file best reads it. */
export const connectorPlugins: readonly ConnectorPlugin[] = [plaid, plaidOverride, ofx, camt053, csv, unsupported];

/** How sure a connector must be, 0..1, to be given a file. */
const sureEnough = 0.2;

type Connector = ReturnType<ConnectorPlugin['create']>;
type Configuration = Readonly<Record<string, unknown>>;

/**
 * Reads one customer's files, each with the connector that recognises it best.
 * @param configuration connector id -> its configuration; what is missing takes the connector's defaults
 * @throws InputError of the connector, or FORMAT_UNKNOWN when none recognises a file
 */
export function readFiles(
  files: readonly { name: string; bytes: Uint8Array }[],
  context: PluginContext,
  configuration: Configuration = {},
  connectors: readonly ConnectorPlugin[] = connectorPlugins,
): LedgerRows[] {
  const created = create(connectors, context, configuration);
  return files.map((file) => connectorFor(file, created).read(file));
}

/**
 * Reads one file in parts, so that one of any size can be imported: see `stream` of the connector contract. A format that has to be
 * read whole is one part.
 * @throws InputError as {@link readFiles} does, after any part
 */
export async function* streamFile(
  source: ConnectorSource,
  context: PluginContext,
  configuration: Configuration = {},
  onProgress: (progress: ConnectorProgress) => void = () => {},
): AsyncGenerator<LedgerRows> {
  const head = { name: source.name, bytes: await bytesOf(source, headSize) };
  const connector = connectorFor(head, create(connectorPlugins, context, configuration));
  if (connector.stream) yield* connector.stream(source, onProgress);
  else yield connector.read({ name: source.name, bytes: await bytesOf(source) });
}

function create(connectors: readonly ConnectorPlugin[], context: PluginContext, configuration: Configuration) {
  return connectors.map((connector) =>
    connector.create(context, connector.config.parse(configuration[connector.id] ?? {})),
  );
}

/** The connector that recognises a file best, from its name and first bytes. */
function connectorFor(file: { name: string; bytes: Uint8Array }, connectors: readonly Connector[]): Connector {
  const [best] = connectors
    .map((connector) => ({ connector, sure: connector.recognise(file) }))
    .sort((a, b) => b.sure - a.sure);
  if (best && best.sure >= sureEnough) return best.connector;
  throw new InputError(
    'FORMAT_UNKNOWN',
    `${file.name}: not a file that SpendSense reads; give Plaid JSON (accounts and transactions), a Plaid sandbox custom user, OFX or QFX, camt.053, or a CSV export.`,
    { details: { file: file.name } },
  );
}
