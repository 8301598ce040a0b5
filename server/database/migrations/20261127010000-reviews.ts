import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** What operators decide about recommendations, not overrides alone; and what two of them, apart, say of a turn. */
export class Reviews extends Migration {
  override up(): void {
    this.addSql(`alter table recommendation_overrides rename to recommendation_decisions`);
    this.addSql(`alter table recommendation_decisions rename column override_id to decision_id`);
    this.addSql(`alter table recommendation_decisions add column decision text not null default 'override'
      check (decision in ('approve', 'flag', 'override'))`);
    this.addSql(`alter table recommendation_decisions alter column decision drop default`);
    this.addSql(`alter table recommendation_decisions alter column reason drop not null`);
    // Taking something away or doubting it needs a reason, whoever writes the row.
    this.addSql(
      `alter table recommendation_decisions add check (decision = 'approve' or (reason is not null and reason <> ''))`,
    );
    this.addSql(
      `create index recommendation_decisions_newest on recommendation_decisions (bank_id, created_at desc, decision_id desc)`,
    );
    this.addSql(`create index recommendations_newest on recommendations (bank_id, created_at desc, run_id desc)`);

    // The trace is not referred to: what was said of it stays when it has been kept long enough.
    this.addSql(`create table trace_reviews (
      bank_id text not null, user_id uuid not null, trace_id uuid not null, place smallint not null check (place in (1, 2)),
      operator_id uuid not null, verdict text not null check (verdict in ('right', 'wrong')), problem text,
      trace_started_at timestamptz not null, created_at timestamptz not null, primary key (trace_id, place), unique (trace_id, operator_id),
      check ((verdict = 'wrong') = (problem is not null)),
      foreign key (bank_id, user_id) references user_profiles (bank_id, user_id) on delete cascade)`);
    this.addSql(`create index trace_reviews_newest on trace_reviews (bank_id, trace_started_at desc)`);
    const rule =
      `bank_id = (select current_setting('spendsense.bank', true)) and ` +
      `(select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    this.addSql(`alter table trace_reviews enable row level security`);
    this.addSql(
      `create policy trace_reviews_tenant on trace_reviews to ${applicationRole} using (${rule}) with check (${rule})`,
    );
    // What a person said is proof: added to, never changed.
    this.addSql(`grant select, insert on trace_reviews to ${applicationRole}`);
  }
}
