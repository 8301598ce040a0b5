import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Cluster } from '../cluster.ts';
import type { Fault, Outcome } from '../fault.ts';
import { clean } from '../judge.ts';
import { ServerProcess } from '../server-process.ts';

let made = 0;

/** kill -9 of a server while it makes the schema of a new database, sometimes with a second one that starts at the same time. */
export const serverKilledInMigration: Fault = {
  name: 'server killed in mid-migration',
  times: { short: 1, full: 4 },
  inject: async ({ cluster, random }): Promise<Outcome> => {
    const name = `migrated_${(made += 1)}`;
    await cluster.database.query(`create database ${name}`, [], 'postgres');
    const first = serverOn(cluster, name, 'a');
    const second = serverOn(cluster, name, 'b');
    try {
      first.begin();
      const isAccompanied = random.next() < 0.5;
      if (isAccompanied) second.begin();
      await migrationBegan(cluster, name);
      await wait(random.between(0, 1_500));
      const start = performance.now();
      await first.kill();
      await second.kill();
      await first.start();
      const recovery = performance.now() - start;
      const half_written = (await schemaOf(cluster, name)) === (await schemaOf(cluster, 'faults')) ? 0 : 1;
      return { ...clean, half_written, recovery, presses: 0, down: 0 };
    } finally {
      await first.kill();
      await second.kill();
      await cluster.database.query(`drop database ${name} with (force)`, [], 'postgres');
    }
  },
};

/** Two servers that start at the same moment on a new database: both must come up. */
export const startedTogether: Fault = {
  name: 'two servers started at once on a new database',
  times: { short: 1, full: 2 },
  inject: async ({ cluster }): Promise<Outcome> => {
    const name = `migrated_${(made += 1)}`;
    await cluster.database.query(`create database ${name}`, [], 'postgres');
    const both = ['a', 'b'].map((each) => serverOn(cluster, name, each));
    try {
      await Promise.all(both.map((server) => server.start()));
      const half_written = (await schemaOf(cluster, name)) === (await schemaOf(cluster, 'faults')) ? 0 : 1;
      return { ...clean, half_written, recovery: null, presses: 0, down: 0 };
    } finally {
      await Promise.all(both.map((server) => server.kill()));
      await cluster.database.query(`drop database ${name} with (force)`, [], 'postgres');
    }
  },
};

function serverOn(cluster: Cluster, name: string, each: string): ServerProcess {
  return new ServerProcess('server/main.ts', {
    ...cluster.environment(`${name}-${each}`),
    SECRETS_DIR: path.join(cluster.folder, `${name}-secrets`),
    DATABASE_URL: cluster.database.urlOf(name),
    DEMO: 'false',
    PORT: '0',
  });
}

/** Resolves when somebody is at the schema, as soon as that can be seen from outside. */
async function migrationBegan(cluster: Cluster, name: string): Promise<void> {
  for (;;) {
    const [row] = await cluster.database.query('select 1 from pg_stat_activity where datname = $1', [name], 'postgres');
    if (row) return;
    await wait(20);
  }
}

/** Everything that migrations make, as one text: columns, rules of row-level security, constraints, which migrations ran. */
async function schemaOf(cluster: Cluster, name: string): Promise<string> {
  const parts = [
    `select table_schema, table_name, column_name, data_type, is_nullable from information_schema.columns
       where table_schema not in ('pg_catalog', 'information_schema')`,
    'select tablename, policyname, roles::text, cmd, qual, with_check from pg_policies',
    `select conrelid::regclass::text as of, conname, pg_get_constraintdef(oid) as is from pg_constraint where connamespace = 'public'::regnamespace`,
    'select name from mikro_orm_migrations',
  ];
  const all = await Promise.all(parts.map((part) => cluster.database.query<object>(part, [], name)));
  // Queues have tables of their own that come and go with what waits in them.
  return JSON.stringify(
    all.map((rows) =>
      rows
        .map((row) => JSON.stringify(row))
        .filter((row) => !row.includes('"pgboss"'))
        .sort(),
    ),
  );
}
