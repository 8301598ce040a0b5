import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { CodedError } from '../../plugins/kit/index.ts';
import { DecisionTrace, TraceReview } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { peopleOf } from '../identity/people.ts';
import type { ReviewData, ReviewRequest } from '../protocol/index.ts';
import { shownReview } from './sample.ts';

/**
 * Keeps what an operator says of a turn, once, as the first or the second of two.
 * @throws CodedError TRACE_NOT_FOUND, also for a recommendation's and another bank's; ALREADY_REVIEWED by them, or by two others
 */
export async function reviewTrace(
  manager: SqlEntityManager,
  bank_id: string,
  {
    trace_id,
    operator_id,
    now,
    verdict,
    problem,
  }: ReviewRequest & { trace_id: string; operator_id: string; now: Date },
): Promise<ReviewData> {
  const trace = await manager.findOne(DecisionTrace, { bank_id, trace_id, kind: 'turn' });
  if (!trace) throw new CodedError('TRACE_NOT_FOUND', 'There is no such turn.');
  const { user_id, started_at } = trace;
  const of = { bank_id, trace_id };
  const given = await manager.find(TraceReview, of, { orderBy: { place: 'asc' } });
  if (given.length >= 2 || given.some((review) => review.operator_id === operator_id)) throw alreadyReviewed();
  const review = { ...of, user_id, place: given.length + 1, operator_id, verdict, problem, created_at: now };
  await manager
    .transactional(async (inner) => {
      await inner.insert(TraceReview, { ...review, trace_started_at: started_at });
      await recordAction(inner, { bank_id, operator_id, action: 'trace.review', user_id, target: trace_id, now });
    })
    // Two who answered at once: the database lets one of them have the place.
    .catch((error: unknown) => {
      throw error instanceof UniqueConstraintViolationException ? alreadyReviewed() : error;
    });
  const reviews = [...given, { ...review, trace_started_at: started_at }];
  const people = await peopleOf(manager, bank_id, reviews.map((each) => each.operator_id)); // prettier-ignore
  return { reviews: reviews.map((each) => shownReview(each, people)) };
}

function alreadyReviewed(): CodedError {
  return new CodedError('ALREADY_REVIEWED', 'You have reviewed this turn, or two others have.');
}
