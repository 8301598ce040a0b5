import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What the newest decisions come to under a change of settings, before it is approved. */
export class ChangeRehearsals extends Migration {
  override up(): void {
    this.addSql(`create table change_rehearsals (
      change_id uuid primary key references change_requests on delete cascade, bank_id text not null references banks on delete cascade,
      decisions jsonb not null, done int not null, not_replayable int not null, spent_ms int not null, flips jsonb not null,
      started_at timestamptz not null, finished_at timestamptz)`);
    this.addSql(`alter table change_rehearsals enable row level security`);
    // Staff of one bank; a customer's session sees none of it.
    const staff = `bank_id = (select current_setting('spendsense.bank', true)) and (select current_setting('spendsense.customer', true)) = '*'`;
    this.addSql(
      `create policy change_rehearsals_tenant on change_rehearsals to ${applicationRole} using (${staff}) with check (${staff})`,
    );
    this.addSql(`grant select, insert, update on change_rehearsals to ${applicationRole}`);
  }
}
