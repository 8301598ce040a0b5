import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What operators look at content for, auditors who see none, and when somebody proved again who they are. */
export class Access extends Migration {
  override up(): void {
    const purposes = `('support', 'complaint', 'quality', 'audit', 'legal', 'regulator', 'break_glass')`;
    this.addSql(`create table operator_purposes (
      bank_id text not null references banks on delete cascade, operator_id uuid not null, purpose text not null check (purpose in ${purposes}),
      reason text, stated_at timestamptz not null, ends_at timestamptz not null, primary key (bank_id, operator_id),
      check (purpose <> 'break_glass' or (reason is not null and reason <> '')))`);
    this.addSql(`alter table operator_purposes enable row level security`);
    // Staff of one bank; a customer's session sees none of it.
    const staff = `bank_id = (select current_setting('spendsense.bank', true)) and (select current_setting('spendsense.customer', true)) = '*'`;
    this.addSql(
      `create policy operator_purposes_tenant on operator_purposes to ${applicationRole} using (${staff}) with check (${staff})`,
    );
    this.addSql(`grant select, insert, update on operator_purposes to ${applicationRole}`);
    this.addSql(`alter table operator_actions add column reason text, add check (purpose in ${purposes})`);
    this.addSql(`drop index operator_actions_newest`);
    this.addSql(`create index operator_actions_newest on operator_actions (bank_id, created_at desc, action_id desc)`);
    // Sessions from before go on; to approve something they prove themselves first.
    this.addSql(`alter table refresh_tokens add column confirmed_at timestamptz`);
    this.addSql(`alter table user_profiles drop constraint user_profiles_operator_roles_check`);
    this.addSql(`alter table user_profiles add constraint user_profiles_operator_roles_check
      check (operator_roles <@ array['viewer', 'approver', 'auditor', 'administrator', 'platform_administrator'])`);
  }
}
