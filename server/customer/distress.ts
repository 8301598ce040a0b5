import * as z from 'zod';
import { listed } from '../database/insert-rows.ts';
import type { Customers, Scope, SqlEntityManager } from '../database/tenancy.ts';

/** Days after somebody told of a hard time in which they are offered nothing: a quarter, so that no offer meets them in the middle of it. */
const restDays = 90;

/** Tools that answer trouble, as a turn's intent names them. */
export const distressIntents = ['hardship'] as const;

/** What guardrails call trouble, as a turn's reasons name it. */
export const distressReasons = ['HARDSHIP', 'SELF_HARM', 'ABUSE', 'GAMBLING', 'BEREAVEMENT'] as const;

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
/** SQL over a decision that tells of a hard time. */
const tells = `kind = 'turn' and (intent in (${quoted(distressIntents)}) or reasons && array[${quoted(distressReasons)}])`;

const toldSchema = z.array(z.object({ user_id: z.uuid() }));

/**
 * Those customers of a bank who told of a hard time lately: by the decisions over their messages, so that there is no second list of it, and where a
 * bank keeps these for less time, by the date that stays.
 */
export async function inDistress(
  manager: SqlEntityManager,
  { bank_id, user_ids }: Customers,
  now: Date,
  days = restDays,
): Promise<ReadonlySet<string>> {
  const whose = [bank_id, listed(user_ids), earliestReport(now, days)];
  const told = await manager.execute(
    `select user_id from decision_traces where bank_id = ? and user_id = any(?::uuid[]) and started_at >= ? and ${tells}
     union select user_id from distress_reports where bank_id = ? and user_id = any(?::uuid[]) and reported_at >= ?`,
    [...whose, ...whose],
  );
  return new Set(toldSchema.parse(told).map(({ user_id }) => user_id));
}

/** The same of one customer. */
export async function isInDistress(
  manager: SqlEntityManager,
  { bank_id, user_id }: Scope,
  now: Date,
  days = restDays,
): Promise<boolean> {
  return (await inDistress(manager, { bank_id, user_ids: [user_id] }, now, days)).has(user_id);
}

/** Before this instant a hard time that somebody told of counts no more. */
export function earliestReport(now: Date, days = restDays): Date {
  return new Date(now.getTime() - days * 86_400_000);
}

/**
 * SQL that keeps the dates alone, of decisions that are deleted before their time: `gone` has them with these columns. Two parameters: the bank, and
 * the instant before which they count no more.
 */
export const keptReports = {
  columns: 'user_id, started_at, kind, intent, reasons',
  insert: `insert into distress_reports (bank_id, user_id, reported_at)
    select ?, user_id, max(started_at) from gone where started_at >= ? and ${tells} group by user_id
    on conflict (bank_id, user_id) do update set reported_at = greatest(distress_reports.reported_at, excluded.reported_at)`,
} as const;
