import { Migration } from '@mikro-orm/migrations';

/** What an entry's text is of, so that a passage is judged by its parts. All entries are made anew at the next start. */
export class KnowledgeKinds extends Migration {
  override up(): void {
    this.addSql(`alter table knowledge_entries add column kind text not null default 'passage'
      check (kind in ('article', 'heading', 'passage', 'sentence'))`);
    this.addSql(`create index knowledge_entries_article on knowledge_entries (article_id)`);
  }
}
