import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

const bank = `bank_id = (select current_setting('spendsense.bank', true))`;
/** Operators and jobs of a bank, not its customers. */
const staff = `${bank} and (select current_setting('spendsense.customer', true)) = '*'`;

/** Articles of a bank's own: drafts that one person writes, and versions that two people publish. */
export class OwnArticles extends Migration {
  override up(): void {
    const id = `article_id text not null check (article_id ~ '^own(-[a-z0-9]+)+$')`;
    this.addSql(`create table own_article_versions (
      bank_id text not null references banks on delete cascade, ${id}, version int not null check (version > 0),
      article jsonb, proposed_by uuid not null, approved_by uuid not null, created_at timestamptz not null,
      primary key (bank_id, article_id, version), check (proposed_by <> approved_by))`);
    this.addSql(`create table own_article_drafts (
      bank_id text not null references banks on delete cascade, ${id}, article jsonb not null, updated_by uuid not null,
      updated_at timestamptz not null, primary key (bank_id, article_id))`);
    for (const [table, privileges] of [
      ['own_article_versions', 'select, insert'],
      ['own_article_drafts', 'select, insert, update, delete'],
    ] as const) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(
        `create policy ${table}_tenant on ${table} to ${applicationRole} using (${staff}) with check (${staff})`,
      );
      this.addSql(`grant ${privileges} on ${table} to ${applicationRole}`);
    }
    this.addSql(`alter table change_requests drop constraint change_requests_kind_check`);
    this.addSql(`alter table change_requests add constraint change_requests_kind_check
      check (kind in ('bank-settings', 'allowed-origins', 'signing-key-retire', 'article'))`);
    this.addSql(`create policy own_article_versions_two_people on own_article_versions as restrictive for insert to ${applicationRole}
      with check (exists (select from change_requests c where c.bank_id = own_article_versions.bank_id and c.kind = 'article'
        and c.state = 'approved' and c.payload ->> 'article_id' = own_article_versions.article_id))`);
    // Versions are only ever added, so that their number says whether there is a new one; for whoever may see none of them.
    this.addSql(`create function own_articles_version() returns int
      language sql stable security definer set search_path from current as $$
        select count(*)::int from own_article_versions where bank_id = current_setting('spendsense.bank', true)
      $$`);
    this.addSql(`revoke execute on function own_articles_version() from public`);
    this.addSql(`grant execute on function own_articles_version() to ${applicationRole}`);
  }
}
