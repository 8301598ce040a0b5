import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What customers say of the answers they got. */
export class Feedback extends Migration {
  override up(): void {
    // With the message its feedback goes too: a comment is the customer's own words.
    this.addSql(`create table message_feedback (
      message_id uuid primary key references chat_logs on delete cascade, bank_id text not null, user_id uuid not null,
      trace_id uuid not null, rating text not null check (rating in ('up', 'down')), reason text, comment text,
      created_at timestamptz not null,
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    this.addSql(`create index message_feedback_trace on message_feedback (trace_id)`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    this.addSql(`alter table message_feedback enable row level security`);
    this.addSql(
      `create policy message_feedback_tenant on message_feedback to ${applicationRole} using (${rule}) with check (${rule})`,
    );
    this.addSql(`grant select, insert, update, delete on message_feedback to ${applicationRole}`);
  }
}
