import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/**
 * The reasons of traces once more, a row each: row-level security lets no index of an array be used (its operators might tell what
 * others have), and among a million traces a rare reason would be looked for one by one.
 */
export class TraceReasons extends Migration {
  override up(): void {
    this.addSql(`drop index decision_traces_reasons`);
    this.addSql(`create table trace_reasons (
      bank_id text not null, user_id uuid not null, trace_id uuid not null references decision_traces on delete cascade, reason text not null,
      started_at timestamptz not null, primary key (trace_id, reason))`);
    this.addSql(
      `insert into trace_reasons select distinct t.bank_id, t.user_id, t.trace_id, reason, t.started_at
       from decision_traces t, unnest(t.reasons) reason`,
    );
    this.addSql(`create index trace_reasons_newest on trace_reasons (bank_id, reason, started_at desc, trace_id desc)`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    this.addSql(`alter table trace_reasons enable row level security`);
    this.addSql(
      `create policy trace_reasons_tenant on trace_reasons to ${applicationRole} using (${rule}) with check (${rule})`,
    );
    this.addSql(`grant select, insert on trace_reasons to ${applicationRole}`);
    // Whoever writes a trace cannot forget them.
    this.addSql(`create function trace_reasons_write() returns trigger language plpgsql as $$
      begin
        insert into trace_reasons (bank_id, user_id, trace_id, reason, started_at)
          select distinct new.bank_id, new.user_id, new.trace_id, reason, new.started_at from unnest(new.reasons) reason;
        return null;
      end $$`);
    this.addSql(`create trigger trace_reasons_write after insert on decision_traces
      for each row when (cardinality(new.reasons) > 0) execute function trace_reasons_write()`);
  }
}
