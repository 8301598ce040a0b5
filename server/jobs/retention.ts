import { LockMode } from '@mikro-orm/core';
import { currentSettings } from '../bank/settings.ts';
import { earliestReport, keptReports } from '../customer/distress.ts';
import type { Database } from '../database/database.ts';
import { Bank, ChangeRequest } from '../database/entities/index.ts';
import { recordAction } from '../identity/operator-actions.ts';
import type { BankSettings, RetentionData } from '../protocol/index.ts';
import { isHeld } from '../records/holds.ts';
import { sealBank, type SealTools } from '../records/seal.ts';

/** Rows of one statement: short enough that nobody waits for it. */
const batch = 1_000;
const day = 86_400_000;

/** Rows of a class that are kept no longer. */
interface Expired {
  readonly class: RetentionData['classes'][number]['class'];
  readonly table: string;
  /** SQL over `t`, with one parameter: the instant before which it is too old. */
  readonly condition: string;
  /** The same before what goes first has gone, with that parameter twice and then the present instant. */
  readonly beforehand?: string;
  readonly days: number | null;
  /** Stands in the bank's chain, so that a tombstone is left. */
  readonly isChained?: true;
  /** What stays of them, as SQL over `gone`, which has these columns of theirs; with the bank and an instant for parameters. */
  readonly kept?: { readonly columns: string; readonly insert: string; readonly since: (now: Date) => Date };
}

/** Everything that ages, in the order in which it goes. */
function expiring({ conversations, traces, access_log }: BankSettings['retention']): Expired[] {
  return [
    { class: 'messages', table: 'chat_logs', condition: 't.created_at < ?', days: conversations },
    {
      class: 'conversations',
      table: 'conversations',
      condition: `t.created_at < ? and not exists (select from chat_logs m where m.conversation_id = t.conversation_id)`,
      beforehand: `t.created_at < ? and not exists (
        select from chat_logs m where m.conversation_id = t.conversation_id and (m.created_at >= ? or ${isHeld('m')}))`,
      days: conversations,
    },
    {
      class: 'traces',
      table: 'decision_traces',
      // The trace of what is recommended now stays, whatever its age: it is the proof of what a customer sees.
      condition: `t.started_at < ? and not exists (
        select from recommendations r where r.bank_id = t.bank_id and r.user_id = t.user_id and r.run_id = t.run_id)`,
      days: traces,
      isChained: true,
      // Whoever told of a hard time is left alone for as long, however short this is.
      kept: { ...keptReports, since: earliestReport },
    },
    {
      class: 'access_log',
      table: 'operator_actions',
      condition: 't.created_at < ?',
      days: access_log,
      isChained: true,
    },
  ];
}

/**
 * Deletes what a bank keeps no longer, but for what a hold keeps. What was deleted is in the bank's audit, as numbers, and what stood in its
 * chain leaves a tombstone. Also ends changes that nobody decided on in time.
 */
export async function deleteExpired(tools: SealTools): Promise<void> {
  const { database, now } = tools;
  for (const { bank_id } of await database.platform().find(Bank, {})) {
    await sealBank(tools, bank_id);
    const deleted: string[] = [];
    for (const expired of expiring(await retentionOf(database, bank_id))) {
      const count = await deleteAll(database, bank_id, expired, now());
      if (count > 0) deleted.push(`${expired.class} ${count}`);
    }
    await deleteSnapshots(database, bank_id, now());
    await deleteReports(database, bank_id, now());
    await endChanges(database, bank_id, now());
    if (deleted.length === 0) continue;
    const row = { bank_id, operator_id: null, action: 'retention.delete', target: deleted.join(', '), now: now() };
    await recordAction(database.platform(), row);
  }
}

/** What the next run would delete of a bank, and what it would pass over because of a hold. Nothing is changed. */
export async function previewRetention(database: Database, bank_id: string, now: Date): Promise<RetentionData> {
  const classes: RetentionData['classes'] = [];
  for (const { class: name, table, condition, beforehand, days } of expiring(await retentionOf(database, bank_id))) {
    const before = new Date(now.getTime() - (days ?? 0) * day);
    const [row] =
      days === null
        ? []
        : await database.platform().execute<{ expired: number; held: number }[]>(
            `select count(*)::int as expired, (count(*) filter (where ${isHeld('t')}))::int as held
             from ${table} t where t.bank_id = ? and ${beforehand ?? condition}`,
            [now, bank_id, before, ...(beforehand ? [before, now] : [])],
          );
    const { expired, held } = row ?? { expired: 0, held: 0 };
    classes.push({ class: name, days, would_delete: expired - held, held });
  }
  return { classes };
}

async function retentionOf(database: Database, bank_id: string): Promise<BankSettings['retention']> {
  return (await currentSettings(database.scoped({ bank_id, user_id: '*' }), bank_id)).settings.retention;
}

/** As the owner: the application's role can delete no trace. Every statement names the bank. */
async function deleteAll(
  database: Database,
  bank_id: string,
  { table, condition, days, isChained, kept }: Expired,
  now: Date,
): Promise<number> {
  if (days === null) return 0;
  const before = new Date(now.getTime() - days * day);
  for (let total = 0; ;) {
    const [row] = await database.platform().execute<{ count: number }[]>(
      `with gone as (
         delete from ${table} where ctid in (
           select t.ctid from ${table} t where t.bank_id = ? and ${condition} and not ${isHeld('t')} limit ${batch})
         returning ${isChained ? 'chain_seq' : 'null::bigint as chain_seq'}${kept ? `, ${kept.columns}` : ''}),
       ${kept ? `kept as (${kept.insert}),` : ''}
       marked as (
         insert into record_tombstones (tombstone_id, bank_id, reason, entries, created_at)
         select gen_random_uuid(), ?, 'retention', jsonb_agg(chain_seq), ? from gone where chain_seq is not null having count(*) > 0)
       select count(*)::int as count from gone`,
      [bank_id, before, now, ...(kept ? [bank_id, kept.since(now)] : []), bank_id, now],
    );
    const count = row?.count ?? 0;
    total += count;
    if (count < batch) return total;
  }
}

/** Rows that no decision is left to have looked at; not a customer's newest, which the next one looks at and servers know to be there. */
async function deleteSnapshots(database: Database, bank_id: string, now: Date): Promise<void> {
  await database.platform().execute(
    `delete from data_snapshots s where s.bank_id = ? and s.created_at < ?
       and exists (select from data_snapshots n where n.bank_id = s.bank_id and n.user_id = s.user_id and n.created_at > s.created_at)
       and not exists (select from decision_traces t where t.bank_id = s.bank_id and t.snapshot_id = s.snapshot_id)`,
    [bank_id, new Date(now.getTime() - day)],
  );
}

async function deleteReports(database: Database, bank_id: string, now: Date): Promise<void> {
  await database
    .platform()
    .execute(`delete from distress_reports t where t.bank_id = ? and t.reported_at < ? and not ${isHeld('t')}`, [
      bank_id,
      earliestReport(now),
      now,
    ]);
}

async function endChanges(database: Database, bank_id: string, now: Date): Promise<void> {
  await database.scoped({ bank_id, user_id: '*' }).transactional(async (manager) => {
    const open = { bank_id, state: 'proposed' as const, expires_at: { $lte: now } };
    const late = await manager.find(ChangeRequest, open, { lockMode: LockMode.PESSIMISTIC_WRITE });
    for (const change of late) Object.assign(change, { state: 'expired', decided_at: now });
  });
}
