import { LockMode } from '@mikro-orm/core';
import { ChangeRehearsal, ChangeRequest, DecisionTrace } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { BankError } from '../bank/bank-error.ts';
import { rehearsalHash } from '../bank/changes/acknowledged.ts';
import { settingsChange } from '../bank/changes/settings-change.ts';
import { readSettings } from '../bank/settings.ts';
import { recordAction } from '../identity/operator-actions.ts';
import type { BankSettings, Flip, Rehearsal } from '../protocol/index.ts';
import { RecordsError } from '../records/records-error.ts';
import { flipsBetween } from './flips.ts';
import { decideAgain, type Again, type ReplayTools } from './replay.ts';

/** Decisions that are made again, the newest ones; milliseconds for one call of many, and for all of them. */
const most = { decisions: 200, step_ms: 4_000, total_ms: 60_000 };
/** Traces among which they are looked for: a run of recommendations has several. */
const looked = 2_000;
const shownFlips = 200;

export interface RehearsalContext extends ReplayTools {
  readonly manager: SqlEntityManager;
  readonly bank_id: string;
  readonly operator_id: string;
  readonly now: Date;
}

/**
 * Goes on with making the newest decisions again under the settings of a change, for some seconds; whoever waits asks again until it is
 * finished. Null when there is no such change.
 * @throws BankError CHANGE_NOT_REHEARSED for a change of something else, CHANGE_DECIDED
 */
export async function rehearseChange(
  change_id: string,
  { again }: { readonly again: boolean },
  context: RehearsalContext,
): Promise<Rehearsal | null> {
  const { manager, bank_id } = context;
  const change = await manager.findOne(ChangeRequest, { bank_id, change_id }, { disableIdentityMap: true });
  if (!change) return null;
  if (change.kind !== 'bank-settings') {
    throw new BankError('CHANGE_NOT_REHEARSED', 'Decisions are made again under settings; this changes none.');
  }
  if (change.state !== 'proposed') {
    const { state } = change;
    throw new BankError('CHANGE_DECIDED', `This change is ${state} already.`, { details: { state } });
  }
  const row = await begun(change_id, again, context);
  if (row.finished_at) return shown(row);
  const { settings, base_version } = settingsChange.payload.parse(change.payload);
  const base = await readSettings(manager, bank_id, base_version);
  return shown(await goOn(row, { proposed: settings, current: base.settings }, context));
}

/** The rehearsal of a change, begun now where there is none or a new one is wanted. */
async function begun(change_id: string, again: boolean, context: RehearsalContext): Promise<ChangeRehearsal> {
  const { manager, bank_id, operator_id, now } = context;
  return manager.transactional(async (inner) => {
    // Two who begin at once begin the same.
    await inner.findOneOrFail(ChangeRequest, { bank_id, change_id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const known = await inner.findOne(ChangeRehearsal, { bank_id, change_id }, { disableIdentityMap: true });
    if (known && !again) return known;
    const row = {
      change_id, bank_id, decisions: await newestDecisions(inner, bank_id), done: 0, not_replayable: 0, spent_ms: 0,
      flips: [], started_at: now, finished_at: null,
    }; // prettier-ignore
    await inner.upsert(ChangeRehearsal, row);
    await recordAction(inner, { bank_id, operator_id, action: 'change.rehearse', target: change_id, now });
    return row;
  });
}

/** A trace for each of the newest turns and runs. */
async function newestDecisions(manager: SqlEntityManager, bank_id: string): Promise<string[]> {
  const traces = await manager.find(
    DecisionTrace,
    { bank_id },
    {
      fields: ['trace_id', 'run_id'],
      orderBy: { started_at: 'desc', trace_id: 'desc' },
      limit: looked,
      disableIdentityMap: true,
    },
  );
  const decisions = new Map<string, string>();
  for (const { trace_id, run_id } of traces) {
    if (!decisions.has(run_id ?? trace_id)) decisions.set(run_id ?? trace_id, trace_id);
  }
  return [...decisions.values()].slice(0, most.decisions);
}

async function goOn(
  row: ChangeRehearsal,
  settings: { readonly proposed: BankSettings; readonly current: BankSettings },
  context: RehearsalContext,
): Promise<ChangeRehearsal> {
  const { manager, bank_id } = context;
  const began = performance.now();
  const spent = () => Math.round(performance.now() - began);
  const flips = [...row.flips];
  let { done, not_replayable } = row;
  const isOver = () => done >= row.decisions.length || row.spent_ms + spent() >= most.total_ms;
  while (!isOver() && spent() < most.step_ms) {
    const found = await flipsOf(row.decisions[done] ?? '', settings, context);
    if (found) flips.push(...found);
    else not_replayable += 1;
    done += 1;
  }
  const after = {
    ...row, flips, done, not_replayable, spent_ms: row.spent_ms + spent(), finished_at: isOver() ? context.now : null,
  }; // prettier-ignore
  const { change_id: _same, bank_id: _too, decisions: _these, started_at, ...changed } = after;
  // Whoever else went on with it from the same place has written already: theirs is as good.
  const where = { bank_id, change_id: row.change_id, started_at, done: row.done };
  const written = await manager.nativeUpdate(ChangeRehearsal, where, changed);
  if (written > 0) return after;
  return manager.findOneOrFail(ChangeRehearsal, { bank_id, change_id: row.change_id }, { disableIdentityMap: true });
}

/** What of a decision comes out otherwise because of the settings; null when it cannot be made again. */
async function flipsOf(
  trace_id: string,
  { proposed, current }: { readonly proposed: BankSettings; readonly current: BankSettings },
  tools: RehearsalContext,
): Promise<Flip[] | null> {
  const { bank_id, database } = tools;
  const manager = database.scoped({ bank_id, user_id: '*' });
  const row = await manager.findOne(DecisionTrace, { bank_id, trace_id }, { populate: ['bodies'] });
  if (!row) return null;
  try {
    const then = await decideAgain(tools, manager, row, { settings: proposed });
    const recorded = { spans: then.recorded, outcome: row.kind === 'turn' ? row.outcome : null };
    if (flipsBetween(recorded, sideOf(then, row)).length === 0) return [];
    // A plugin may be other than it was: what comes out otherwise under today's settings too is not due to the change.
    const today = await decideAgain(tools, manager, row, { settings: current });
    const { kind, started_at } = row;
    const base = { trace_id, kind, started_at: started_at.toISOString() };
    return flipsBetween(sideOf(today, row), sideOf(then, row)).map((flip) => ({ ...base, ...flip }));
  } catch (error) {
    if (error instanceof RecordsError) return null;
    throw error;
  }
}

function sideOf({ made, outcome }: Again, { kind }: Pick<DecisionTrace, 'kind'>) {
  return { spans: made, outcome: kind === 'turn' ? outcome : null };
}

function shown(row: ChangeRehearsal): Rehearsal {
  const { change_id, decisions, done, not_replayable, flips, started_at, finished_at } = row;
  return {
    change_id,
    state: finished_at ? 'finished' : 'running',
    decisions: decisions.length,
    done,
    not_replayable,
    flip_count: flips.length,
    flips: flips.slice(0, shownFlips),
    hash: finished_at ? rehearsalHash(row) : null,
    started_at: started_at.toISOString(),
  };
}
