import * as z from 'zod';
import { addDays } from '../../plugins/kit/index.ts';
import { Bank, ChangeRequest, OperatorAction, QualityReport, ReviewItem } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import { reportDataSchema, type OverviewData } from '../protocol/index.ts';

const dayRows = z.array(
  z.object({
    day: z.string(),
    turns: z.coerce.number(),
    customers: z.coerce.number(),
    p50_ms: z.coerce.number(),
    p95_ms: z.coerce.number(),
  }),
);
const outcomeRows = z.array(z.object({ day: z.string(), outcome: z.string(), count: z.coerce.number() }));

/** The days of a period in numbers, the reports of its nights, and what waits for somebody now. */
export async function readOverview(
  manager: SqlEntityManager,
  bank_id: string,
  { days, now }: { days: number; now: Date },
): Promise<OverviewData> {
  const { time_zone } = await manager.findOneOrFail(Bank, { bank_id });
  const last = today(time_zone, now);
  const first = addDays(last, 1 - days);
  // Turns by their day at the bank; the condition is on the instant, which the index is in order of.
  const turns = `from (select to_char(started_at at time zone ?, 'YYYY-MM-DD') as day, user_id, outcome, duration_ms from decision_traces
    where bank_id = ? and kind = 'turn' and started_at >= (?::date)::timestamp at time zone ?) t`;
  const values = [time_zone, bank_id, first, time_zone];
  const rows = dayRows.parse(
    await manager.execute(
      `select day, count(*) as turns, count(distinct user_id) as customers,
         percentile_disc(0.5) within group (order by duration_ms) as p50_ms,
         percentile_disc(0.95) within group (order by duration_ms) as p95_ms ${turns} group by day`,
      values,
    ),
  );
  const outcomes = outcomeRows.parse(
    await manager.execute(`select day, outcome, count(*) as count ${turns} group by day, outcome`, values),
  );
  const reports = await manager.find(QualityReport, { bank_id, day: { $gte: first } }, { orderBy: { day: 'asc' } });
  const [flagged] = z.tuple([z.object({ count: z.coerce.number() })]).parse(
    await manager.execute(
      `select count(*) as count from recommendations r where r.bank_id = ? and 'flag' = (
         select d.decision from recommendation_decisions d
         where d.bank_id = r.bank_id and d.user_id = r.user_id and d.recommendation_id = r.recommendation_id
         order by d.created_at desc, d.decision_id desc limit 1)`,
      [bank_id],
    ),
  );
  const since = new Date(now.getTime() - days * 86_400_000);
  return {
    days: Array.from({ length: days }, (_, index) => {
      const day = addDays(first, index);
      const row = rows.find((each) => each.day === day);
      return {
        day,
        turns: row?.turns ?? 0,
        outcomes: Object.fromEntries(
          outcomes.filter((each) => each.day === day).map(({ outcome, count }) => [outcome, count]),
        ),
        customers: row?.customers ?? 0,
        p50_ms: row?.p50_ms ?? null,
        p95_ms: row?.p95_ms ?? null,
      };
    }),
    quality: reports.map(({ day, report }) => {
      const { coverage, explainability, auditability, relevance, kept } = reportDataSchema.parse(report);
      return { day, coverage: coverage.both, explainability, auditability, relevance, kept };
    }),
    waiting: {
      review_items: await manager.count(ReviewItem, { bank_id, closed_at: null }),
      flagged: flagged.count,
      changes: await manager.count(ChangeRequest, { bank_id, state: 'proposed', expires_at: { $gt: now } }),
    },
    glass_broken: await manager.count(OperatorAction, {
      bank_id,
      purpose: 'break_glass',
      action: { $ne: 'purpose.state' },
      created_at: { $gte: since },
    }),
  };
}
