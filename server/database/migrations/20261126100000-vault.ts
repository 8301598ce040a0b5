import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** A key for each customer, and text in place of JSON where their content now stands sealed. */
export class VaultMigration extends Migration {
  override up(): void {
    this.addSql(`create table customer_keys (
      bank_id text not null, user_id uuid not null, wrapped_key text not null, key_id text not null, created_at timestamptz not null,
      primary key (bank_id, user_id),
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    this.addSql(`create index customer_keys_key on customer_keys (key_id)`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    this.addSql(`alter table customer_keys enable row level security`);
    this.addSql(
      `create policy customer_keys_tenant on customer_keys to ${applicationRole} using (${rule}) with check (${rule})`,
    );
    this.addSql(`grant select, insert, update, delete on customer_keys to ${applicationRole}`);

    // What stands in plain cannot be sealed here, where there is no key, and rewriting it would leave plain copies in the files.
    // No release ever wrote any: it goes, and what is derived is computed again.
    this.addSql(
      `truncate trace_spans, decision_traces, chat_logs, conversations, recommendations, computed_features cascade`,
    );
    this.addSql(`alter table chat_logs alter column message type text`);
    this.addSql(`alter table conversations alter column dialogue type text`);
    this.addSql(`alter table decision_traces alter column decision type text, add column bodies text not null`);
    this.addSql(`alter table trace_spans drop column body`);
    this.addSql(`alter table recommendations alter column recommendation type text`);
  }
}
