import * as z from 'zod';
import type { Application } from '../application.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { requiredPlugins } from '../host/host.ts';
import type { PluginsData } from '../protocol/index.ts';
import { liveOffers } from './live-offers.ts';

/** Traces whose spans are counted: enough for a 95th percentile, few enough to wait for. */
const newest = 2_000;

const rowSchema = z.object({
  id: z.string(),
  calls: z.coerce.number(),
  errors: z.coerce.number(),
  p50_ms: z.coerce.number(),
  p95_ms: z.coerce.number(),
  versions: z.array(z.string()),
});
const verdictSchema = z.object({ id: z.string(), decision: z.string(), count: z.coerce.number() });

/** Every plugin that a bank may run, with what it did lately: calls, errors, times, verdicts. */
export async function readPluginHealth(
  { engines, now }: Pick<Application, 'engines' | 'now'>,
  manager: SqlEntityManager,
  bank_id: string,
  days: number,
): Promise<PluginsData> {
  const since = new Date(now().getTime() - days * 86_400_000);
  const traces = `select trace_id from decision_traces where bank_id = ? and started_at >= ? order by started_at desc limit ${newest}`;
  const spans = `from trace_spans s join (${traces}) t using (trace_id)
    where s.bank_id = ? and s.span ->> 'status' <> 'skipped' and jsonb_typeof(s.span -> 'plugin') = 'object'`;
  const values = [bank_id, since, bank_id];
  const rows = z.array(rowSchema).parse(
    await manager.execute(
      `select s.span -> 'plugin' ->> 'id' as id, count(*) as calls,
         count(*) filter (where s.span ->> 'status' = 'error') as errors,
         percentile_disc(0.5) within group (order by (s.span ->> 'duration_ms')::float8) as p50_ms,
         percentile_disc(0.95) within group (order by (s.span ->> 'duration_ms')::float8) as p95_ms,
         array_agg(distinct s.span -> 'plugin' ->> 'version') as versions ${spans} group by 1`,
      values,
    ),
  );
  const verdicts = z.array(verdictSchema).parse(
    await manager.execute(
      `select s.span -> 'plugin' ->> 'id' as id, s.span -> 'verdict' ->> 'decision' as decision, count(*) as count ${spans}
         and jsonb_typeof(s.span -> 'verdict') = 'object' group by 1, 2`,
      values,
    ),
  );
  const [counted] = z
    .tuple([z.object({ count: z.coerce.number() })])
    .parse(await manager.execute(`select count(*) as count from (${traces}) t`, [bank_id, since]));
  const { settings } = await engines.of(bank_id);
  const live = new Set(liveOffers(settings).map(({ id, version }) => `${id}@${version}`));
  return {
    since: since.toISOString(),
    traces: counted.count,
    plugins: engines.platform.available(bank_id).plugins.map(({ id, kind, version, summary }) => {
      const row = rows.find((each) => each.id === id);
      return {
        id,
        kind,
        version,
        summary,
        required: requiredPlugins.includes(id),
        enabled: settings.plugins[id]?.enabled !== false && (kind !== 'offer' || live.has(`${id}@${version}`)),
        calls: row?.calls ?? 0,
        errors: row?.errors ?? 0,
        p50_ms: row?.p50_ms ?? null,
        p95_ms: row?.p95_ms ?? null,
        verdicts: Object.fromEntries(
          verdicts.filter((each) => each.id === id).map(({ decision, count }) => [decision, count]),
        ),
        versions_seen: row?.versions.toSorted() ?? [],
      };
    }),
  };
}
