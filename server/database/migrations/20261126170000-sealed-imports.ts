import { Migration } from '@mikro-orm/migrations';
import { erasureRole } from '../tenancy.ts';

/** Statement files stand sealed while they wait, and whoever erases a customer may say so. */
export class SealedImports extends Migration {
  override up(): void {
    // What waits in plain cannot be sealed here, where there is no key: the bank sends it again.
    this.addSql(`delete from imports where state in ('receiving', 'queued', 'running')`);
    this.addSql(`truncate import_pieces`);
    this.addSql(`alter table import_pieces drop column bytes, add column content text not null`);
    this.addSql(`grant insert on webhook_events to ${erasureRole}`);
  }
}
