import { Router } from 'express';
import type { Application } from '../application.ts';
import { readArticleView, setArticleFeedback } from '../knowledge/reading.ts';
import { articleFeedbackSchema } from '../protocol/index.ts';
import { customerSession } from './customer-session.ts';
import { HttpError, send } from './errors.ts';

/** Articles to read, under /users/me/articles. They are nobody's data: no consent is needed. */
export function articleRoutes(application: Application): Router {
  const { engines, now } = application;
  const router = Router();
  router.get('/articles/:article_id', async (request, response) => {
    const { customer, manager } = await customerSession(application, request);
    const { knowledge } = await engines.of(customer.scope.bank_id);
    const article = await readArticleView(manager, customer.scope, knowledge, request.params.article_id);
    if (!article) throw notFound();
    send(response, { article });
  });
  router.post('/articles/:article_id/feedback', async (request, response) => {
    const { customer, manager } = await customerSession(application, request);
    const { helpful } = articleFeedbackSchema.parse(request.body);
    const { article_id } = request.params;
    const { knowledge } = await engines.of(customer.scope.bank_id);
    if (!knowledge.article(article_id)) throw notFound();
    await setArticleFeedback(manager, customer.scope, { article_id, helpful, now: now() });
    send(response, { helpful });
  });
  return router;
}

function notFound(): HttpError {
  return new HttpError(404, 'ARTICLE_NOT_FOUND', 'There is no such article, or it is not shown any more.');
}
