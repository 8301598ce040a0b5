import { Router, type Request } from 'express';
import { largestUpload } from '../../knowledge/index.ts';
import type { Application } from '../application.ts';
import { isShown } from '../bank/engines.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { listArticles, readDraft, readOwnArticle, removeDraft, saveDraft } from '../knowledge/article-desk.ts';
import { articleOf } from '../knowledge/own-articles.ts';
import { previewQuotes } from '../knowledge/preview.ts';
import { receiveUpload } from '../knowledge/receive-upload.ts';
import {
  articleDraftQuerySchema,
  articlePreviewRequestSchema,
  articleUploadQuerySchema,
  ownArticleIdSchema,
  ownArticleSchema,
  type OperatorRole,
} from '../protocol/index.ts';
import { HttpError, send } from './errors.ts';
import { fileBody } from './file-body.ts';
import { operatorAccess } from './operator-session.ts';
import { rateLimit } from './rate-limit.ts';

/** Bytes of a file: its characters may take up to four. */
const largestFile = 4 * largestUpload;

/** What reads a file, and keeps nothing. Before answers are kept for their keys. */
export function articleUploadRoutes(application: Application): Router {
  const router = Router();
  router.post(
    '/article-uploads',
    // Each takes a thread for up to some seconds.
    rateLimit(application.limits.limiter('article-uploads', { points: 30, seconds: 60 })),
    async (request, response) => {
      await operatorAccess(application, request, 'administrator');
      const { format, language } = articleUploadQuerySchema.parse(request.query);
      const text = await textOf(request);
      send(response, { upload: await receiveUpload(text, format, language) });
    },
  );
  return router;
}

/** Where a bank's articles are written: a list, drafts, and what would be quoted of them. They are published as changes are. */
export function articleDeskRoutes(application: Application): Router {
  const { database, embedders, engines, log, now } = application;
  const router = Router();
  const deskOf = async (request: Request, needed: OperatorRole | 'any') => {
    const { operator, manager } = await operatorAccess(application, request, needed);
    const { bank_id, user_id: operator_id } = operator;
    return { manager, bank_id, operator_id, today: engines.platform.today(), now: now() };
  };

  router.get('/articles', async (request, response) => {
    const desk = await deskOf(request, 'any');
    const { settings } = await engines.of(desk.bank_id);
    const library = engines.platform.knowledge.articles();
    send(response, await listArticles(desk, library, (article) => isShown(article, settings.articles)));
  });
  router.post(
    '/articles/preview',
    rateLimit(application.limits.limiter('article-preview', { points: 60, seconds: 60 })),
    async (request, response) => {
      const desk = await deskOf(request, 'any');
      const { question, language, draft_of } = articlePreviewRequestSchema.parse(request.body);
      const { knowledge, settings } = await engines.of(desk.bank_id);
      const draft = draft_of === null ? null : await readDraft(desk, draft_of);
      if (draft_of !== null && !draft) throw draftNotFound();
      const bank = { bank_id: desk.bank_id, mayLeave: settings.model.hosted };
      const asked = { question, language, draft: draft && articleOf(draft_of ?? '', draft) };
      send(response, await previewQuotes({ database, embedders, log }, bank, knowledge, asked));
    },
  );
  router.get('/articles/:article_id', async (request, response) => {
    const desk = await deskOf(request, 'any');
    const found = await readOwnArticle(desk, request.params.article_id);
    if (!found) throw new HttpError(404, 'ARTICLE_NOT_FOUND', 'The bank has written no such article.');
    send(response, found);
  });
  router.put('/articles/:article_id/draft', async (request, response) => {
    const desk = await deskOf(request, 'administrator');
    const article_id = ownArticleIdSchema.parse(request.params.article_id);
    const given = ownArticleSchema.parse(request.body);
    // Written by hand or uploaded: what is kept is what was read of it.
    const { body } = await receiveUpload(given.body, 'markdown', given.language);
    const { replaces } = articleDraftQuerySchema.parse(request.query);
    const draft = await saveDraft(desk, { ...desk, article_id, article: { ...given, body }, replaces });
    await recordAction(desk.manager, { ...desk, action: 'article.write', target: article_id });
    send(response, { draft });
  });
  router.delete('/articles/:article_id/draft', async (request, response) => {
    const desk = await deskOf(request, 'administrator');
    const { article_id } = request.params;
    if (!(await removeDraft(desk, article_id))) throw draftNotFound();
    await recordAction(desk.manager, { ...desk, action: 'article.discard', target: article_id });
    send(response, {});
  });
  return router;
}

function draftNotFound(): HttpError {
  return new HttpError(404, 'DRAFT_NOT_FOUND', 'There is no draft of this article.');
}

async function textOf(request: Request): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for await (const piece of fileBody(request, largestFile)) {
      bytes += piece.length;
      if (bytes > largestFile) throw new HttpError(413, 'BODY_TOO_LARGE', 'A file may have 1 MB.');
      text += decoder.decode(piece, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) {
      throw new HttpError(
        400,
        'UPLOAD_UNREADABLE',
        'The file is not UTF-8 text: save it as UTF-8 and upload it again.',
      );
    }
    throw error;
  }
}
