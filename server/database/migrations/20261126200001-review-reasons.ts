import { Migration } from '@mikro-orm/migrations';

/** The queue also holds what customers wrote that a bank has to act on. */
export class ReviewReasons extends Migration {
  override up(): void {
    this.addSql(`alter table review_items drop constraint review_items_reason_check`);
    this.addSql(`alter table review_items add constraint review_items_reason_check check (reason in ('hand_off',
      'self_harm', 'abuse', 'unauthorized', 'bereavement', 'gambling', 'hardship', 'billing_error', 'opt_out', 'complaint'))`);
  }
}
