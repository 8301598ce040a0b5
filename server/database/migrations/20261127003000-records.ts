import { Migration } from '@mikro-orm/migrations';
import { applicationRole, erasureRole } from '../tenancy.ts';

const bank = `bank_id = (select current_setting('spendsense.bank', true))`;
const staff = `${bank} and (select current_setting('spendsense.customer', true)) = '*'`;
const customer = `${bank} and (select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;

/** Proof that no record was changed, moved or taken away: a chain for each bank, checkpoints of it, tombstones and holds. */
export class Records extends Migration {
  override up(): void {
    this.addSql(`create table chain_entries (
      bank_id text not null references banks on delete cascade, seq bigint not null check (seq > 0), type text not null,
      digest text not null, sealed_at timestamptz not null, previous text not null, hash text not null, mac text not null,
      primary key (bank_id, seq))`);
    this.addSql(`create table chain_checkpoints (
      bank_id text not null references banks on delete cascade, seq bigint not null, signed text not null,
      created_at timestamptz not null, exported_at timestamptz, primary key (bank_id, seq))`);
    // Not the word of a role but of the table, for its owner too; only a developer's sandbox is removed whole.
    this.addSql(`create function chain_keep() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and not exists (select from banks b where b.bank_id = old.bank_id and not b.sandbox) then
          return old;
        end if;
        raise exception 'a chain is only added to' using errcode = 'check_violation';
      end $$`);
    this.addSql(`create trigger chain_entries_keep before update or delete on chain_entries
      for each row execute function chain_keep()`);
    this.addSql(`create table record_tombstones (
      tombstone_id uuid primary key, bank_id text not null references banks on delete cascade,
      reason text not null check (reason in ('erasure', 'retention')), entries jsonb not null, created_at timestamptz not null)`);
    this.addSql(`create table legal_holds (
      hold_id uuid primary key, bank_id text not null references banks on delete cascade, user_id uuid,
      reason text not null, placed_by uuid not null, placed_at timestamptz not null, ends_at timestamptz,
      released_by uuid, released_at timestamptz, release_reason text,
      check ((released_by is null) = (released_at is null) and (released_at is null) = (release_reason is null)))`);
    this.addSql(`create index legal_holds_open on legal_holds (bank_id, user_id) where released_at is null`);

    this.addSql(`alter table decision_traces add column commitments jsonb not null default '{}'`);
    for (const table of [
      'decision_traces',
      'operator_actions',
      'consent_records',
      'record_tombstones',
      'legal_holds',
    ]) {
      this.addSql(`alter table ${table} add column chain_seq bigint`);
      this.addSql(`create unique index ${table}_chain on ${table} (bank_id, chain_seq)`);
    }
    for (const [table, rule, privileges] of [
      ['chain_entries', staff, 'select'],
      ['chain_checkpoints', staff, 'select'],
      ['record_tombstones', staff, 'select'],
      ['legal_holds', staff, 'select, insert, update (released_by, released_at, release_reason)'],
    ] as const) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(
        `create policy ${table}_tenant on ${table} to ${applicationRole} using (${rule}) with check (${rule})`,
      );
      this.addSql(`grant ${privileges} on ${table} to ${applicationRole}`);
    }
    // Nobody who writes a record says where in the chain it stands.
    for (const table of ['decision_traces', 'operator_actions', 'consent_records', 'legal_holds']) {
      this.addSql(`create policy ${table}_unsealed on ${table} as restrictive for insert to ${applicationRole}
        with check (chain_seq is null)`);
    }
    // Who erases says of which entries nothing is left, in the transaction that takes it away.
    this.addSql(`create policy record_tombstones_erasure on record_tombstones for insert to ${erasureRole}
      with check (${bank} and reason = 'erasure' and chain_seq is null)`);
    this.addSql(`grant insert on record_tombstones to ${erasureRole}`);
    // Whether they are held, a customer's own request and their erasure have to know.
    this.addSql(`create policy legal_holds_own on legal_holds for select to ${applicationRole}, ${erasureRole}
      using (${bank} and (user_id is null or ${customer}))`);
    this.addSql(`grant select on legal_holds to ${erasureRole}`);
  }
}
