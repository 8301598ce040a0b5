import * as z from 'zod';
import {
  articleDraftDataSchema,
  articleDraftQuerySchema,
  articleListDataSchema,
  articlePreviewDataSchema,
  articlePreviewRequestSchema,
  articleUploadDataSchema,
  articleUploadQuerySchema,
  ownArticleDataSchema,
  ownArticleSchema,
} from '../protocol/index.ts';
import type { Endpoint } from './endpoint.ts';

const articles = '/api/v1/operator/articles';
const draft = `${articles}/{article_id}/draft`;

/** Where a bank's own articles are written. */
export const articleDeskEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: articles,
    operation: 'listArticles',
    summary: 'The bank’s own articles and those of the library, with how many customers each helped',
    caller: 'operator',
    data: articleListDataSchema,
  },
  {
    method: 'post',
    path: '/api/v1/operator/article-uploads',
    operation: 'readArticleUpload',
    summary: 'Reads a Markdown or HTML file into the body of an article',
    description:
      'For administrators. UTF-8, up to 256 KB of text; nothing is kept. `left_out` names what was not taken over: pictures, tables, machinery, text that readers of the page would not see.',
    caller: 'operator',
    query: articleUploadQuerySchema,
    file: true,
    largestBody: 1024 * 1024,
    data: articleUploadDataSchema,
    errors: ['UPLOAD_TOO_LARGE', 'UPLOAD_EMPTY', 'UPLOAD_UNREADABLE'],
  },
  {
    method: 'post',
    path: `${articles}/preview`,
    operation: 'previewArticles',
    summary: 'What the assistant would quote if it were asked this now',
    description: 'With `draft_of` as if the draft of that article were published.',
    caller: 'operator',
    body: articlePreviewRequestSchema,
    data: articlePreviewDataSchema,
    errors: ['DRAFT_NOT_FOUND'],
  },
  {
    method: 'get',
    path: `${articles}/{article_id}`,
    operation: 'getOwnArticle',
    summary: 'An article of the bank’s own: its draft with what is wrong with it, and its versions',
    caller: 'operator',
    data: ownArticleDataSchema,
    errors: ['ARTICLE_NOT_FOUND'],
  },
  {
    method: 'put',
    path: draft,
    operation: 'saveArticleDraft',
    summary: 'Keeps what is being written',
    description:
      'For administrators. The id begins with `own-`. Customers see nothing of it before another operator approves a change of the kind `article`.',
    caller: 'operator',
    query: articleDraftQuerySchema,
    body: ownArticleSchema,
    data: articleDraftDataSchema,
    errors: ['DRAFT_CHANGED', 'UPLOAD_TOO_LARGE', 'UPLOAD_EMPTY', 'UPLOAD_UNREADABLE'],
  },
  {
    method: 'delete',
    path: draft,
    operation: 'removeArticleDraft',
    summary: 'Throws what is being written away',
    description: 'For administrators. What was published stays.',
    caller: 'operator',
    data: z.strictObject({}),
    errors: ['DRAFT_NOT_FOUND'],
    example: { data: {} },
  },
];
