import { Migration } from '@mikro-orm/migrations';

/** Customers who sign in here, beside operators: one address to sign in with at each bank, and tries counted as they were typed. */
export class Accounts extends Migration {
  override up(): void {
    // Apart from `email`, which a bank may change and a household may share.
    this.addSql(`alter table user_profiles add column login_email text check (login_email = lower(login_email)),
      drop column failed_logins, drop column locked_until`);
    this.addSql(`update user_profiles set login_email = lower(email) where role = 'operator'`);
    this.addSql(`create unique index user_profiles_login on user_profiles (bank_id, login_email)`);
    this.addSql(`create index user_profiles_login_email on user_profiles (login_email)`);
    // Of addresses that nobody has as well: so a lock tells nobody that there is an account.
    this.addSql(`create table sign_in_attempts (
      key text primary key, bank_id text not null, attempts int not null, locked_until timestamptz, updated_at timestamptz not null)`);
    this.addSql(`create index sign_in_attempts_oldest on sign_in_attempts (updated_at)`);
    // No policy and no grant: only signing in, which is before anybody is known, reads it.
    this.addSql(`alter table sign_in_attempts enable row level security`);
  }
}
