import type { Scope, SqlEntityManager } from '../database/tenancy.ts';

/** Days after somebody told of a hard time in which they are offered nothing: a quarter, so that no offer meets them in the middle of it. */
const restDays = 90;

/** Tools that answer trouble, as a turn's intent names them. */
export const distressIntents = ['hardship'] as const;

/** What guardrails call trouble, as a turn's reasons name it. */
export const distressReasons = ['HARDSHIP', 'SELF_HARM', 'ABUSE', 'GAMBLING', 'BEREAVEMENT'] as const;

const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
/** SQL over a decision that tells of a hard time. */
const tells = `kind = 'turn' and (intent in (${listed(distressIntents)}) or reasons && array[${listed(distressReasons)}])`;

/**
 * Whether a customer told of a hard time lately: by the decisions over their messages, so that there is no second list of it, and where a bank keeps
 * these for less time, by the date that stays.
 */
export async function isInDistress(manager: SqlEntityManager, scope: Scope, now: Date): Promise<boolean> {
  const whose = [scope.bank_id, scope.user_id, earliestReport(now)];
  const told = await manager.execute<unknown[]>(
    `select from decision_traces where bank_id = ? and user_id = ? and started_at >= ? and ${tells}
     union all select from distress_reports where bank_id = ? and user_id = ? and reported_at >= ? limit 1`,
    [...whose, ...whose],
  );
  return told.length > 0;
}

/** Before this instant a hard time that somebody told of counts no more. */
export function earliestReport(now: Date): Date {
  return new Date(now.getTime() - restDays * 86_400_000);
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
