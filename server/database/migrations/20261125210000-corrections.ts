import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What customers correct, which rows their bank took back, which streams it found, and how old balances are. */
export class Corrections extends Migration {
  override up(): void {
    const owner = `foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade`;
    // A correction outlives the row it speaks of: an import may bring the row again.
    this.addSql(`create table corrections (
      correction_id uuid primary key, bank_id text not null, user_id uuid not null, correction jsonb not null,
      created_at timestamptz not null, ${owner})`);
    this.addSql(`create index corrections_oldest on corrections (bank_id, user_id, created_at)`);
    this.addSql(`create table removed_transactions (
      bank_id text not null, user_id uuid not null, transaction_id text not null, removed_at timestamptz not null,
      primary key (bank_id, user_id, transaction_id), ${owner})`);
    this.addSql(`create table reported_streams (
      bank_id text not null, user_id uuid not null, stream_id text not null, transaction_ids text[] not null,
      primary key (bank_id, user_id, stream_id), ${owner})`);
    this.addSql(`alter table accounts add column balances_as_of date`);

    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    for (const [table, privileges] of [
      ['corrections', 'select, insert, delete'],
      ['removed_transactions', 'select, insert'],
      ['reported_streams', 'select, insert, update'],
    ]) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(
        `create policy ${table}_tenant on ${table} to ${applicationRole} using (${rule}) with check (${rule})`,
      );
      this.addSql(`grant ${privileges} on ${table} to ${applicationRole}`);
    }
  }
}
