import { LockMode } from '@mikro-orm/core';
import { currentSettings } from '../bank/settings.ts';
import { Bank, ChangeRequest } from '../database/entities/index.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { isHeld } from '../records/holds.ts';
import { sealBank, type SealTools } from '../records/seal.ts';

/** Rows of one statement: short enough that nobody waits for it. */
const batch = 1_000;
const day = 86_400_000;

/**
 * Deletes what a bank keeps no longer: messages, conversations that are left empty, traces. The trace of what is recommended now
 * stays, whatever its age: it is the proof of what a customer sees. What was deleted is in the bank's audit, as numbers. Also ends
 * changes that nobody decided on in time.
 */
export async function deleteExpired(tools: SealTools): Promise<void> {
  const { database, now } = tools;
  for (const { bank_id } of await database.platform().find(Bank, {})) {
    const { retention } = (await currentSettings(database.scoped({ bank_id, user_id: '*' }), bank_id)).settings;
    // What is in the chain leaves a tombstone.
    await sealBank(tools, bank_id);
    const before = (days: number) => new Date(now().getTime() - days * day);
    const old = { conversations: before(retention.conversations), traces: before(retention.traces) };
    const deleted = {
      messages: await deleteAll('chat_logs', 'created_at < ?', bank_id, old.conversations),
      conversations: await deleteAll(
        'conversations',
        'created_at < ? and not exists (select from chat_logs m where m.conversation_id = t.conversation_id)',
        bank_id,
        old.conversations,
      ),
      traces: await deleteAll(
        'decision_traces',
        `started_at < ? and not exists (
          select from recommendations r where r.bank_id = t.bank_id and r.user_id = t.user_id and r.run_id = t.run_id)`,
        bank_id,
        old.traces,
        'chain_seq',
      ),
    };
    await endChanges(bank_id);
    const target = Object.entries(deleted).flatMap(([what, count]) => (count > 0 ? [`${what} ${count}`] : []));
    if (target.length === 0) continue;
    const row = { bank_id, operator_id: null, action: 'retention.delete', target: target.join(', '), now: now() };
    await recordAction(database.platform(), row);
  }

  /** As the owner: the application's role can delete no trace. Every statement names the bank, and passes over who is under a hold. */
  async function deleteAll(
    table: string,
    condition: string,
    bank_id: string,
    before: Date,
    chained: 'chain_seq' | 'null' = 'null',
  ): Promise<number> {
    let total = 0;
    for (;;) {
      const [row] = await database.platform().execute<{ count: number }[]>(
        `with gone as (
           delete from ${table} where ctid in (
             select t.ctid from ${table} t where t.bank_id = ? and ${condition} and not ${isHeld('t')} limit ${batch})
           returning ${chained} as chain_seq),
         marked as (
           insert into record_tombstones (tombstone_id, bank_id, reason, entries, created_at)
           select gen_random_uuid(), ?, 'retention', jsonb_agg(chain_seq), ? from gone where chain_seq is not null having count(*) > 0)
         select count(*)::int as count from gone`,
        [bank_id, before, now(), bank_id, now()],
      );
      const count = row?.count ?? 0;
      total += count;
      if (count < batch) return total;
    }
  }

  async function endChanges(bank_id: string): Promise<void> {
    await database.scoped({ bank_id, user_id: '*' }).transactional(async (manager) => {
      const open = { bank_id, state: 'proposed' as const, expires_at: { $lte: now() } };
      const late = await manager.find(ChangeRequest, open, { lockMode: LockMode.PESSIMISTIC_WRITE });
      for (const change of late) Object.assign(change, { state: 'expired', decided_at: now() });
    });
  }
}
