import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What a decision looked at, so that it can be decided again: the customer's rows as they stood, and the version of the settings. */
export class Snapshots extends Migration {
  override up(): void {
    this.addSql(`create table data_snapshots (
      snapshot_id uuid primary key, bank_id text not null, user_id uuid not null, version text not null, content text not null,
      commitment text not null, created_at timestamptz not null, unique (bank_id, user_id, version),
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    this.addSql(`alter table data_snapshots enable row level security`);
    this.addSql(
      `create policy data_snapshots_tenant on data_snapshots to ${applicationRole} using (${rule}) with check (${rule})`,
    );
    this.addSql(`grant select, insert on data_snapshots to ${applicationRole}`);
    this.addSql(`alter table decision_traces add column snapshot_id uuid, add column settings_version int`);
    this.addSql(`create index decision_traces_snapshot on decision_traces (bank_id, snapshot_id)`);
  }
}
