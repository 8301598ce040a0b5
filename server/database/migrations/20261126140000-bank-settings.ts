import { Migration } from '@mikro-orm/migrations';
import { applicationRole } from '../tenancy.ts';

const bank = `bank_id = (select current_setting('spendsense.bank', true))`;
/** Operators and jobs of a bank, not its customers. */
const staff = `${bank} and (select current_setting('spendsense.customer', true)) = '*'`;

/**
 * Settings in versions, and changes that two people make. What such a change touches can be written by the application's role
 * only inside the transaction that approves one: no code path around the second person is possible.
 */
export class BankSettings extends Migration {
  override up(): void {
    this.addSql(`create table bank_settings (
      bank_id text not null references banks on delete cascade, version int not null check (version > 0), settings jsonb not null,
      hash text not null, proposed_by text not null, approved_by text not null, created_at timestamptz not null,
      primary key (bank_id, version), check (proposed_by <> approved_by or proposed_by = 'command line'))`);
    this.addSql(`create table change_requests (
      change_id uuid primary key, bank_id text not null references banks on delete cascade,
      kind text not null check (kind in ('bank-settings', 'allowed-origins', 'signing-key-retire')), payload jsonb not null,
      state text not null check (state in ('proposed', 'approved', 'rejected', 'applied', 'withdrawn', 'expired')),
      proposed_by uuid not null, proposed_at timestamptz not null, expires_at timestamptz not null,
      decided_by uuid, decided_at timestamptz, reason text,
      foreign key (bank_id, proposed_by) references user_profiles (bank_id, user_id),
      foreign key (bank_id, decided_by) references user_profiles (bank_id, user_id),
      check ((decided_by is null) = (state in ('proposed', 'expired'))),
      check ((decided_at is null) = (state = 'proposed')),
      check (state not in ('approved', 'applied') or decided_by <> proposed_by),
      check (state <> 'withdrawn' or decided_by = proposed_by))`);
    this.addSql(`create index change_requests_newest on change_requests (bank_id, proposed_at desc)`);

    // For everybody, the owner included: what was proposed stays as it was, and no state is skipped or taken back.
    this.addSql(`create function change_requests_keep() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          if new.state <> 'proposed' then
            raise exception 'a change begins as proposed' using errcode = 'check_violation';
          end if;
          return new;
        end if;
        if (new.change_id, new.bank_id, new.kind, new.payload, new.proposed_by, new.proposed_at, new.expires_at)
          is distinct from (old.change_id, old.bank_id, old.kind, old.payload, old.proposed_by, old.proposed_at, old.expires_at) then
          raise exception 'what was proposed does not change' using errcode = 'check_violation';
        end if;
        if old.state = 'proposed' and new.state in ('approved', 'rejected', 'withdrawn', 'expired') then
          return new;
        end if;
        if old.state = 'approved' and new.state = 'applied'
          and (new.decided_by, new.decided_at, new.reason) is not distinct from (old.decided_by, old.decided_at, old.reason) then
          return new;
        end if;
        raise exception 'a change that is % does not become %', old.state, new.state using errcode = 'check_violation';
      end $$`);
    this.addSql(
      `create trigger change_requests_keep before insert or update on change_requests for each row execute function change_requests_keep()`,
    );
    // Approved is a moment inside the transaction that applies the change: a change that stayed approved would hold the door open.
    this.addSql(`create function change_requests_close() returns trigger language plpgsql as $$
      begin
        if exists (select from change_requests c where c.change_id = new.change_id and c.state = 'approved') then
          raise exception 'an approved change is applied at once' using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    this.addSql(`create constraint trigger change_requests_close after update on change_requests deferrable initially deferred
      for each row when (new.state = 'approved') execute function change_requests_close()`);

    for (const [table, privileges] of [
      ['bank_settings', 'select, insert'],
      ['change_requests', 'select, insert, update (state, decided_by, decided_at, reason)'],
    ] as const) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(
        `create policy ${table}_tenant on ${table} to ${applicationRole} using (${staff}) with check (${staff})`,
      );
      this.addSql(`grant ${privileges} on ${table} to ${applicationRole}`);
    }
    const twoPeople = (table: string, command: 'insert' | 'update', kind: string) => {
      const using = command === 'update' ? `using (${staff})` : '';
      this.addSql(`create policy ${table}_two_people on ${table} as restrictive for ${command} to ${applicationRole} ${using}
        with check (exists (select from change_requests c where c.bank_id = ${table}.bank_id and c.kind = '${kind}' and c.state = 'approved'))`);
    };
    twoPeople('bank_settings', 'insert', 'bank-settings');
    twoPeople('banks', 'update', 'allowed-origins');
    twoPeople('bank_signing_keys', 'update', 'signing-key-retire');
    this.addSql(`grant update (allowed_origins) on banks to ${applicationRole}`);
    this.addSql(`grant update (expires_at) on bank_signing_keys to ${applicationRole}`);

    this.addSql(`alter table banks add column sandbox boolean not null default false`);
    this.addSql(`alter table user_profiles add column operator_roles text[] not null default '{}'
      check (operator_roles <@ array['viewer', 'approver', 'administrator', 'platform_administrator'])
      check (role = 'operator' or operator_roles = '{}')`);
    this.addSql(`update user_profiles set operator_roles = '{administrator}' where role = 'operator'`);
    // A request makes customers, never somebody with a role, and gives nobody one.
    this.addSql(`create policy user_profiles_no_roles on user_profiles as restrictive for insert to ${applicationRole}
      with check (operator_roles = '{}')`);
    this.addSql(`create policy user_profiles_customers on user_profiles as restrictive for update to ${applicationRole}
      using (role <> 'operator') with check (role <> 'operator')`);
    // A customer's session sees what was done with that customer's data and their own sessions, nobody else's.
    const own = `${bank} and (select current_setting('spendsense.customer', true)) in ('*', user_id::text)`;
    for (const table of ['operator_actions', 'refresh_tokens']) {
      this.addSql(`alter policy ${table}_tenant on ${table} using (${own}) with check (${own})`);
    }
    // What the command line did has no operator.
    this.addSql(`alter table operator_actions alter column operator_id drop not null`);
  }
}
