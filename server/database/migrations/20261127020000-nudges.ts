import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What customers were told before they asked, and which kinds of it they do not want. */
export class Nudges extends Migration {
  override up(): void {
    const owner = `foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade`;
    const kind = `kind text not null check (kind in ('low_balance', 'bill_due', 'price_rise'))`;
    this.addSql(`create table nudge_responses (
      bank_id text not null, user_id uuid not null, nudge_id text not null, ${kind},
      response text not null check (response in ('seen', 'dismissed')), day date not null,
      primary key (bank_id, user_id, nudge_id, response), ${owner})`);
    this.addSql(`create table nudge_choices (
      choice_id uuid primary key, bank_id text not null, user_id uuid not null, ${kind}, wanted boolean not null,
      created_at timestamptz not null, ${owner})`);
    this.addSql(`create index nudge_choices_newest on nudge_choices (bank_id, user_id, kind, created_at desc)`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    for (const [table, privileges] of [
      // Taking consent back deletes them; what was seen is never changed.
      ['nudge_responses', 'select, insert, delete'],
      ['nudge_choices', 'select, insert'],
    ]) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(
        `create policy ${table}_tenant on ${table} to ${applicationRole} using (${rule}) with check (${rule})`,
      );
      this.addSql(`grant ${privileges} on ${table} to ${applicationRole}`);
    }
  }
}
