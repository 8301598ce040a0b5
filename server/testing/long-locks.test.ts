import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Migration } from '@mikro-orm/migrations';
import { loadModule } from 'libpg-query';
import { beforeAll, expect, test } from 'vitest';
import { longLocks, type MigrationSql } from './long-locks.ts';

/** Migrations of days before this one were made before any release: no database that they run on holds anything. */
const firstDayAfterRelease = '20261128';
const folder = path.join(import.meta.dirname, '..', 'database', 'migrations');

beforeAll(() => loadModule());

async function readMigrations(): Promise<MigrationSql[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const Made = Object.values<unknown>(await import(path.join(folder, name))).find(isMigration);
      if (!Made) throw new Error(`${name} has no migration.`);
      const migration = new Made();
      await migration.up();
      const statements = migration.getQueries().filter((query) => typeof query === 'string');
      return { name: path.basename(name, '.ts'), isTransactional: migration.isTransactional(), statements };
    }),
  );
}

/** They are made without a database here: those that ask one something would have to be read by a person. */
function isMigration(value: unknown): value is new () => Migration {
  return typeof value === 'function' && value.prototype instanceof Migration;
}

test('no migration keeps customers waiting', async () => {
  const migrations = await readMigrations();
  expect(migrations.length).toBeGreaterThan(30);
  const found = longLocks(migrations);
  expect(found.filter((line) => line >= firstDayAfterRelease)).toEqual([]);
  // Those before the release break the rules now and then, which shows that this reads them.
  expect(found).toContain('20261126100000-vault: chat_logs: ALTER COLUMN TYPE rewrites all rows; add a column instead');
});

const of = (...statements: string[]): MigrationSql => ({ name: 'm', isTransactional: true, statements });

test.each([
  'create index i on t (a)',
  'create index concurrently i on t (a)',
  'alter table t add column a uuid default gen_random_uuid()',
  'alter table t add column a text default lower(current_user || random()::text)',
  'alter table t add column a text generated always as (b || b) stored',
  'alter table t add column a bigint generated always as identity',
  'alter table t add column a int check (a > 0)',
  'alter table t add column a int unique',
  'alter table t alter column a set not null',
  'alter table t add foreign key (a) references u',
  'alter table t add constraint c check (a > 0)',
  'alter table t add constraint c unique (a)',
  'alter table t alter column a type text',
  'alter table t add constraint c check (a is not null) not valid; alter table t validate constraint c',
])('%s takes long', (sql) => {
  expect(longLocks([of(sql)])).toEqual([expect.stringMatching(/^m: t: /)]);
  // Not on a table that was made just now.
  expect(longLocks([of('create table t (b text)', sql)])).toEqual([]);
});

test.each([
  [
    `alter table t add column a jsonb not null default '{}'::jsonb, add column b timestamptz default now(), add column c text[] default array['a']`,
  ],
  ['alter table t add column a uuid references u'],
  ['alter table t add foreign key (a) references u not valid'],
  ['alter table t add constraint c unique using index i'],
  ['alter table t drop column a'],
  ['create function f() returns trigger language plpgsql as $$ begin update t set a = 1; end $$'],
])('%s does not', (sql) => {
  expect(longLocks([of(sql)])).toEqual([]);
});

test('an index may be made concurrently, and a column be not null once that is proven', () => {
  const index = { ...of('create index concurrently i on t (a)'), isTransactional: false };
  const later = [
    of('alter table t add constraint c check (a is not null) not valid'),
    of('alter table t validate constraint c'),
    of('alter table t alter column a set not null', 'alter table t drop constraint c'),
  ];
  const named = [index, ...later].map((migration, place) => ({ ...migration, name: `m${place}` }));
  expect(longLocks(named)).toEqual([]);
  expect(longLocks([of('alter table t alter column b set not null')])).toHaveLength(1);
});
