import { erasureRole, type SqlEntityManager } from './tenancy.ts';

/**
 * Tables that an erasure leaves as they are, although they name customers: proof of what was agreed to, of what operators did, of
 * what had to be kept, and of the erasure itself.
 */
export const keptTables = ['consent_records', 'operator_actions', 'erasures', 'legal_holds'];

/** Every other table whose rows belong to a customer, by what the schema says. */
export const erasedTables = `
  select c.oid, c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and c.relname not in (${keptTables.map((table) => `'${table}'`).join(', ')})
    and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('bank_id', 'user_id') and not a.attisdropped) = 2`;

/**
 * Lets the erasing role into every table with a customer's rows, after the migrations, so that whoever adds a table cannot forget
 * it. The lock is for servers that start at once.
 */
export async function grantErasure(manager: SqlEntityManager): Promise<void> {
  await manager.execute(`
    do $$ declare t record; begin
      perform pg_advisory_xact_lock(hashtext('${erasureRole}'));
      for t in ${erasedTables} loop
        if has_table_privilege('${erasureRole}', t.oid, 'delete') then continue; end if;
        execute format('grant select, delete on %I to ${erasureRole}', t.name);
        execute format(
          'create policy %I on %I to ${erasureRole} using (bank_id = (select current_setting(''spendsense.bank'', true)) '
          'and user_id::text = (select current_setting(''spendsense.customer'', true)))', t.name || '_erasure', t.name);
      end loop;
    end $$`);
}
