import { articleTopics } from '../../knowledge/index.ts';
import { personaIds, type Article } from '../../plugins/kit/index.ts';
import { BankError } from '../bank/bank-error.ts';
import { ChangeRequest, OwnArticleDraft, OwnArticleVersion, UserProfile } from '../database/entities/index.ts';
import { plainJson } from '../database/plain-json.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import {
  ownArticleSchema,
  type ArticleDraft,
  type ArticleListData,
  type HelpfulCounts,
  type OwnArticle,
  type OwnArticleData,
} from '../protocol/index.ts';
import { ownArticleFindings } from './own-article-findings.ts';

/** The bank's own rows, as its operators see them, on a calendar date. */
export interface DeskTools {
  readonly manager: SqlEntityManager;
  readonly bank_id: string;
  readonly today: string;
}

const nobody: HelpfulCounts = { yes: 0, no: 0 };

/**
 * All articles of a bank: its own in every state, and those of the library.
 * @param library every article of the library
 * @param isShown whether the bank's settings let customers read one
 */
export async function listArticles(
  { manager, bank_id, today }: DeskTools,
  library: readonly Article[],
  isShown: (article: Article) => boolean,
): Promise<ArticleListData> {
  const helpful = await helpfulCounts(manager, bank_id);
  const versions = await versionsByArticle(manager, bank_id);
  const drafts = new Map(
    (await manager.find(OwnArticleDraft, { bank_id })).map(({ article_id, article }) => [
      article_id,
      ownArticleSchema.parse(article),
    ]),
  );
  const inReview = new Set((await openChanges(manager, bank_id)).map(({ article_id }) => article_id));
  const ids = [...new Set([...versions.keys(), ...drafts.keys()])].sort();
  const own = ids.map((article_id): ArticleListData['own'][number] => {
    const history = versions.get(article_id) ?? [];
    const written = drafts.get(article_id) ?? null;
    const published = history.at(-1)?.article ?? null;
    // What was taken back is called as it was called last.
    const shown = published ?? written ?? history.findLast(({ article }) => article !== null)?.article ?? null;
    return {
      article_id,
      title: shown?.title ?? article_id,
      language: shown?.language ?? 'en',
      state: inReview.has(article_id) ? 'in_review' : stateOf(published, written, today),
      version: history.at(-1)?.version ?? 0,
      expires: shown?.expires ?? today,
      has_draft: written !== null,
      helpful: helpful.get(article_id) ?? nobody,
    };
  });
  return {
    own,
    library: library.map((article) => ({
      article_id: article.id,
      title: article.title,
      language: article.language,
      topics: [...article.topics],
      is_shown: isShown(article),
      expires: article.expires,
      helpful: helpful.get(article.id) ?? nobody,
    })),
    topics: [...articleTopics],
    personas: [...personaIds],
  };
}

function stateOf(
  published: OwnArticle | null,
  written: OwnArticle | null,
  today: string,
): ArticleListData['own'][number]['state'] {
  if (published) return published.expires < today ? 'expired' : 'published';
  return written ? 'draft' : 'withdrawn';
}

/** One article with its draft and its versions, newest first; null when there is none. */
export async function readOwnArticle(tools: DeskTools, article_id: string): Promise<OwnArticleData | null> {
  const { manager, bank_id } = tools;
  const rows = await manager.find(OwnArticleVersion, { bank_id, article_id }, { orderBy: { version: 'desc' } });
  const draft = await manager.findOne(OwnArticleDraft, { bank_id, article_id });
  if (rows.length === 0 && !draft) return null;
  const change = (await openChanges(manager, bank_id)).find((each) => each.article_id === article_id);
  const versions = [];
  for (const { version, article, proposed_by, approved_by, created_at } of rows) {
    versions.push({
      version,
      article: article === null || article === undefined ? null : ownArticleSchema.parse(article),
      proposed_by: await emailOf(manager, proposed_by),
      approved_by: await emailOf(manager, approved_by),
      created_at: created_at.toISOString(),
    });
  }
  return {
    article_id,
    draft: draft && (await shownDraft(tools, draft)),
    versions,
    change_id: change?.change_id ?? null,
  };
}

/**
 * Keeps what is being written; what was written before is replaced.
 * @param given `replaces` as `articleDraftQuerySchema` tells it; undefined to replace whatever there is
 * @throws BankError `DRAFT_CHANGED`: somebody wrote it since, and what they wrote stays
 */
