import { Migration } from '@mikro-orm/migrations';

/** Where a bank's operators sign in with accounts of the bank's own (OpenID Connect). */
export class OperatorOidc extends Migration {
  override up(): void {
    this.addSql(`create table bank_oidc (
      bank_id text primary key references banks, issuer text not null, client_id text not null, secret_reference text,
      claim text not null, claim_values text[] not null check (cardinality(claim_values) > 0),
      email_domains text[] not null check (cardinality(email_domains) > 0), created_at timestamptz not null)`);
    // No policy and no grant: only signing in, which is before anybody is known, reads it.
    this.addSql(`alter table bank_oidc enable row level security`);
    this.addSql(`alter table user_profiles add column oidc_subject text`);
    this.addSql(`create unique index user_profiles_oidc on user_profiles (bank_id, oidc_subject)`);
  }
}
