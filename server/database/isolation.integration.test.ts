import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import type { Database } from './database.ts';
import type { Scope, SqlEntityManager } from './tenancy.ts';

/** Everything that the catalogue knows of a table and that the tests need; whatever is new is in it by itself. */
const tableSchema = z.object({
  name: z.string(),
  has_security: z.boolean(),
  columns: z.array(z.object({ name: z.string(), type: z.string(), needed: z.boolean() })),
});
type Table = z.infer<typeof tableSchema>;

const catalogue = `
  select c.relname as name, c.relrowsecurity as has_security,
    json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
      'needed', a.attnotnull and not a.atthasdef and a.attidentity = '' and a.attgenerated = '') order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not like 'mikro_orm_%'
  group by c.relname, c.relrowsecurity order by c.relname`;

/** Names of all tables, so that each is a test of its own. Read from a database that is thrown away. */
const all = await (async () => {
  const database = await openTestDatabase();
  const tables = await tablesOf(database);
  await database.close();
  return tables;
})();
const names = all.map(({ name }) => name);
const ofBanks = all.filter(({ columns }) => columns.some(({ name }) => name === 'bank_id')).map(({ name }) => name);

describe.each(engines)('no filter but the database’s own, on %s', (engine) => {
  let database: Database;
  let tables: ReadonlyMap<string, Table>;
  const anna = { bank_id: 'first', user_id: randomUUID() };
  const bert = { bank_id: 'first', user_id: randomUUID() };
  const carl = { bank_id: 'second', user_id: randomUUID() };

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    tables = new Map((await tablesOf(database)).map((table) => [table.name, table]));
    await database.platform().transactional(async (manager) => {
      await plant(manager, [...tables.values()], [anna, bert, carl]);
    });
  });
  afterAll(async () => {
    await database.close();
  });

  const tableOf = (name: string): Table => tables.get(name) ?? { name, has_security: false, columns: [] };
  const has = (name: string, column: string) => tableOf(name).columns.some((each) => each.name === column);
  /** Rows as whoever this is sees them; none for a table that the application may not read. */
  const seen = async (scope: Scope, name: string): Promise<Record<string, unknown>[]> => {
    try {
      return await database.scoped(scope).execute(`select * from ${name}`);
    } catch (error) {
      if (String(error).includes('permission denied')) return [];
      throw error;
    }
  };

  test.each(names)(
    '%s has row-level security, and says whose its rows are or is closed to the application',
    async (name) => {
      expect(tableOf(name).has_security).toBe(true);
      if (has(name, 'bank_id')) return;
      await expect(database.scoped(anna).execute(`select * from ${name}`)).rejects.toThrow(/permission denied/);
    },
  );

  test.each(ofBanks)('%s shows nothing of another bank or another customer', async (name) => {
    const planted = await database
      .platform()
      .execute<{ bank_id: string }[]>(`select bank_id from ${name} order by bank_id`);
    expect(new Set(planted.map(({ bank_id }) => bank_id))).toEqual(new Set(['first', 'second']));
    for (const scope of [anna, bert, carl, { ...anna, user_id: '*' }, { ...carl, user_id: '*' }]) {
      for (const row of await seen(scope, name)) {
        expect(row['bank_id']).toBe(scope.bank_id);
        if (has(name, 'user_id') && scope.user_id !== '*') expect(row['user_id']).toBe(scope.user_id);
      }
    }
    for (const nobody of ['', 'third']) expect(await seen({ bank_id: nobody, user_id: '*' }, name)).toEqual([]);
    expect(await seen({ bank_id: 'first', user_id: '' }, name)).toEqual(
      has(name, 'user_id') ? [] : await seen({ bank_id: 'first', user_id: randomUUID() }, name),
    );
  });

  test.each(ofBanks)('%s loses no row of another bank or customer, whatever is deleted', async (name) => {
    const others = async () => {
      const rows = await database.platform().execute<Record<string, unknown>[]>(`select * from ${name}`);
      const isOther = (row: Record<string, unknown>) =>
        row['bank_id'] !== anna.bank_id || (has(name, 'user_id') && row['user_id'] !== anna.user_id);
      return rows.filter(isOther).length;
    };
    const before = await others();
    await database
      .scoped(anna)
      .execute(`delete from ${name}`)
      .catch(() => {});
    expect(await others()).toBe(before);
  });
});

