import * as z from 'zod';
import { buildLedger, type Ledger } from '../../plugins/kit/index.ts';
import { analyze } from '../analysis/analyze.ts';
import type { Application } from '../application.ts';
import type { BankEngine } from '../bank/engines.ts';
import { emptyLedger } from '../conversation/empty-ledger.ts';
import { DecisionTrace, UserProfile } from '../database/entities/index.ts';
import { plainJson } from '../database/plain-json.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import type { BankSettings, Replay } from '../protocol/index.ts';
import { RecordsError } from '../records/records-error.ts';
import { openSnapshot } from '../records/snapshots.ts';
import { TraceRecorder, type RecordedSpan } from '../trace/recorder.ts';
import { bounded, readSpans } from '../trace/store.ts';
import type { ContentKey } from '../vault/index.ts';
import { firstDifference } from './compare.ts';
import { excludedOf, notReplayable, replayTurn, runInputSchema } from './replay-turn.ts';

export type ReplayTools = Pick<Application, 'database' | 'engines' | 'vault'>;

/** What to decide with; by default with what was in force, and what the models said then. */
export interface ReplayWith {
  /** Settings in place of those of the time. */
  readonly settings?: BankSettings;
  /** Asks the models anew. */
  readonly requery?: boolean;
}

export interface Again {
  readonly recorded: readonly RecordedSpan[];
  /** The same steps made again. */
  readonly replayed: readonly RecordedSpan[];
  /** Every step that was made, of a run also those that other decisions hold. */
  readonly made: readonly RecordedSpan[];
  readonly outcome: string;
}

/**
 * A stored decision made again, and the first step at which it parts from what it was. For one that cannot be made again it says why. Null when
 * the bank has no such decision.
 */
export async function replayTrace(
  tools: ReplayTools,
  bank_id: string,
  trace_id: string,
  how: ReplayWith = {},
): Promise<Replay | null> {
  const manager = tools.database.scoped({ bank_id, user_id: '*' });
  const row = await manager.findOne(DecisionTrace, { bank_id, trace_id }, { populate: ['bodies'] });
  if (!row) return null;
  const base = { trace_id, kind: row.kind, recorded_outcome: row.outcome };
  try {
    const { recorded, replayed, outcome } = await decideAgain(tools, manager, row, how);
    const difference = firstDifference(recorded, replayed);
    const state = difference ? 'different' : 'identical';
    return { ...base, state, reason: null, replayed_outcome: outcome, difference };
  } catch (error) {
    if (!(error instanceof RecordsError)) throw error;
    const reason = String(error.details['reason']);
    return { ...base, state: 'not_replayable', reason, replayed_outcome: null, difference: null };
  }
}

/** How often a turn comes to the same outcome and the same figures when the models are asked anew. Null when it cannot be asked. */
export async function requeryTrace(
  tools: ReplayTools,
  bank_id: string,
  trace_id: string,
  times: number,
): Promise<{ matched: number; of: number } | null> {
  const manager = tools.database.scoped({ bank_id, user_id: '*' });
  const row = await manager.findOne(DecisionTrace, { bank_id, trace_id }, { populate: ['bodies'] });
  if (row?.kind !== 'turn') return null;
  let matched = 0;
  for (let time = 0; time < times; time++) {
    const { recorded, replayed } = await decideAgain(tools, manager, row, { requery: true });
    if (saidOf(recorded) === saidOf(replayed)) matched += 1;
  }
  return { matched, of: times };
}

const rootSchema = z.object({ outcome: z.string(), answer: z.string() });

/** What of an answer must be the same for two to match: how it ended, and which figures it gave. */
function saidOf(spans: readonly RecordedSpan[]): string {
  const root = rootSchema.parse(spans.find(({ span }) => span.kind === 'AGENT')?.body.output);
  const figures = root.answer.matchAll(/\{fact:[^}]+\}/g).map(([figure]) => figure);
  return JSON.stringify([root.outcome, [...new Set(figures)].sort()]);
}

/**
 * A stored decision made again, with what it was.
 * @throws RecordsError NOT_REPLAYABLE
 */
