import { Migration } from '@mikro-orm/migrations';

/** Visitors, whom a bank may let chat before they sign in: profiles with a role of their own, which are gone after a day. */
export class Visitors extends Migration {
  override up(): void {
    this.addSql(`alter table banks add column visitors_allowed boolean not null default false`);
    this.addSql(`update banks set visitors_allowed = true where bank_id = 'demo'`);
    this.addSql(`alter table user_profiles drop constraint user_profiles_role_check,
      add constraint user_profiles_role_check check (role in ('consumer', 'operator', 'visitor')),
      add constraint user_profiles_visitor_check check (role <> 'visitor' or (subject is null and login_email is null and password_hash is null))`);
    this.addSql(`create index user_profiles_visitors on user_profiles (created_at) where role = 'visitor'`);
  }
}