describe.each(engines)('who computes customers together, on %s', (engine) => {
  let database: Database;
  const [anna, bert, dora] = ['first', 'first', 'first'].map((bank_id) => ({ bank_id, user_id: randomUUID() }));
  const carl = { bank_id: 'second', user_id: randomUUID() };
  if (!anna || !bert || !dora) throw new Error('There are three.');
  const named = { bank_id: 'first', user_ids: [anna.user_id, bert.user_id] };

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const tables = await tablesOf(database);
    await database.platform().transactional((manager) => plant(manager, tables, [anna, bert, carl, dora]));
  });
  afterAll(() => database.close());

  /** The customers whose rows of a table somebody sees; null for a table, or a column, that is closed to them. */
  const seen = async (customers: { bank_id: string; user_ids: readonly string[] }, name: string) => {
    try {
      const rows = await database
        .computing(customers)
        .execute<{ bank_id: string; user_id: string }[]>(`select bank_id, user_id from ${name}`);
      return rows.map(({ bank_id, user_id }) => `${bank_id} ${user_id}`).sort();
    } catch (error) {
      if (String(error).includes('permission denied')) return null;
      throw error;
    }
  };
  const own = [anna, bert].map(({ bank_id, user_id }) => `${bank_id} ${user_id}`).sort();
  const customerTables = all
    .filter(({ columns }) => columns.some(({ name }) => name === 'user_id'))
    .map(({ name }) => name);

  test('reads of those who are named what is computed from, and nothing else of anybody', async () => {
    const open: string[] = [];
    for (const name of customerTables) {
      const found = await seen(named, name);
      if (found === null) continue;
      expect(found).toEqual(own);
      open.push(name);
      for (const strangers of [
        { bank_id: 'second', user_ids: named.user_ids },
        { bank_id: 'first', user_ids: [carl.user_id] },
        { bank_id: 'first', user_ids: [] },
        { bank_id: '', user_ids: [] },
      ]) {
        expect(await seen(strangers, name)).toEqual([]);
      }
      await expect(seen({ bank_id: 'first', user_ids: ['*'] }, name)).rejects.toThrow(/invalid input syntax/);
    }
    expect(open).toEqual([
      'accounts',
      'computed_features',
      'consent_records',
      'corrections',
      'customer_keys',
      'data_snapshots',
      'decision_traces',
      'distress_reports',
      'liabilities',
      'offer_choices',
      'offer_showings',
      'persona_assignments',
      'recommendation_decisions',
      'recommendation_responses',
      'recommendations',
      'reported_streams',
      'transactions',
      'user_profiles',
    ]);
  });

  test.each([
    'select * from decision_traces',
    'select decision from decision_traces',
    'select name from user_profiles',
    'select content from data_snapshots',
    'select recommendation from recommendations',
    'select * from chat_logs',
    'select * from bank_settings',
    `update consent_records set granted = true`,
    `update decision_traces set outcome = 'shown'`,
    'delete from decision_traces',
    'delete from transactions',
    'update distress_reports set reported_at = now()',
    'delete from distress_reports',
    'insert into distress_reports select * from distress_reports',
    'select * from banks',
    'select * from bank_signing_keys',
    'select * from operator_actions',
    'update customer_keys set key_id = key_id',
    'delete from persona_assignments',
    `insert into consent_records select * from consent_records`,
    `update user_profiles set role = 'operator'`,
  ])('may not: %s', async (statement) => {
    await expect(database.computing(named).execute(statement)).rejects.toThrow(/permission denied/);
  });

  test.each([
    ['another customer', () => dora],
    ['another bank', () => carl],
  ])('writes nothing for %s', async (_whose, of) => {
    const { bank_id, user_id } = of();
    for (const [columns, values] of [
      [
        'recommendations (bank_id, user_id, recommendation_id, run_id, kind, position, recommendation, created_at)',
        `?, ?, 'x', gen_random_uuid(), 'offer', 0, 'x', now()`,
      ],
      ['trace_spans (bank_id, user_id, trace_id, span_id, position, span)', `?, ?, gen_random_uuid(), 'x', 0, '{}'`],
    ]) {
      const insert = `insert into ${columns} values (${values})`;
      await expect(database.computing(named).execute(insert, [bank_id, user_id])).rejects.toThrow(/row-level security/);
    }
    const theirs = () =>
      database.platform().execute<unknown[]>('select from recommendations where user_id = ?', [user_id]);
    await database.computing(named).execute('delete from recommendations where user_id = ?', [user_id]);
    expect(await theirs()).toHaveLength(1);
  });

  test('is nobody else: whoever asks for themselves, for a bank or for the platform is none of those who compute', async () => {
    const [members] = await database.platform().execute<{ names: string[] }[]>(
      `select array_agg(r.rolname::text order by r.rolname) as names from pg_auth_members m join pg_roles r on r.oid = m.member join pg_roles g on g.oid = m.roleid
         where g.rolname = 'spendsense_computation' and r.rolname like 'spendsense%'`,
    );
    expect(members?.names).toBeNull();
    for (const role of ['spendsense_application', 'spendsense_erasure', 'spendsense_administration']) {
      const [found] = await database
        .platform()
        .execute<{ may: boolean }[]>(
          `select pg_has_role('${role}', 'spendsense_computation', 'member') or pg_has_role('spendsense_computation', '${role}', 'member') as may`,
        );
      expect(found).toEqual({ may: false });
    }
    const [role] = await database
      .platform()
      .execute(`select rolcanlogin, rolbypassrls, rolsuper from pg_roles where rolname = 'spendsense_computation'`);
    expect(role).toEqual({ rolcanlogin: false, rolbypassrls: false, rolsuper: false });
    // A customer is one id: a list of them, as those who compute have, is nobody.
    const list = { bank_id: 'first', user_id: named.user_ids.join(',') };
    for (const name of customerTables) {
      const rows = await database
        .scoped(list)
        .execute<unknown[]>(`select from ${name}`)
        .catch((error: unknown) => {
          if (!String(error).includes('permission denied')) throw error;
          return [];
        });
      expect(rows).toEqual([]);
    }
  });

  test('says of no decision where in the chain it stands', async () => {
    const insert = `insert into decision_traces (trace_id, bank_id, user_id, kind, started_at, duration_ms, title, outcome, decision, bodies, commitments, span_count, reasons, chain_seq)
      values (gen_random_uuid(), ?, ?, 'recommendation', now(), 0, '', 'shown', '', '', '{}', 0, '{}', 7)`;
    await expect(database.computing(named).execute(insert, [anna.bank_id, anna.user_id])).rejects.toThrow(
      /row-level security/,
    );
  });
});

