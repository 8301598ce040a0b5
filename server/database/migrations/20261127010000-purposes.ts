import { Migration } from '@mikro-orm/migrations';

/** Why an operator looked at something. */
export class Purposes extends Migration {
  override up(): void {
    this.addSql('alter table operator_actions add column purpose text');
    this.addSql('create index operator_actions_customer on operator_actions (bank_id, user_id, created_at desc)');
  }
}
