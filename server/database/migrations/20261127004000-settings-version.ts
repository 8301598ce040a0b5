import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/**
 * The number of a bank's newest settings, for whoever may see none of them: a customer's turn is answered under it, and asks for it
 * in the one question that it begins with.
 */
export class SettingsVersion extends Migration {
  override up(): void {
    this.addSql(`create function bank_settings_version() returns int
      language sql stable security definer set search_path from current as $$
        select coalesce(max(version), 0) from bank_settings where bank_id = current_setting('spendsense.bank', true)
      $$`);
    this.addSql(`revoke execute on function bank_settings_version() from public`);
    this.addSql(`grant execute on function bank_settings_version() to ${applicationRole}`);
  }
}