async function tablesOf(database: Database): Promise<Table[]> {
  return z.array(tableSchema).parse(await database.platform().execute(catalogue));
}

/** One row in every table for every customer. What a row means does not matter here, so checks, references and triggers are off. */
async function plant(manager: SqlEntityManager, tables: readonly Table[], scopes: readonly Scope[]): Promise<void> {
  await manager.execute('set local session_replication_role = replica');
  const checks = z
    .array(z.object({ table: z.string(), name: z.string() }))
    .parse(
      await manager.execute(
        `select conrelid::regclass::text as table, conname as name from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
      ),
    );
  for (const { table, name } of checks) await manager.execute(`alter table ${table} drop constraint "${name}"`);
  for (const scope of scopes) {
    for (const { name, columns } of tables) {
      const given = columns.filter((column) => column.needed || column.name === 'bank_id' || column.name === 'user_id');
      const values = given.map((column) => valueOf(column, scope));
      await manager.execute(
        `insert into ${name} (${given.map((column) => `"${column.name}"`).join(', ')}) values (${values.map(() => '?').join(', ')}) on conflict do nothing`,
        values,
      );
    }
  }
}

function valueOf({ name, type }: Table['columns'][number], scope: Scope): string {
  if (name === 'bank_id') return scope.bank_id;
  if (name === 'user_id') return scope.user_id;
  if (type === 'text' || type.startsWith('character')) return randomUUID();
  const value = values[type] ?? (type.endsWith('[]') ? '{}' : undefined);
  if (value === undefined) throw new Error(`This test has no value of the type ${type}.`);
  return value === 'uuid' ? randomUUID() : value;
}

const values: Readonly<Record<string, string>> = {
  uuid: 'uuid',
  jsonb: '{}',
  json: '{}',
  boolean: 'true',
  integer: '1',
  smallint: '1',
  bigint: '1',
  numeric: '1',
  real: '1',
  'double precision': '1',
  date: '2026-11-26',
  'timestamp with time zone': '2026-11-26T12:00:00Z',
  bytea: 'x',
  tsvector: 'x',
  vector: '[1]',
  inet: '192.0.2.1',
};
