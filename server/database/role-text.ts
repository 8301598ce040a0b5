/**
 * Makes a role that can do nothing by itself, where whoever migrates may and it is not there yet. Roles belong to all databases of a server, and no lock
 * does: that another database's migration makes the same role at the same moment shows only when it is there.
 */
export const createRole = (role: string) => `
  do $$ begin
    if exists (select from pg_roles where rolname = '${role}') then return; end if;
    create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  exception when duplicate_object or unique_violation then null;
  end $$`;
