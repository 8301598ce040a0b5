import * as z from 'zod';
import { evidenceListSchema, windowSignalsSchema, type Fact, type WindowKey } from '../../plugins/kit/index.ts';
import { ComputedFeatures } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';

/** What every family, and every card, says of its fields. */
const familySchema = z.looseObject({
  evidence: z.record(z.string(), evidenceListSchema),
  unknown: z.record(z.string(), z.string()),
});

interface Wanted {
  /** As `family.field`. */
  readonly signal_id: string;
  readonly window: WindowKey;
  /** Of one card; undefined for all cards together. */
  readonly account_id: string | undefined;
  readonly currency: string;
}

/** A signal of a window as a fact that can be opened; null when nothing of it is computed. What is no amount has no value here. */
export async function signalFact(
  manager: SqlEntityManager,
  scope: Scope,
  { signal_id, window, account_id, currency }: Wanted,
): Promise<{ fact: Fact; as_of: string } | null> {
  const row = await manager.findOne(ComputedFeatures, { ...scope, time_window: window });
  if (!row) return null;
  const signals = windowSignalsSchema.parse(row.signals);
  const [family = '', field = ''] = signal_id.split('.');
  const values = familySchema.safeParse(
    family !== 'credit'
      ? Object.entries(signals).find(([name]) => name === family)?.[1]
      : account_id === undefined
        ? signals.credit?.overall
        : signals.credit?.cards.find((card) => card.account_id === account_id),
  ).data;
  if (!values || !Object.hasOwn(values, field) || field === 'evidence' || field === 'unknown') return null;
  const value = z.number().nullable().catch(null).parse(values[field]);
  const unknown_reason = values.unknown[field];
  const fact: Fact = {
    id: signal_id,
    label: signal_id,
    value,
    unit: unitOf(field, currency),
    evidence: values.evidence[field] ?? [],
    ...(unknown_reason !== undefined && { unknown_reason }),
    refreshed_at: row.computed_at.toISOString(),
  };
  return { fact, as_of: row.as_of };
}

/** By the end of its name, as all signals are named. */
function unitOf(field: string, currency: string): Fact['unit'] {
  if (field.endsWith('_cents')) return `${currency}_cents`;
  if (field.endsWith('_months')) return 'months';
  if (field.endsWith('_days')) return 'days';
  return /(share|rate|utilization|variability|trend)$/.test(field) ? 'fraction' : 'count';
}
