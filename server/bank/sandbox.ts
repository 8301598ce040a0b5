import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { InputError } from '../../plugins/kit/index.ts';
import type { Application } from '../application.ts';
import type { Bank } from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import { tablesInOrder } from '../database/tables-in-order.ts';
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

/**
 * A bank for one developer to try things with, its test customers included. What could not be made whole is taken away again.
 * @throws InputError SANDBOX_NAME_INVALID, BANK_EXISTS
 */
export async function createSandbox(tools: Tools, name: string): Promise<Sandbox> {
  const { database, now } = tools;
  const bank_id = sandboxId(name);
  const fields = { time_zone: 'America/New_York', currency: 'USD', locale: 'en-US', allowed_origins: origins };
  const bank = await createBank(database, { bank_id, name: `Sandbox ${name}`, ...fields, sandbox: true }, now());
  try {
    return await furnish(tools, bank);
  } catch (error) {
    await removeSandbox(tools, name);
    throw error;
  }
}

/** Gives a new sandbox its key, its operator and its customers. */
async function furnish({ database, secrets, now }: Tools, bank: Bank): Promise<Sandbox> {
  const { bank_id } = bank;
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

/** All tables with a bank's rows: whatever is added is deleted too. */
const tablesOfBanks = `
  select c.oid, c.relname as name from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'bank_id' and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;

/** Deletes a sandbox and all that hangs on it, in one transaction. @throws InputError BANK_UNKNOWN, NO_SANDBOX: no other bank is removed */
export async function removeSandbox({ database, secrets }: Omit<Tools, 'now'>, name: string): Promise<string> {
  const bank_id = sandboxId(name);
  const bank = await findBank(database, bank_id);
  if (!bank.sandbox) {
    throw new InputError('NO_SANDBOX', `${bank_id} is no sandbox, and is not removed.`, { details: { bank_id } });
  }
  const keys = await listKeys(database, bank_id);
  await database.platform().transactional(async (manager) => {
    for (const table of await tablesInOrder(manager, tablesOfBanks)) {
      await manager.execute(`delete from ${table} where bank_id = ?`, [bank_id]);
    }
  });
  for (const { secret_reference } of keys) if (secret_reference) await secrets.forget(secret_reference);
  return bank_id;
}
