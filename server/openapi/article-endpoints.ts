import { articleDataSchema, articleFeedbackDataSchema, articleFeedbackSchema } from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const article = '/api/v1/users/me/articles/{article_id}';

/** Articles to read. */
export const articleEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: article,
    operation: 'getArticle',
    summary: 'An article to read',
    description:
      'In blocks whose sentences are numbered as citations number them. One that has expired, or that the bank has left out, is not found.',
    caller: 'customer',
    data: articleDataSchema,
    errors: ['ARTICLE_NOT_FOUND'],
  },
  {
    method: 'post',
    path: `${article}/feedback`,
    operation: 'setArticleFeedback',
    summary: 'Says whether an article helped',
    description: 'Saying it again replaces it. Operators see shares of all customers, not whose it is.',
    caller: 'customer',
    body: articleFeedbackSchema,
    data: articleFeedbackDataSchema,
    errors: ['ARTICLE_NOT_FOUND'],
    example: { body: { helpful: true }, data: { helpful: true } },
  },
];
