import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

/** Whom a bank wants to be told what happened, what happened, and whether they were. */
export class Webhooks extends Migration {
  override up(): void {
    this.addSql(`create table webhook_endpoints (
      webhook_id uuid primary key, bank_id text not null references banks, url text not null, events text[] not null,
      secret_reference text, created_at timestamptz not null)`);
    this.addSql(`create index webhook_endpoints_bank on webhook_endpoints (bank_id)`);
    // Outlives its customer: that they were erased is told afterwards.
    this.addSql(`create table webhook_events (
      event_id uuid primary key, bank_id text not null references banks, user_id uuid not null, type text not null,
      data jsonb not null, created_at timestamptz not null, dispatched_at timestamptz)`);
    this.addSql(`create index webhook_events_waiting on webhook_events (created_at) where dispatched_at is null`);
    this.addSql(`create table webhook_deliveries (
      delivery_id uuid primary key, bank_id text not null references banks,
      webhook_id uuid not null references webhook_endpoints on delete cascade,
      event_id uuid not null references webhook_events on delete cascade,
      state text not null check (state in ('pending', 'delivered', 'dead')), tries int not null default 0,
      response_status int, problem text, created_at timestamptz not null, tried_at timestamptz)`);
    this.addSql(`create index webhook_deliveries_newest on webhook_deliveries (webhook_id, created_at desc)`);
    this.addSql(`create index webhook_deliveries_event on webhook_deliveries (event_id)`);

    const bank = `bank_id = (select current_setting('spendsense.bank', true))`;
    const customer = `(select current_setting('spendsense.customer', true))`;
    for (const [table, rule, privileges] of [
      ['webhook_endpoints', `${bank} and ${customer} = '*'`, 'select, insert, delete'],
      // Whatever is done for a customer may say that it happened.
      ['webhook_events', `${bank} and ${customer} in ('*', user_id::text)`, 'select, insert'],
      ['webhook_deliveries', `${bank} and ${customer} = '*'`, 'select, update'],
    ]) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(
        `create policy ${table}_tenant on ${table} to ${applicationRole} using (${rule}) with check (${rule})`,
      );
      this.addSql(`grant ${privileges} on ${table} to ${applicationRole}`);
    }
  }
}