export async function saveDraft(
  tools: DeskTools,
  given: {
    readonly article_id: string;
    readonly article: OwnArticle;
    readonly operator_id: string;
    readonly now: Date;
    readonly replaces: string | undefined;
  },
): Promise<ArticleDraft> {
  const { article_id, article, operator_id, now, replaces } = given;
  const row = {
    bank_id: tools.bank_id,
    article_id,
    article: plainJson(article),
    updated_by: operator_id,
    updated_at: now,
  };
  await tools.manager.transactional(async (manager) => {
    // Two who save a first draft at the same moment come one after the other.
    await manager.execute('select pg_advisory_xact_lock(hashtext(?))', [`article ${tools.bank_id} ${article_id}`]);
    if (replaces !== undefined) await checkUnchanged({ ...tools, manager }, article_id, replaces);
    await manager.upsert(OwnArticleDraft, row);
  });
  return shownDraft(tools, row);
}

async function checkUnchanged(
  { manager, bank_id }: Pick<DeskTools, 'manager' | 'bank_id'>,
  article_id: string,
  replaces: string,
): Promise<void> {
  const draft = await manager.findOne(OwnArticleDraft, { bank_id, article_id }, { refresh: true });
  const found = draft?.updated_at.toISOString() ?? 'no_draft';
  const isNew = replaces === 'no_article';
  const isPublished = isNew && (await manager.count(OwnArticleVersion, { bank_id, article_id })) > 0;
  if (found === (isNew ? 'no_draft' : replaces) && !isPublished) return;
  const by = draft && (await emailOf(manager, draft.updated_by));
  const details = { updated_by: by, updated_at: draft?.updated_at.toISOString() ?? null };
  throw new BankError('DRAFT_CHANGED', `Somebody else has written "${article_id}" since you read it.`, { details });
}

/** What is being written; null when nothing is. */
export async function readDraft(
  { manager, bank_id }: Pick<DeskTools, 'manager' | 'bank_id'>,
  article_id: string,
): Promise<OwnArticle | null> {
  const row = await manager.findOne(OwnArticleDraft, { bank_id, article_id });
  return row && ownArticleSchema.parse(row.article);
}

/** Throws what is being written away; false when there was nothing. What was published stays. */
export async function removeDraft(
  { manager, bank_id }: Pick<DeskTools, 'manager' | 'bank_id'>,
  article_id: string,
): Promise<boolean> {
  return (await manager.nativeDelete(OwnArticleDraft, { bank_id, article_id })) > 0;
}

async function shownDraft(
  { manager, today }: DeskTools,
  { article_id, article, updated_by, updated_at }: OwnArticleDraft,
): Promise<ArticleDraft> {
  const parsed = ownArticleSchema.parse(article);
  return {
    article: parsed,
    updated_by: await emailOf(manager, updated_by),
    updated_at: updated_at.toISOString(),
    findings: ownArticleFindings(article_id, parsed, today),
  };
}

/** Every version of every article, oldest first. */
async function versionsByArticle(
  manager: SqlEntityManager,
  bank_id: string,
): Promise<ReadonlyMap<string, { version: number; article: OwnArticle | null }[]>> {
  const rows = await manager.find(OwnArticleVersion, { bank_id }, { orderBy: { version: 'asc' } });
  const parsed = rows.map(({ article_id, version, article }) => ({
    article_id,
    version,
    article: article === null || article === undefined ? null : ownArticleSchema.parse(article),
  }));
  return Map.groupBy(parsed, ({ article_id }) => article_id);
}

async function openChanges(
  manager: SqlEntityManager,
  bank_id: string,
): Promise<{ readonly change_id: string; readonly article_id: unknown }[]> {
  const rows = await manager.find(ChangeRequest, { bank_id, kind: 'article', state: 'proposed' });
  return rows.map(({ change_id, payload }) => ({
    change_id,
    article_id: (payload as { article_id?: unknown }).article_id,
  }));
}

/** How many customers said what of each article. */
async function helpfulCounts(manager: SqlEntityManager, bank_id: string): Promise<ReadonlyMap<string, HelpfulCounts>> {
  const rows = await manager.execute<{ article_id: string; yes: number; no: number }[]>(
    `select article_id, count(*) filter (where helpful)::int as yes, count(*) filter (where not helpful)::int as no
     from article_feedback where bank_id = ? group by article_id`,
    [bank_id],
  );
  return new Map(rows.map(({ article_id, yes, no }) => [article_id, { yes, no }]));
}

async function emailOf(manager: SqlEntityManager, user_id: string): Promise<string> {
  return (await manager.findOne(UserProfile, { user_id }))?.email ?? user_id;
}
