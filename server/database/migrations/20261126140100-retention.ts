import { Migration } from '@mikro-orm/migrations';

/** What is old is found without reading everything. */
export class Retention extends Migration {
  override up(): void {
    this.addSql(`create index chat_logs_oldest on chat_logs (bank_id, created_at)`);
    this.addSql(`create index conversations_oldest on conversations (bank_id, created_at)`);
  }
}
