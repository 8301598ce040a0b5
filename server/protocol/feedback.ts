/** What a customer says about an answer, over sockets (`feedback-set`) and POST /users/me/feedback. */
import * as z from 'zod';
import { writtenText } from './text.ts';

export const ratingSchema = z.enum(['up', 'down']);
export type Rating = z.infer<typeof ratingSchema>;

export const feedbackReasons = [
  'not_correct',
  'not_understood',
  'not_helpful',
  'too_long',
  'not_for_me',
  'other',
] as const;

/** One per answer: setting it again replaces all of it. */
export const feedbackSetSchema = z.strictObject({
  message_id: z.uuid(),
  rating: ratingSchema,
  reason: z.enum(feedbackReasons).optional(),
  comment: writtenText(1_000).optional(),
});
export type FeedbackSet = z.infer<typeof feedbackSetSchema>;

export const feedbackSchema = z.strictObject({
  message_id: z.uuid(),
  rating: ratingSchema,
  reason: z.enum(feedbackReasons).nullable(),
  /** Personal data in it is masked. */
  comment: z.string().nullable(),
  at: z.iso.datetime({ offset: true }),
});
export type Feedback = z.infer<typeof feedbackSchema>;
export const feedbackDataSchema = z.strictObject({ feedback: feedbackSchema });
