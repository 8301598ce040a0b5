import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What customers want to reach, what they did with recommendations, and whether they want offers. */
export class Choices extends Migration {
  override up(): void {
    const owner = `foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade`;
    this.addSql(`create table goals (
      goal_id uuid primary key, bank_id text not null, user_id uuid not null, goal text not null, start_cents bigint,
      created_at timestamptz not null, updated_at timestamptz not null, ${owner})`);
    this.addSql(`create index goals_oldest on goals (bank_id, user_id, created_at)`);
    this.addSql(`create table recommendation_responses (
      bank_id text not null, user_id uuid not null, recommendation_id text not null,
      response text not null check (response in ('read', 'dismissed')), created_at timestamptz not null,
      primary key (bank_id, user_id, recommendation_id, response), ${owner})`);
    this.addSql(`create table offer_choices (
      choice_id uuid primary key, bank_id text not null, user_id uuid not null, stopped boolean not null,
      created_at timestamptz not null, ${owner})`);
    this.addSql(`create index offer_choices_newest on offer_choices (bank_id, user_id, created_at desc)`);

    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    for (const [table, privileges] of [
      ['goals', 'select, insert, update, delete'],
      // What a customer decided is proof: added to, never changed.
      ['recommendation_responses', 'select, insert'],
      ['offer_choices', 'select, insert'],
    ]) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(
        `create policy ${table}_tenant on ${table} to ${applicationRole} using (${rule}) with check (${rule})`,
      );
      this.addSql(`grant ${privileges} on ${table} to ${applicationRole}`);
    }
  }
}
