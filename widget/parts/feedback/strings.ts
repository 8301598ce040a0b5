import type { FeedbackSet } from '../../../server/protocol/feedback.ts';
import type { Language } from '../../core/strings.ts';

const english = {
  reasons: {
    not_correct: 'Not correct',
    not_understood: 'Not what I asked',
    not_helpful: 'Not helpful',
    too_long: 'Too long',
    not_for_me: 'Not for me',
    other: 'Something else',
  } as Record<NonNullable<FeedbackSet['reason']>, string>,
};

/** What can be wrong with an answer. */
export type FeedbackStrings = typeof english;

const spanish: FeedbackStrings = {
  reasons: {
    not_correct: 'No es correcta',
    not_understood: 'No es lo que pregunté',
    not_helpful: 'No me ayuda',
    too_long: 'Demasiado larga',
    not_for_me: 'No es para mí',
    other: 'Otra cosa',
  },
};

const arabic: FeedbackStrings = {
  reasons: {
    not_correct: 'غير صحيحة',
    not_understood: 'ليس ما سألت عنه',
    not_helpful: 'غير مفيدة',
    too_long: 'طويلة جدًا',
    not_for_me: 'لا تناسبني',
    other: 'شيء آخر',
  },
};

export const words: Record<Language, FeedbackStrings> = { en: english, es: spanish, ar: arabic };
