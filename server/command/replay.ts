import { InputError } from '../../plugins/kit/index.ts';
import { BankEngines } from '../bank/engines.ts';
import { loadPlatform } from '../bank/platform.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import { DecisionTrace } from '../database/entities/index.ts';
import { findBank } from '../identity/banks.ts';
import { Secrets } from '../identity/secrets.ts';
import { Embedders } from '../knowledge/embedders.ts';
import { createLog } from '../log.ts';
import type { Replay } from '../protocol/index.ts';
import { replayTrace } from '../replay/replay.ts';
import { Vault } from '../vault/index.ts';
import { wrong } from './bank-options.ts';
import type { Printed } from './command-line.ts';
import { withDatabase } from './stopped-server.ts';

export type ReplayOptions = {
  readonly bank: string;
  readonly trace?: string;
  readonly last?: string;
  readonly json?: boolean;
};

/**
 * `spendsense replay`: makes stored decisions again and says of each that comes out otherwise at which step. The exit code is 1 when one does.
 * @throws InputError BANK_UNKNOWN, TRACE_UNKNOWN, COUNT_INVALID
 */
export async function replayCommand(_none: readonly string[], options: ReplayOptions): Promise<Printed> {
  const last = Number(options.last ?? 100);
  if (!Number.isInteger(last) || last < 1) throw wrong('COUNT_INVALID', '--last', String(options.last), 'is no number');
  return withDatabase(async (database) => {
    const { bank_id } = await findBank(database, options.bank);
    const configuration = readConfiguration(process.env);
    const log = createLog(configuration.log_level);
    const vault = await Vault.open(database, await Secrets.open(configuration.data_dir), configuration.content_key);
    const engines = new BankEngines(
      { database, embedders: new Embedders('none'), log },
      { ...(await loadPlatform(configuration, () => new Date())), hosted: configuration.hosted_model },
    );
    const manager = database.scoped({ bank_id, user_id: '*' });
    const ids = options.trace
      ? [options.trace]
      : (
          await manager.find(
            DecisionTrace,
            { bank_id },
            { orderBy: { started_at: 'desc' }, limit: last, fields: ['trace_id'] },
          )
        ).map(({ trace_id }) => trace_id);
    const replays: Replay[] = [];
    for (const id of ids) {
      const replay = await replayTrace({ database, engines, vault }, bank_id, id);
      if (!replay) throw new InputError('TRACE_UNKNOWN', `--trace: ${bank_id} has no decision ${id}.`);
      replays.push(replay);
      if (!options.json && process.stderr.isTTY) process.stderr.write(`\r${replays.length} of ${ids.length}`);
    }
    return { text: options.json ? JSON.stringify({ replays }, null, 2) : textOf(replays), code: codeOf(replays) };
  });
}

const codeOf = (replays: readonly Replay[]) => (replays.some(({ state }) => state === 'different') ? 1 : 0);

/** What was found, without a word of a customer. */
function textOf(replays: readonly Replay[]): string {
  const count = (state: Replay['state']) => replays.filter((one) => one.state === state).length;
  const reasons = Map.groupBy(
    replays.filter(({ reason }) => reason !== null),
    ({ reason }) => reason,
  );
  const lines = replays.flatMap(({ trace_id, difference, recorded_outcome, replayed_outcome }) =>
    difference
      ? [`${trace_id}: ${recorded_outcome} → ${replayed_outcome}, first at ${difference.name} (${difference.field})`]
      : [],
  );
  return [
    ...lines,
    `${replays.length} decisions: ${count('identical')} identical, ${count('different')} different, ${count('not_replayable')} not replayable`,
    ...[...reasons].map(([reason, of]) => `  ${reason}: ${of.length}`),
  ].join('\n');
}
