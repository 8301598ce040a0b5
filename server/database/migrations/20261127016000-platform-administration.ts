import { Migration } from '@mikro-orm/migrations';
import { administrationRole, applicationRole } from '../tenancy.ts';
import { createRole } from '../role-text.ts';

const bank = `(select current_setting('spendsense.bank', true))`;
const person = `(select current_setting('spendsense.customer', true))`;
/** What the platform's administrators may propose; a bank's settings are its own. */
const kinds = `kind in ('allowed-origins', 'signing-key-add', 'signing-key-retire')`;

/**
 * The platform's administrators get a role that reaches banks and keys and no table with a customer in it. A bank that has a customer
 * is changed by two people, one of them the bank's own: the role may then propose, and nothing else. Keys are added that way, too.
 */
export class PlatformAdministration extends Migration {
  override up(): void {
    this.addSql(createRole(administrationRole));
    this.addSql(`grant ${administrationRole} to current_user`);
    this.addSql(`alter table bank_signing_keys add column last_used_at timestamptz`);

    // Says of a bank's customers only that there are none yet. A sandbox has no others than those made up for it.
    this.addSql(`create function bank_has_no_customer(bank text) returns boolean
      language sql stable security definer set search_path = pg_catalog, public as $$
        select exists (select from banks b where b.bank_id = bank and b.sandbox)
          or not exists (select from user_profiles u where u.bank_id = bank and u.role = 'consumer')
      $$`);
    this.addSql(`revoke execute on function bank_has_no_customer(text) from public`);
    this.addSql(`grant execute on function bank_has_no_customer(text) to ${administrationRole}`);

    // What keeps a bank from using the key set at an address: its own key's id, or of another bank only that it is there.
    this.addSql(`create function key_set_user(address text, bank text, moment timestamptz) returns text
      language sql stable security definer set search_path = pg_catalog, public as $$
        select case when k.bank_id = bank then k.key_id else '' end from bank_signing_keys k
        where k.jwks_url = address and (k.bank_id <> bank or k.expires_at is null or k.expires_at > moment) limit 1
      $$`);
    this.addSql(`revoke execute on function key_set_user(text, text, timestamptz) from public`);
    this.addSql(
      `grant execute on function key_set_user(text, text, timestamptz) to ${administrationRole}, ${applicationRole}`,
    );

    const allow = (table: string, privileges: string, policies: Readonly<Record<string, string>>) => {
      this.addSql(`grant ${privileges} on ${table} to ${administrationRole}`);
      for (const [command, rule] of Object.entries(policies)) {
        const clause = command === 'insert' ? 'with check' : 'using';
        this.addSql(
          `create policy ${table}_administration_${command} on ${table} for ${command} to ${administrationRole} ${clause} (${rule})`,
        );
      }
    };
    const untouched = 'bank_has_no_customer(bank_id)';
    allow('banks', 'select, insert, update (allowed_origins)', { select: 'true', insert: 'true', update: untouched });
    allow('bank_signing_keys', 'select, insert, update (expires_at)', {
      select: 'true',
      insert: untouched,
      update: untouched,
    });
    const own = `proposed_by::text = ${person}`;
    allow('change_requests', 'select, insert, update (state, decided_by, decided_at)', {
      select: kinds,
      insert: `${kinds} and ${own}`,
      update: own,
    });
    this.addSql(`create policy change_requests_administration_withdraw on change_requests as restrictive for update
      to ${administrationRole} using (true) with check (state = 'withdrawn')`);
    allow('operator_actions', 'insert', { insert: `bank_id = ${bank} and operator_id::text = ${person}` });

    this.addSql(`alter table change_requests drop constraint change_requests_kind_check,
      add constraint change_requests_kind_check
        check (kind in ('bank-settings', 'allowed-origins', 'signing-key-add', 'signing-key-retire', 'article'))`);
    // Somebody of the platform may propose; who decides is of the bank.
    this.addSql(`alter table change_requests
      drop constraint change_requests_bank_id_proposed_by_fkey, drop constraint change_requests_bank_id_decided_by_fkey,
      add foreign key (proposed_by) references user_profiles (user_id),
      add foreign key (decided_by) references user_profiles (user_id)`);
    this.addSql(`create function change_requests_of_the_bank() returns trigger language plpgsql as $$
      begin
        -- Apart from the question below: who withdraws for the platform may not even ask it.
        if new.state not in ('approved', 'rejected') then
          return new;
        end if;
        if not exists (select from user_profiles u where u.bank_id = new.bank_id and u.user_id = new.decided_by) then
          raise exception 'somebody of the bank decides' using errcode = 'foreign_key_violation';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger change_requests_of_the_bank before update on change_requests
      for each row execute function change_requests_of_the_bank()`);
    this.addSql(`create policy change_requests_own_people on change_requests as restrictive for insert to ${applicationRole}
      with check (exists (select from user_profiles u where u.bank_id = change_requests.bank_id and u.user_id = proposed_by))`);

    // A bank's own operators add the key that two of them saw, and no other.
    this.addSql(`grant insert on bank_signing_keys to ${applicationRole}`);
    this.addSql(`create policy bank_signing_keys_two_people_add on bank_signing_keys as restrictive for insert to ${applicationRole}
      with check (exists (select from change_requests c
        where c.bank_id = bank_signing_keys.bank_id and c.kind = 'signing-key-add' and c.state = 'approved'
          and c.payload ->> 'key_id' = key_id and c.payload ->> 'purpose' = purpose
          and c.payload -> 'algorithms' = to_jsonb(algorithms)
          and c.payload ->> 'secret_reference' is not distinct from secret_reference
          and c.payload ->> 'jwks_url' is not distinct from jwks_url))`);
  }
}
