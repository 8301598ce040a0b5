import { randomUUID } from 'node:crypto';
import { OwnArticleDraft, OwnArticleVersion } from '../../database/entities/index.ts';
import { addDays } from '../../../plugins/kit/index.ts';
import type { OwnArticle } from '../../protocol/index.ts';
import type { TestServer } from '../../testing/test-server.ts';
import type { ErrorCode } from '../error-codes.ts';
import type { Sent } from './calls.ts';

const bank_id = 'demo';
const written: OwnArticle = {
  title: 'Hours',
  summary: 'When the branch is open.',
  language: 'en',
  topics: ['banking'],
  phrases: [],
  personas: [],
  sources: [{ title: 'Opening hours' }],
  author_role: 'Branch team',
  reviewed: '2026-11-01',
  expires: '2027-11-01',
  body: 'The branch opens at nine.',
};

/** For tests: articles of the demo bank in drafts and in a version. */
export async function prepareArticles({ application }: TestServer) {
  const today = application.now().toISOString().slice(0, 10);
  const article = (title: string, expires = addDays(today, 200)): OwnArticle => ({
    ...written,
    title,
    reviewed: addDays(today, -10),
    expires,
  });
  const manager = application.database.platform();
  const write = { bank_id, updated_by: randomUUID(), updated_at: application.now() };
  for (const [article_id, draft] of [
    ['own-hours', article('Hours')],
    ['own-spare', article('Spare')],
    ['own-old', article('Old', addDays(today, -1))],
    ['own-same', article('Same')],
  ] as const) {
    await manager.insert(OwnArticleDraft, { ...write, article_id, article: draft });
  }
  await manager.insert(OwnArticleVersion, {
    bank_id,
    article_id: 'own-same',
    version: 1,
    article: article('Same'),
    created_at: application.now(),
    proposed_by: randomUUID(),
    approved_by: randomUUID(),
  });
  return {
    right: {
      readArticleUpload: { query: 'format=html&language=en', body: '<h1>Hours</h1><p>We open at nine.</p>' },
      previewArticles: { body: { question: 'When does it open?', language: 'en', draft_of: 'own-hours' } },
      getOwnArticle: { path: { article_id: 'own-hours' } },
      saveArticleDraft: { path: { article_id: 'own-fresh' }, body: article('Fresh') },
      removeArticleDraft: { path: { article_id: 'own-spare' } },
    } satisfies Record<string, Sent>,
    /** A change that was right when it was proposed. */
    outdated: { article_id: 'own-same', base_version: 0, article: article('Other') },
    expired: { article_id: 'own-old', base_version: 0, article: article('Old', addDays(today, -1)) },
  };
}

const publish = (payload: object): Sent => ({ body: { kind: 'article', payload } });
const preview = (draft_of: string): Sent => ({ body: { question: 'x', language: 'en', draft_of } });
const save = (body: string): Sent => ({ path: { article_id: 'own-fresh' }, body: { ...written, body } });
const upload = (body: string): Sent => ({ query: 'format=markdown', body });

/** Every way in which a call about articles is refused. */
export const articleRefusals: readonly (readonly [string, ErrorCode, () => Sent])[] = [
  ['getOwnArticle', 'ARTICLE_NOT_FOUND', () => ({ path: { article_id: 'own-nothing' } })],
  ['removeArticleDraft', 'DRAFT_NOT_FOUND', () => ({ path: { article_id: 'own-nothing' } })],
  ['previewArticles', 'DRAFT_NOT_FOUND', () => preview('own-nothing')],
  ['readArticleUpload', 'UPLOAD_EMPTY', () => upload('# A heading')],
  ['readArticleUpload', 'UPLOAD_TOO_LARGE', () => upload('word '.repeat(20_000))],
  ['readArticleUpload', 'UPLOAD_UNREADABLE', () => upload(`${'> '.repeat(20_000)}x`)],
  ['readArticleUpload', 'BODY_TOO_LARGE', () => upload('x'.repeat(1_100_000))],
  [
    'readArticleUpload',
    'UNSUPPORTED_MEDIA_TYPE',
    () => ({ ...upload('x'), headers: { 'content-type': 'multipart/form-data' } }),
  ],
  [
    'saveArticleDraft',
    'DRAFT_CHANGED',
    () => ({ ...save('x'), path: { article_id: 'own-hours' }, query: 'replaces=no_draft' }),
  ],
  ['saveArticleDraft', 'UPLOAD_EMPTY', () => save('# A heading')],
  ['saveArticleDraft', 'UPLOAD_TOO_LARGE', () => save(`${'a_ '.repeat(40)}\n\n`.repeat(320))],
  ['saveArticleDraft', 'UPLOAD_UNREADABLE', () => save(`${'> '.repeat(19_000)}x`)],
  ['proposeChange', 'DRAFT_NOT_FOUND', () => publish({ article_id: 'own-nothing' })],
  ['proposeChange', 'ARTICLE_NOT_READY', () => publish({ article_id: 'own-old' })],
  ['proposeChange', 'NOTHING_CHANGED', () => publish({ article_id: 'own-same' })],
  ['proposeChange', 'NOTHING_CHANGED', () => publish({ article_id: 'own-hours', withdraw: true })],
  ['proposeChange', 'VALIDATION_ERROR', () => publish({ article_id: 'credit-utilization' })],
];
