import type { ReportData, ReviewReason, TraceProblem } from '../../protocol/index.ts';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Something that a person at the bank should look at. */
export const ReviewItem = defineEntity({
  name: 'ReviewItem',
  tableName: 'review_items',
  properties: {
    review_item_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    reason: p.text().$type<ReviewReason>(),
    conversation_id: p.uuid(),
    /** The turn that led to it. */
    trace_id: p.uuid(),
    created_at: p.datetime(),
    closed_at: p.datetime().nullable(),
    closed_by: p.uuid().nullable(),
  },
});
export type ReviewItem = InferEntity<typeof ReviewItem>;

/** What an operator said of a turn: of two, each without the other's answer. */
export const TraceReview = defineEntity({
  name: 'TraceReview',
  tableName: 'trace_reviews',
  properties: {
    trace_id: p.uuid().primary(),
    /** 1 for who came first, 2 for the second. */
    place: p.smallint().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    operator_id: p.uuid(),
    verdict: p.text().$type<'right' | 'wrong'>(),
    problem: p.text().$type<TraceProblem>().nullable(),
    trace_started_at: p.datetime(),
    created_at: p.datetime(),
  },
});
export type TraceReview = InferEntity<typeof TraceReview>;

/** What a bank's report said on a day. */
export const QualityReport = defineEntity({
  name: 'QualityReport',
  tableName: 'quality_reports',
  properties: {
    bank_id: p.text().primary(),
    /** Calendar date at the bank. */
    day: p.string().columnType('date').primary(),
    report: p.json().$type<ReportData>(),
    created_at: p.datetime(),
  },
});
