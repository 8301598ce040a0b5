import { Migration } from '@mikro-orm/migrations';

/** Who writes an export says until when, so that no second one begins. */
export class ExportClaims extends Migration {
  override up(): void {
    this.addSql('alter table customer_exports add column claimed_until timestamptz');
  }
}
