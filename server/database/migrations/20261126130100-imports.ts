import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** Statement files that a bank's servers sent: what became of each, and its bytes until it is read. */
export class Imports extends Migration {
  override up(): void {
    this.addSql(`create table imports (
      import_id uuid primary key, bank_id text not null, user_id uuid not null,
      state text not null check (state in ('receiving', 'queued', 'running', 'completed', 'failed')),
      file_name text not null, options jsonb not null, size int not null default 0, digest text,
      step text check (step in ('checking', 'reading')), step_bytes int, result jsonb, error jsonb,
      created_at timestamptz not null, ended_at timestamptz,
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    this.addSql(`create index imports_customer on imports (bank_id, user_id, created_at desc)`);
    this.addSql(`create index imports_open on imports (created_at) where state in ('receiving', 'queued')`);
    // In pieces, so that neither who writes nor who reads holds a whole file, and whichever server takes the job can read it.
    this.addSql(`create table import_pieces (
      import_id uuid not null references imports on delete cascade, position int not null, bank_id text not null,
      user_id uuid not null, bytes bytea not null, primary key (import_id, position))`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    for (const [table, privileges] of [
      ['imports', 'select, insert, update, delete'],
      ['import_pieces', 'select, insert, delete'],
    ]) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(
        `create policy ${table}_tenant on ${table} to ${applicationRole} using (${rule}) with check (${rule})`,
      );
      this.addSql(`grant ${privileges} on ${table} to ${applicationRole}`);
    }
  }
}
