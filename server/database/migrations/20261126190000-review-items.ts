import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What people at a bank should look at: their queue. */
export class ReviewItems extends Migration {
  override up(): void {
    // Neither the conversation nor the trace is referred to: the customer may delete them, and still waits for an answer.
    this.addSql(`create table review_items (
      review_item_id uuid primary key, bank_id text not null, user_id uuid not null,
      reason text not null check (reason in ('hand_off')), conversation_id uuid not null, trace_id uuid not null,
      created_at timestamptz not null, closed_at timestamptz, closed_by uuid,
      check ((closed_at is null) = (closed_by is null)),
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    this.addSql(`create index review_items_newest on review_items (bank_id, created_at desc, review_item_id desc)`);
    this.addSql(
      `create unique index review_items_open on review_items (conversation_id, reason) where closed_at is null`,
    );
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    this.addSql(`alter table review_items enable row level security`);
    this.addSql(
      `create policy review_items_tenant on review_items to ${applicationRole} using (${rule}) with check (${rule})`,
    );
    this.addSql(`grant select, insert, update (closed_at, closed_by) on review_items to ${applicationRole}`);
  }
}
