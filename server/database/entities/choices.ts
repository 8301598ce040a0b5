import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { NudgeKind } from '../../protocol/index.ts';

/** What a customer wants to reach. */
export const GoalRow = defineEntity({
  name: 'GoalRow',
  tableName: 'goals',
  properties: {
    goal_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    /** Sealed. */
    goal: p.text(),
    /** What was owed on the card when the goal was set. */
    start_cents: p.bigint('number').nullable(),
    created_at: p.datetime(),
    updated_at: p.datetime(),
  },
});
export type GoalRow = InferEntity<typeof GoalRow>;

/** What a customer did with something that was recommended. */
export const RecommendationResponse = defineEntity({
  name: 'RecommendationResponse',
  tableName: 'recommendation_responses',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    recommendation_id: p.text().primary(),
    response: p.text().$type<'read' | 'dismissed'>().primary(),
    created_at: p.datetime(),
  },
});

/** A customer wants no offers, or wants them again. Rows are only ever added: the newest one holds. */
export const OfferChoice = defineEntity({
  name: 'OfferChoice',
  tableName: 'offer_choices',
  properties: {
    choice_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    stopped: p.boolean(),
    created_at: p.datetime(),
  },
});

/** Whether an article helped a customer. */
export const ArticleFeedback = defineEntity({
  name: 'ArticleFeedback',
  tableName: 'article_feedback',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    article_id: p.text().primary(),
    helpful: p.boolean(),
    created_at: p.datetime(),
  },
});

/** A day on which an offer was shown to a customer, whichever way: what the limit of days counts. */
export const OfferShowing = defineEntity({
  name: 'OfferShowing',
  tableName: 'offer_showings',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    offer_id: p.text().primary(),
    /** Calendar date at the bank. */
    day: p.string().columnType('date').primary(),
  },
});

/** When a customer last told of a hard time; only where the decision that says so is no longer kept. */
export const DistressReport = defineEntity({
  name: 'DistressReport',
  tableName: 'distress_reports',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    reported_at: p.datetime(),
  },
});

/** What a customer did with something that they were told before they asked. */
export const NudgeResponse = defineEntity({
  name: 'NudgeResponse',
  tableName: 'nudge_responses',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    /** A digest of what it is about. */
    nudge_id: p.text().primary(),
    kind: p.text().$type<NudgeKind>(),
    response: p.text().$type<'seen' | 'dismissed'>().primary(),
    /** Calendar date at the bank. */
    day: p.string().columnType('date'),
  },
});
export type NudgeResponse = InferEntity<typeof NudgeResponse>;

/** A customer wants no more of a kind, or wants it again. Rows are only ever added: the newest one of a kind holds. */
export const NudgeChoice = defineEntity({
  name: 'NudgeChoice',
  tableName: 'nudge_choices',
  properties: {
    choice_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    kind: p.text().$type<NudgeKind>(),
    wanted: p.boolean(),
    created_at: p.datetime(),
  },
});
