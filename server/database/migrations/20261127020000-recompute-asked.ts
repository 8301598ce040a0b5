import { Migration } from '@mikro-orm/migrations';

/** When all of a bank's customers were last wished to be computed again, found among all that its operators did. */
export class RecomputeAsked extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    // One that was broken off leaves an index that does not hold.
    this.addSql(`drop index concurrently if exists operator_actions_recompute`);
    this.addSql(
      `create index concurrently operator_actions_recompute on operator_actions (bank_id, created_at) where action = 'recompute.ask'`,
    );
  }
}
