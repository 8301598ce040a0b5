import * as z from 'zod';
import { addDays, startOfWeek } from '../../plugins/kit/index.ts';
import { distressIntents, distressReasons } from '../customer/distress.ts';
import { Bank, DecisionTrace, TraceReview } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import { peopleOf, type Person } from '../identity/people.ts';
import { strata, traceSummarySchema, type ReviewSampleData, type TraceReviewData } from '../protocol/index.ts';
import type { TraceStore } from '../trace/store.ts';
import { namesOf, summaryOf } from '../trace/summary.ts';
import { agreementOf } from './agreement.ts';

/** Turns of each stratum in a week that two people look at: half an hour of work for each of them. */
const ofEach = 10;

const sampledSchema = z.array(z.object({ trace_id: z.uuid(), stratum: z.enum(strata), turns: z.coerce.number() }));

/**
 * Which turns of a week are looked at: some of each stratum, drawn by a digest of week and trace, so that whoever asks again, and
 * whoever checks, draws the same ones.
 */
async function drawSample(manager: SqlEntityManager, bank: Bank, week: string) {
  // Hardship that a tool answered is an intent, what a guardrail saw a reason.
  const marks = (given: readonly unknown[]) => given.map(() => '?').join(', ');
  return sampledSchema.parse(
    await manager.execute(
      `select trace_id, stratum, turns from (
         select trace_id, stratum, count(*) over (partition by stratum) as turns,
           row_number() over (partition by stratum order by md5(? || trace_id::text)) as drawn
         from (select trace_id, case
             when intent in (${marks(distressIntents)}) or reasons && array[${marks(distressReasons)}]::text[] then 'distress'
             when outcome = 'blocked' then 'blocked'
             when outcome = 'escalated' then 'escalated'
             when outcome in ('clarified', 'failed') then 'low_confidence'
             else 'random' end as stratum
           from decision_traces where bank_id = ? and kind = 'turn'
             and started_at >= (?::date)::timestamp at time zone ? and started_at < (?::date)::timestamp at time zone ?) turn) drawn
       where drawn <= ? order by stratum, drawn`,
      [
        week,
        ...distressIntents,
        ...distressReasons,
        bank.bank_id,
        week,
        bank.time_zone,
        addDays(week, 7),
        bank.time_zone,
        ofEach,
      ],
    ),
  );
}

/** The turns of a week that two people look at, and how far they agree; what one of them said is not told to the other before. */
export async function readSample(
  { manager, vault }: TraceStore,
  bank_id: string,
  { week: day, operator_id, now }: { week: string | undefined; operator_id: string; now: Date },
): Promise<ReviewSampleData> {
  const bank = await manager.findOneOrFail(Bank, { bank_id });
  const week = startOfWeek(day ?? today(bank.time_zone, now));
  const drawn = await drawSample(manager, bank, week);
  const ids = drawn.map(({ trace_id }) => trace_id);
  const traces = await manager.find(DecisionTrace, { bank_id, trace_id: { $in: ids } });
  const reviews = await manager.find(
    TraceReview,
    { bank_id, trace_id: { $in: ids } },
    { orderBy: { trace_id: 'asc', place: 'asc' } },
  );
  const keys = await vault.keysOf(manager, bank_id, traces.map(({ user_id }) => user_id)); // prettier-ignore
  const names = await namesOf(manager, traces);
  const people = await peopleOf(manager, bank_id, reviews.map((review) => review.operator_id)); // prettier-ignore
  const reviewsOf = (trace_id: string) => reviews.filter((review) => review.trace_id === trace_id);
  const sample = await Promise.all(
    drawn.map(async ({ trace_id, stratum }) => {
      const row = traces.find((trace) => trace.trace_id === trace_id);
      const key = row && keys.get(row.user_id);
      if (!key) return [];
      const title = await key.open('decision_traces.title', trace_id, row.title);
      const given = reviewsOf(trace_id);
      const hasAnswered = given.some((review) => review.operator_id === operator_id);
      return {
        stratum,
        trace: traceSummarySchema.parse(summaryOf(row, names, title)),
        reviewed: given.length,
        reviews: hasAnswered || given.length === 2 ? given.map((review) => shownReview(review, people)) : [],
        open: !hasAnswered && given.length < 2,
      };
    }),
  );
  const pairs = ids.flatMap((trace_id) => {
    const [one, other] = reviewsOf(trace_id);
    return one && other ? [[one.verdict, other.verdict] as const] : [];
  });
  return {
    week,
    turns: Object.fromEntries(
      strata.map((stratum) => [stratum, drawn.find((turn) => turn.stratum === stratum)?.turns ?? 0]),
    ) as ReviewSampleData['turns'],
    sample: sample.flat(),
    agreement: agreementOf(pairs),
  };
}

/** A review as operators see it. */
export function shownReview(
  { verdict, problem, operator_id, created_at }: TraceReview,
  people: (user_id: string) => Person,
): TraceReviewData {
  const { user_id, name } = people(operator_id);
  return { verdict, problem: problem ?? null, reviewed_by: { user_id, name }, reviewed_at: created_at.toISOString() };
}