export async function decideAgain(
  tools: ReplayTools,
  manager: SqlEntityManager,
  row: DecisionTrace,
  { settings, requery = false }: ReplayWith,
): Promise<Again> {
  const { bank_id, user_id, settings_version } = row;
  const { engines, vault } = tools;
  const key = await vault.findKey(manager, row);
  const recorded = await readSpans({ manager, vault }, row);
  if (!recorded || !key) throw notReplayable('ERASED', 'What was said is not there any more.');
  if (typeof settings_version !== 'number') throw notReplayable('INPUT_MISSING', 'It is older than replays.');
  const engine = settings
    ? await engines.under(bank_id, { version: settings_version, settings })
    : await engines.past(bank_id, settings_version);
  const ledger = await ledgerOf(vault, manager, row, recorded);
  if (row.kind === 'recommendation') return runAgain(recorded, engine, ledger, await titleOf(key, row));
  const { models, ...rest } = engine;
  const profile = await manager.findOne(UserProfile, { bank_id, user_id });
  const output = await replayTurn(recorded, {
    engine: { ...rest, ...(requery && { models }) },
    ledger,
    customer_name: profile?.name ?? null,
  });
  const made = asStored(output.recorder.spans);
  return { recorded, replayed: made, made, outcome: output.outcome };
}

/** A run of recommendations, of which a trace holds the steps that led to one of them. */
function runAgain(
  recorded: readonly RecordedSpan[],
  { host, knowledge }: BankEngine,
  ledger: Ledger,
  title: string,
): Again {
  const input = runInputSchema.safeParse(recorded.find(({ span }) => span.name === 'analyze')?.body.input);
  if (!input.success) throw notReplayable('INPUT_MISSING', 'It was recorded before inputs were kept, or cut short.');
  const { now, locale, granted, excluded } = input.data;
  const recorder = new TraceRecorder();
  const { recommendations } = analyze({
    ledger, host, knowledge, now, locale, granted, excluded: excludedOf(excluded), recorder,
  }); // prettier-ignore
  const known = new Set(recorded.map(({ span }) => span.span_id));
  // What was not shown was kept under its English title once, whatever the language of the run.
  const isShown = [...recommendations.education, ...recommendations.offers].some(
    (one) => one.title === title || one.translations?.en?.title === title,
  );
  const made = asStored(recorder.spans);
  return {
    recorded,
    replayed: made.filter(({ span }) => known.has(span.span_id)),
    made,
    outcome: isShown ? 'shown' : 'not_shown',
  };
}

async function titleOf(key: ContentKey, { trace_id, title }: DecisionTrace): Promise<string> {
  return z.string().parse(await key.open('decision_traces.title', trace_id, title));
}

/** Steps as they come out of the database. */
function asStored(spans: readonly RecordedSpan[]): RecordedSpan[] {
  return spans.map(({ span, body }) => ({
    span,
    body: plainJson({ input: JSON.parse(bounded(body.input)), output: JSON.parse(bounded(body.output)) }),
  }));
}

async function ledgerOf(
  vault: Application['vault'],
  manager: SqlEntityManager,
  { bank_id, user_id, snapshot_id }: DecisionTrace,
  recorded: readonly RecordedSpan[],
): Promise<Ledger> {
  const run = runInputSchema.safeParse(recorded.find(({ span }) => span.name === 'analyze')?.body.input);
  const root = recorded.find(({ span }) => span.kind === 'AGENT')?.span.attributes['spendsense.as_of'];
  const as_of = typeof root === 'string' ? root : run.data?.as_of;
  if (as_of === undefined) throw notReplayable('INPUT_MISSING', 'It does not say of which day it is.');
  if (!snapshot_id) return emptyLedger(as_of);
  const stored = await openSnapshot({ manager, vault }, { bank_id, user_id }, snapshot_id);
  if (!stored) throw notReplayable('DATA_GONE', 'The rows that it looked at are not there any more.');
  return buildLedger(stored.rows, as_of, stored.corrections);
}
