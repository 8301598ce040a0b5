import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** Whether an article helped a customer. */
export class ArticleFeedbackMigration extends Migration {
  override up(): void {
    this.addSql(`create table article_feedback (
      bank_id text not null, user_id uuid not null, article_id text not null, helpful boolean not null,
      created_at timestamptz not null, primary key (bank_id, user_id, article_id),
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    this.addSql(`create index article_feedback_article on article_feedback (bank_id, article_id)`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    this.addSql(`alter table article_feedback enable row level security`);
    this.addSql(
      `create policy article_feedback_tenant on article_feedback to ${applicationRole} using (${rule}) with check (${rule})`,
    );
    this.addSql(`grant select, insert, update, delete on article_feedback to ${applicationRole}`);
  }
}
