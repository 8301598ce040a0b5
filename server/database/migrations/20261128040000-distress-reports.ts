import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** When a customer last told of a hard time, where the decision that says so is kept for less time than they are left alone. */
export class DistressReports extends Migration {
  override up(): void {
    this.addSql(`create table distress_reports (
      bank_id text not null, user_id uuid not null, reported_at timestamptz not null,
      primary key (bank_id, user_id),
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    this.addSql(`alter table distress_reports enable row level security`);
    this.addSql(
      `create policy distress_reports_tenant on distress_reports for select to ${applicationRole} using (${rule})`,
    );
    // Written as the decisions go, by who deletes them; requests only read it.
    this.addSql(`grant select on distress_reports to ${applicationRole}`);
  }
}
