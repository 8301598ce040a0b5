import * as z from 'zod';
import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { InputError } from '../../plugins/kit/index.ts';
import type { Application } from '../application.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { today } from '../identity/bank-day.ts';
import { addSecretKey, listKeys } from '../identity/bank-keys.ts';
import { decideForDemo } from '../demo/demo-bank.ts';
import { createBank, findBank } from '../identity/banks.ts';
import { customerOf } from '../identity/customers.ts';
import { resetOperator } from '../identity/operators.ts';
import { secretAlgorithms } from '../identity/signing-keys.ts';

/** Months of history of its customers: enough for every signal. */
const months = 7;
const seed = 20_261_126;
/** Where a developer's own pages are served from. */
const origins = ['http://localhost:3000', 'http://localhost:4000', 'http://localhost:5173', 'http://localhost:8080'];

type Tools = Pick<Application, 'database' | 'secrets' | 'now'>;

/** What a developer needs to begin; secret and password are nowhere to be read again. */
export interface Sandbox {
  readonly bank_id: string;
  readonly key_id: string;
  /** 32 bytes in base64. */
  readonly secret: string;
  readonly operator: { readonly email: string; readonly password: string };
  /** The `sub` of each test customer's token. */
  readonly customers: readonly string[];
  readonly allowed_origins: readonly string[];
}

/** @throws InputError SANDBOX_NAME_INVALID */
export function sandboxId(name: string): string {
  if (/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/.test(name)) return `sandbox-${name}`;
  const words = `NAME: "${name}" must be 1 to 40 letters a-z, digits and inner hyphens, such as maria`;
  throw new InputError('SANDBOX_NAME_INVALID', `${words}.`, { details: { name } });
}

/** A bank for one developer to try things with, its test customers included. @throws InputError SANDBOX_NAME_INVALID, BANK_EXISTS */
export async function createSandbox(tools: Tools, name: string): Promise<Sandbox> {
  const { database, secrets, now } = tools;
  const bank_id = sandboxId(name);
  const fields = { time_zone: 'America/New_York', currency: 'USD', locale: 'en-US', allowed_origins: origins };
  const bank = await createBank(database, { bank_id, name: `Sandbox ${name}`, ...fields, sandbox: true }, now());
  const { key, secret } = await addSecretKey(
    { database, secrets },
    { bank_id, algorithms: secretAlgorithms, now: now() },
  );
  const email = `operator@${bank_id}.example`;
  const password = await resetOperator(database, { bank_id, email, now: now() });
  await decideForDemo(database.platform(), bank_id, now());
  for (const { id, name: customer } of demoCustomers) {
    const { scope } = await customerOf(database, bank, { sub: id, name: customer }, now());
    const rows = generateCustomer(id, { seed, to: today(bank.time_zone, now()), months });
    await saveLedgerRows(database.scoped(scope), scope, rows, now());
  }
  return {
    bank_id,
    key_id: key.key_id,
    secret: Buffer.from(secret).toString('base64'),
    operator: { email, password },
    customers: demoCustomers.map(({ id }) => id),
    allowed_origins: origins,
  };
}

/** Deletes a sandbox and all that hangs on it, in one transaction. @throws InputError BANK_UNKNOWN, NO_SANDBOX: no other bank is removed */
export async function removeSandbox({ database, secrets }: Omit<Tools, 'now'>, name: string): Promise<string> {
  const bank_id = sandboxId(name);
  const bank = await findBank(database, bank_id);
  if (!bank.sandbox) {
    throw new InputError('NO_SANDBOX', `${bank_id} is no sandbox, and is not removed.`, { details: { bank_id } });
  }
  const keys = await listKeys(database, bank_id);
  await database.platform().transactional(async (manager) => {
    for (const table of await tablesInOrder(manager)) {
      await manager.execute(`delete from ${table} where bank_id = ?`, [bank_id]);
    }
  });
  for (const { secret_reference } of keys) if (secret_reference) await secrets.forget(secret_reference);
  return bank_id;
}

/** All tables with a bank's rows, each before those it refers to: whatever is added is deleted too. */
async function tablesInOrder(manager: SqlEntityManager): Promise<string[]> {
  const rows = z.array(z.object({ name: z.string(), refers_to: z.array(z.string()) })).parse(
    await manager.execute(`
      select c.relname as name, coalesce(json_agg(r.relname) filter (where r.relname is not null), '[]') as refers_to
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'bank_id'
      left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid
      left join pg_class r on r.oid = f.confrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      group by c.relname order by c.relname`),
  );
  const ordered: string[] = [];
  const place = (name: string): void => {
    if (ordered.includes(name)) return;
    for (const row of rows) if (row.refers_to.includes(name)) place(row.name);
    ordered.push(name);
  };
  for (const { name } of rows) place(name);
  return ordered;
}
