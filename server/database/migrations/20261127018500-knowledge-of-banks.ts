import { Migration } from '@mikro-orm/migrations';

/**
 * The passages that a bank may see, without going through those of all others: row-level security lets no index of words be used (its
 * operators might tell what others have), so that a search by words reads what this index finds.
 */
export class KnowledgeOfBanks extends Migration {
  override up(): void {
    this.addSql(`create index knowledge_entries_bank on knowledge_entries (bank_id, language)`);
  }
}
