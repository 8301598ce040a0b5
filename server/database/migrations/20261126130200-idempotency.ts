import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What calls with an idempotency key were answered, for a day. */
export class Idempotency extends Migration {
  override up(): void {
    // Without a customer: a bank's server or an operator asked.
    this.addSql(`create table idempotency_keys (
      bank_id text not null references banks, caller text not null, key text not null, user_id uuid, request text,
      status int, body text, expires_at timestamptz not null, primary key (bank_id, caller, key),
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    this.addSql(`create index idempotency_keys_expired on idempotency_keys (expires_at)`);
    // An answer is for who asked: a customer's is shown to nobody else, not even to their bank.
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `coalesce(user_id::text, '*') = (select current_setting('spendsense.customer', true))`;
    this.addSql(`alter table idempotency_keys enable row level security`);
    this.addSql(
      `create policy idempotency_keys_tenant on idempotency_keys to ${applicationRole} using (${rule}) with check (${rule})`,
    );
    this.addSql(`grant select, insert, update, delete on idempotency_keys to ${applicationRole}`);
  }
}
