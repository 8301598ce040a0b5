import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** The report of each night, so that quality is seen over time. */
export class QualityReports extends Migration {
  override up(): void {
    this.addSql(`create table quality_reports (
      bank_id text not null references banks on delete cascade, day date not null, report jsonb not null,
      created_at timestamptz not null, primary key (bank_id, day))`);
    this.addSql(`alter table quality_reports enable row level security`);
    // Staff of one bank; a customer's session sees none of it.
    const staff = `bank_id = (select current_setting('spendsense.bank', true)) and (select current_setting('spendsense.customer', true)) = '*'`;
    this.addSql(
      `create policy quality_reports_tenant on quality_reports to ${applicationRole} using (${staff}) with check (${staff})`,
    );
    this.addSql(`grant select, insert, update on quality_reports to ${applicationRole}`);
  }
}
