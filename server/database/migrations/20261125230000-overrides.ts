import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What operators decided that a customer is not to be shown, and how old a stored row is. */
export class Overrides extends Migration {
  override up(): void {
    this.addSql(`create table recommendation_overrides (
      override_id uuid primary key, bank_id text not null, user_id uuid not null, recommendation_id text not null,
      operator_id uuid not null, reason text not null, created_at timestamptz not null,
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    this.addSql(`create index recommendation_overrides_customer on recommendation_overrides (bank_id, user_id)`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    this.addSql(`alter table recommendation_overrides enable row level security`);
    this.addSql(
      `create policy recommendation_overrides_tenant on recommendation_overrides to ${applicationRole} using (${rule}) with check (${rule})`,
    );
    this.addSql(`alter table transactions add column as_of date`);
    // A decision of a person is proof: added to, never changed.
    this.addSql(`grant select, insert on recommendation_overrides to ${applicationRole}`);
  }
}
