import { UniqueConstraintViolationException } from '@mikro-orm/core';
import * as z from 'zod';
import { OwnArticleDraft, OwnArticleVersion } from '../../database/entities/index.ts';
import { plainJson } from '../../database/plain-json.ts';
import { indexArticle, removeSource } from '../../knowledge/entries.ts';
import { ownArticleFindings } from '../../knowledge/own-article-findings.ts';
import { articleOf } from '../../knowledge/own-articles.ts';
import { ownArticleIdSchema, ownArticleSchema, type OwnArticle } from '../../protocol/index.ts';
import { differences } from '../../protocol/differences.ts';
import { BankError } from '../bank-error.ts';
import { conflict, type ChangeKindRules, type ChangeTools } from './kind.ts';

const payloadSchema = z.strictObject({
  article_id: ownArticleIdSchema,
  base_version: z.int().nonnegative(),
  /** Null takes it back. */
  article: ownArticleSchema.nullable(),
});
type Payload = z.infer<typeof payloadSchema>;
interface Asked {
  readonly article_id: string;
  readonly withdraw: boolean;
}

/** The publication of a bank's own article as its draft is now, or its end. What is published is findable in the same moment. */
export const articleChange: ChangeKindRules<Asked, Payload> = {
  payload: payloadSchema,
  async propose({ article_id, withdraw }, tools) {
    const { manager, bank_id } = tools;
    const base = await newestVersion(article_id, tools);
    const base_version = base?.version ?? 0;
    if (withdraw) {
      if (!base?.article) throw new BankError('NOTHING_CHANGED', 'This article is not published.');
      return { article_id, base_version, article: null };
    }
    const draft = await manager.findOne(OwnArticleDraft, { bank_id, article_id }, { refresh: true });
    if (!draft) throw new BankError('DRAFT_NOT_FOUND', `There is no draft of "${article_id}".`);
    const article = ownArticleSchema.parse(draft.article);
    if (differences(base?.article ?? null, article).length === 0) {
      throw new BankError('NOTHING_CHANGED', 'The draft says what is published already.');
    }
    checkReady(article_id, article, tools.now);
    return { article_id, base_version, article };
  },
  async differences({ article_id, base_version, article }, tools) {
    const { manager, bank_id } = tools;
    const base = await manager.findOne(OwnArticleVersion, { bank_id, article_id, version: base_version });
    const before = base?.article ? ownArticleSchema.parse(base.article) : null;
    if (!article) return [{ field: article_id, before: before?.title ?? null, after: null }];
    return differences({ [article_id]: shown(before) }, { [article_id]: shown(article) });
  },
  async apply({ article_id, base_version, article }, people, tools) {
    const { manager, bank_id, now } = tools;
    const newest = (await newestVersion(article_id, tools))?.version ?? 0;
    if (newest !== base_version) throw moved(base_version, newest);
    if (article) checkReady(article_id, article, now);
    try {
      await manager.insert(OwnArticleVersion, {
        bank_id,
        article_id,
        version: base_version + 1,
        article: plainJson(article),
        ...people,
        created_at: now,
      });
    } catch (cause) {
      throw cause instanceof UniqueConstraintViolationException ? moved(base_version, base_version + 1, cause) : cause;
    }
    if (article) await indexArticle(manager, { bank_id, article: articleOf(article_id, article), now });
    else await removeSource(manager, { bank_id, article_id });
    await removeSameDraft(article_id, article, tools);
  },
};

/** What was published is no draft any more; what was written since stays. */
async function removeSameDraft(
  article_id: string,
  article: OwnArticle | null,
  { manager, bank_id }: ChangeTools,
): Promise<void> {
  const draft = await manager.findOne(OwnArticleDraft, { bank_id, article_id }, { refresh: true });
  if (draft && differences(draft.article, article).length === 0) {
    await manager.nativeDelete(OwnArticleDraft, { bank_id, article_id });
  }
}

async function newestVersion(
  article_id: string,
  { manager, bank_id }: ChangeTools,
): Promise<OwnArticleVersion | undefined> {
  const [newest] = await manager.find(
    OwnArticleVersion,
    { bank_id, article_id },
    { orderBy: { version: 'desc' }, limit: 1, refresh: true },
  );
  return newest;
}

/** @throws BankError ARTICLE_NOT_READY with what keeps it from being published */
function checkReady(article_id: string, article: OwnArticle, now: Date): void {
  const today = now.toISOString().slice(0, 10);
  const problems = ownArticleFindings(article_id, article, today).filter(({ level }) => level === 'problem');
  if (problems.length === 0) return;
  const words = problems.map(({ message }) => message).join('; ');
  throw new BankError('ARTICLE_NOT_READY', `The article cannot be published. ${words}.`, {
    details: { findings: problems },
  });
}

function moved(before: number, after: number, cause?: unknown): BankError {
  return conflict([{ field: 'version', before, after }], cause);
}

/** A body by its paragraphs, so that whoever decides sees what changed of it. */
function shown(article: OwnArticle | null): object {
  if (article === null) return { body: {} };
  const { body, ...rest } = article;
  return { ...rest, body: Object.fromEntries(body.split('\n\n').map((text, index) => [index + 1, text])) };
}
