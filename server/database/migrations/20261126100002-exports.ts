import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What customers asked to be handed out, sealed in parts until it expires. */
export class Exports extends Migration {
  override up(): void {
    const owner = `foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade`;
    this.addSql(`create table customer_exports (
      export_id uuid primary key, bank_id text not null, user_id uuid not null, requested_at timestamptz not null,
      ready_at timestamptz, expires_at timestamptz, parts int not null default 0, bytes bigint not null default 0, ${owner})`);
    this.addSql(`create index customer_exports_newest on customer_exports (bank_id, user_id, requested_at desc)`);
    this.addSql(`create table customer_export_parts (
      export_id uuid not null references customer_exports on delete cascade, position int not null, bank_id text not null,
      user_id uuid not null, content text not null, primary key (export_id, position), ${owner})`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    for (const table of ['customer_exports', 'customer_export_parts']) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(
        `create policy ${table}_tenant on ${table} to ${applicationRole} using (${rule}) with check (${rule})`,
      );
      this.addSql(`grant select, insert, update, delete on ${table} to ${applicationRole}`);
    }
  }
}
