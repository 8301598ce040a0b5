import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A version of an article of a bank's own. Rows are only ever added: the highest version holds, and none where it has no article. */
export const OwnArticleVersion = defineEntity({
  name: 'OwnArticleVersion',
  tableName: 'own_article_versions',
  properties: {
    bank_id: p.text().primary(),
    article_id: p.text().primary(),
    version: p.integer().primary(),
    article: p.json().$type<unknown>().nullable(),
    proposed_by: p.uuid(),
    approved_by: p.uuid(),
    created_at: p.datetime().$type<Date>(),
  },
});
export type OwnArticleVersion = InferEntity<typeof OwnArticleVersion>;

/** What is being written, one for each article. */
export const OwnArticleDraft = defineEntity({
  name: 'OwnArticleDraft',
  tableName: 'own_article_drafts',
  properties: {
    bank_id: p.text().primary(),
    article_id: p.text().primary(),
    article: p.json().$type<unknown>(),
    updated_by: p.uuid(),
    updated_at: p.datetime().$type<Date>(),
  },
});
export type OwnArticleDraft = InferEntity<typeof OwnArticleDraft>;
