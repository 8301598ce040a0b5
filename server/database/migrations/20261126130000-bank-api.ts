import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What a bank's own servers need: keys for them alone, tokens that are good once, and customers as the bank has them. */
export class BankApi extends Migration {
  override up(): void {
    // A key that signs what pages get must not be able to bring data in.
    this.addSql(`alter table bank_signing_keys add column purpose text not null default 'customer-tokens'
      check (purpose in ('customer-tokens', 'bank-api'))`);
    this.addSql(`create table bank_token_uses (
      bank_id text not null references banks, jti text not null, expires_at timestamptz not null, primary key (bank_id, jti))`);
    this.addSql(`create index bank_token_uses_expired on bank_token_uses (expires_at)`);
    this.addSql(`alter table bank_token_uses enable row level security`);
    const rule = `bank_id = (select current_setting('spendsense.bank', true))`;
    this.addSql(
      `create policy bank_token_uses_tenant on bank_token_uses to ${applicationRole} using (${rule}) with check (${rule})`,
    );
    // A use is proof until it has run out: added to, never taken back.
    this.addSql(`grant select, insert on bank_token_uses to ${applicationRole}`);

    // Operators sign in with their address; customers of a household may share one.
    this.addSql(`drop index user_profiles_email`);
    this.addSql(
      `create unique index user_profiles_email on user_profiles (bank_id, lower(email)) where role = 'operator'`,
    );
    this.addSql(`alter table user_profiles add column ingestion_cursor text`);
  }
}
