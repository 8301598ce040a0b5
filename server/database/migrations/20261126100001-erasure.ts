import { Migration } from '@mikro-orm/migrations';
import { applicationRole, erasureRole } from '../tenancy.ts';
import { createRole } from '../role-text.ts';

/** Customers who asked to be erased, and the role that may delete what nobody else may. */
export class Erasure extends Migration {
  override up(): void {
    this.addSql(createRole(erasureRole));
    this.addSql(`grant ${erasureRole} to current_user`);
    // Outlives the profile: without the bank's own id nobody could say whose consent was proved, or refuse their old tokens.
    this.addSql(`create table erasures (
      erasure_id uuid primary key, bank_id text not null references banks, user_id uuid not null, subject text not null,
      requested_at timestamptz not null, completed_at timestamptz, erased jsonb not null default '{}', readmitted_at timestamptz,
      unique (bank_id, user_id))`);
    this.addSql(`create index erasures_subject on erasures (bank_id, subject, requested_at desc)`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    this.addSql(`alter table erasures enable row level security`);
    this.addSql(
      `create policy erasures_tenant on erasures to ${applicationRole}, ${erasureRole} using (${rule}) with check (${rule})`,
    );
    this.addSql(`grant select, insert, update (readmitted_at) on erasures to ${applicationRole}`);
    this.addSql(`grant select, update (erased, completed_at) on erasures to ${erasureRole}`);
    // Tokens from before this are those of somebody who was erased.
    this.addSql(`alter table user_profiles add column tokens_since timestamptz`);
    // Proof of consent stays when the profile goes.
    this.addSql(`alter table consent_records drop constraint consent_records_bank_id_user_id_fkey`);
  }
}
