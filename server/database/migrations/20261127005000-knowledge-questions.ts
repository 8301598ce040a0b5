import { Migration } from '@mikro-orm/migrations';

/** Sections are also found by the questions that they answer. All entries are made anew at the next start. */
export class KnowledgeQuestions extends Migration {
  override up(): void {
    this.addSql(`alter table knowledge_entries drop constraint knowledge_entries_kind_check`);
    this.addSql(`alter table knowledge_entries add constraint knowledge_entries_kind_check
      check (kind in ('article', 'heading', 'question', 'passage', 'sentence'))`);
  }
}
